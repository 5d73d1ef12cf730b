import {expect, it} from 'vitest';
import {overlayWorld} from '../panel';
import {clickOurs, openEditor, saved, waitForMarks, waitForNoMark} from './editor-page';
import {useStand} from './stand';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};

const stand = useStand();
const faults = ['Khoản', 'điều', 'ngừơi', ' ,'];

it('a fix in a field lands on its words though the page puts the caret elsewhere at each focus', async () => {
	const page = await openEditor(stand(), 'textarea');
	await page.$eval('#content', (field) => {
		const area = field as HTMLTextAreaElement;
		area.addEventListener('focus', () => requestAnimationFrame(() => area.setSelectionRange(0, 0)));
	});
	await waitForMarks(page, faults);
	const before = await saved(page);
	await clickOurs(page, '.acts .button', {entry: 'Khoản'});
	await waitForNoMark(page, 'Khoản');
	expect(await saved(page)).toBe(before.replace('Khoản', 'khoản'));
	await page.close();
});

it('a fix is left alone where the page gives the focus to another field', async () => {
	const page = await openEditor(stand(), 'textarea');
	await page.$eval('#content', (field) => {
		field.addEventListener('focus', () => document.querySelector<HTMLElement>('[name="title"]')?.focus());
	});
	await waitForMarks(page, faults);
	const before = await page.$$eval('#post input, #post textarea', (fields) => fields.map((field) => field.value));
	await clickOurs(page, '.acts .button', {entry: 'Khoản'});
	// It is said that nothing came of it.
	await overlayWorld(page).waitForFunction(() => {
		const host = document.querySelector('chuan-tin');
		return host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.notice');
	});
	expect(await page.$$eval('#post input, #post textarea', (fields) => fields.map((field) => field.value))).toEqual(
		before,
	);
	await page.close();
});

it('marks in a field don’t lie over a bar that the page has pinned over it', async () => {
	const page = await openEditor(stand(), 'textarea');
	await waitForMarks(page, faults);
	await page.$eval('#content', (field) => {
		const bar = document.createElement('div');
		const bottom = field.getBoundingClientRect().top + 30;
		bar.style.cssText = `position: fixed; inset: 0 0 auto; height: ${bottom}px; background: #fff;`;
		document.body.append(bar);
		document.body.style.paddingBottom = '2000px';
		scrollTo(0, 1);
	});
	await overlayWorld(page).waitForFunction(() => {
		const host = document.querySelector('chuan-tin-mirrors');
		const boxes = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll<HTMLElement>('div > div');
		return [...(boxes ?? [])].some((box) => Number.parseFloat(box.style.clipPath.replace('inset(', '')) > 20);
	});
	await page.close();
});
