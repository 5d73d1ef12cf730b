import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {built, grantOrigins, openFirefox} from '../browsers';
import {serve} from '../practice/serve';
import {saved, waitForMarks, waitForNoMark} from './editor-page';

/** The same build of the same sources, in Firefox; its panel can't be seen into, so the keyboard does the work. */
describe('Firefox', () => {
	const life = new AbortController();
	let origin: string;
	let browser: Browser;

	beforeAll(async () => {
		({origin} = await serve(life.signal));
		browser = await openFirefox(await grantOrigins(built.firefox, ['http://127.0.0.1/*'], life.signal), {
			signal: life.signal,
			headless: true,
		});
	});
	afterAll(async () => {
		await browser?.close();
		life.abort();
	});

	it.each([
		{name: 'contenteditable', first: 'Khoản'},
		{name: 'textarea', first: 'Khoản'},
		{name: 'tinymce', first: 'Khoản'},
	])('$name: marks the exact words, fixes from the keyboard, undoes', async ({name, first}) => {
		const page = await browser.newPage();
		await page.goto(`${origin}/pages/editors/${name}.html`);
		await page.waitForSelector('html[data-ready]');
		await waitForMarks(page, ['Khoản', 'điều', 'ngừơi', ' ,']);
		const before = await saved(page);
		await page.keyboard.press('F8');
		await page.keyboard.down('Alt');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Alt');
		await waitForNoMark(page, first);
		expect(await saved(page)).toBe(before.replace(first, 'khoản'));
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
		await waitForMarks(page, [first]);
		expect(await saved(page)).toBe(before);
		await page.close();
	});
});
