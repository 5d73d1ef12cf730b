import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {marks, openFrom, save, saves} from '../editors/desk';
import {type Row, rows} from '../editors/rows';
import {clickOurs, undo, waitForOurs} from './editor-page';
import {useStand} from './stand';

declare const window: Window & {table: {editable(): HTMLElement}};

const stand = useStand();
/** Jodit takes a fix into its history some 400 ms after it stands in the text. */
const row = rows.find(({page}) => page === 'jodit') as Row;

async function fixed(): Promise<{page: Page; before: string}> {
	const {browser, origin, offOrigin} = stand();
	const open = openFrom(row, {on: origin, off: offOrigin}, () => browser.newPage());
	const page = await open({on: true});
	await marks(page, ['Khoản', 'ngừơi']);
	const before = await save(page);
	await clickOurs(page, '.acts .button', {entry: 'Khoản'});
	await page.waitForFunction(() => window.table.editable().textContent?.includes('khoản 2'), {polling: 'mutation'});
	return {page, before};
}

it('what is typed right after a fix loses no letter, though the editor has yet to take the fix into its history', async () => {
	const {page, before} = await fixed();
	await page.keyboard.type('xyz');
	await waitForOurs(page, '[data-key*="|Khoản|"]', false);
	await saves(page, before.replace('Khoản', 'khoảnxyz'));
	await page.close();
});

it('Ctrl+Z right after a fix takes back nothing else', async () => {
	const {page, before} = await fixed();
	await undo(page);
	await waitForOurs(page, '[data-key*="|Khoản|"]', false);
	expect(await save(page)).toBe(before.replace('Khoản', 'khoản'));
	await undo(page);
	await saves(page, before);
	await page.close();
});
