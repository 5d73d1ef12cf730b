import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {ourWorld, readPanel} from '../panel';
import {clickOurs, markedWords, waitForMarks, waitForOurs} from './editor-page';
import {family, useStand} from './stand';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};
declare const saved: Blob;

/** The form whose controls nothing names: `f1` the title, `f2` the summary, `f3` the category, `cmd7` publishes. */
describe('a person shows where the fields are', () => {
	const stand = useStand();
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'chuan-tin-'));
	});
	afterAll(() => rm(folder, {recursive: true, force: true}));

	const open = async (): Promise<Page> => {
		const page = await stand().open(`${stand().origin}/pages/forms/unlabelled.html`);
		await page.waitForSelector('html[data-ready]');
		await waitForMarks(page, [' ,']);
		return page;
	};
	const published = (page: Page) => page.evaluate(() => document.documentElement.dataset.published);
	const chapters = async (page: Page) => (await readPanel(page)).map(({rule}) => rule);
	const startTeaching = async (page: Page) => {
		await clickOurs(page, '.teach');
		await waitForQuestion(page, 'tít');
	};

	it('with the mouse; the page hears nothing, and what was shown holds after a reload', async () => {
		const page = await open();
		expect(await markedWords(page)).not.toContain('Ngừơi');
		expect(await chapters(page)).not.toContain('missing-category');
		await startTeaching(page);
		for (const [selector, next] of [
			['#f1', 'sapo'],
			['#f2', 'chuyên mục'],
			['#f3', 'nút đăng'],
			['#cmd7', 'Sẽ nhớ'],
		] as const) {
			const {x, y} = await middle(page, selector);
			await page.mouse.move(x, y);
			await waitForPicker(page, '.outline:not(.known)');
			await page.mouse.click(x, y);
			await waitForQuestion(page, next);
		}
		expect(await published(page)).toBeUndefined();
		await clickPicker(page, '.acts .button.main');
		await waitForMarks(page, ['Ngừơi', ' ,', ' ,']);
		await page.reload();
		await waitForMarks(page, ['Ngừơi', ' ,', ' ,']);
		await waitForOurs(page, '[data-rule="missing-category"]');
		await page.select('#f3', '3');
		await waitForOurs(page, '[data-rule="missing-category"]', false);
		await page.click('#cmd7');
		await waitForOurs(page, 'dialog[open] .gate-list li');
		await page.close();
	});

	// No remote control leads to an extension's own pages in Firefox.
	if (family === 'chromium') {
		it('goes to a file and back', async () => {
			const {browser, extension, origin} = stand();
			const options = await browser.newPage();
			await options.goto(`chrome-extension://${extension.id}/options.html`);
			await options.waitForFunction(
				(site) => document.querySelector('.profiles li')?.textContent?.includes(site),
				{},
				origin,
			);
			expect(await options.$eval('.profiles li .soft', (line) => line.textContent)).toMatch(
				/^Tít, Sapo, Chuyên mục, Nút đăng/,
			);
			const text = await options.evaluate(async () => {
				URL.createObjectURL = (blob) => {
					Object.assign(globalThis, {saved: blob});
					return '#';
				};
				document.querySelector<HTMLElement>('.profiles .row .button.plain')?.click();
				return saved.text();
			});
			const file = join(folder, 'profiles.json');
			await writeFile(file, text);
			await options.click('.profiles li .button');
			await options.waitForFunction(() => !document.querySelector('.profiles li'));
			const untaught = await open();
			expect(await markedWords(untaught)).not.toContain('Ngừơi');
			await options.bringToFront();
			const input = await options.$('.profiles input[type="file"]');
			await (input as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(file);
			await options.waitForSelector('.profiles li');
			await untaught.bringToFront();
			// Given from elsewhere, it serves the page that is open.
			await waitForMarks(untaught, ['Ngừơi']);
			await options.bringToFront();
			expect(JSON.parse(await readFile(file, 'utf8')).profiles).toHaveLength(1);
			await writeFile(file, '{"format": "else"}');
			await (input as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(file);
			await options.waitForSelector('.profiles .trouble');
			await options.click('.profiles li .button');
			await options.waitForFunction(() => !document.querySelector('.profiles li'));
			await options.close();
			await untaught.close();
		});
	}

	it('from the keyboard: Tab goes from field to field, Enter takes one, Esc ends', async () => {
		const page = await open();
		await startTeaching(page);
		await page.keyboard.press('Tab');
		await waitForAimed(page, 'Mục 1 (1/');
		await page.keyboard.press('Tab');
		await waitForAimed(page, 'Mục 2 (2/');
		await page.keyboard.down('Shift');
		await page.keyboard.press('Tab');
		await page.keyboard.up('Shift');
		await waitForAimed(page, 'Mục 1 (1/');
		await page.keyboard.press('Enter');
		await waitForQuestion(page, 'sapo');
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => !document.querySelector('chuan-tin-teach'));
		await waitForMarks(page, ['Ngừơi']);
		expect(await published(page)).toBeUndefined();
		await page.close();
	});

	it('a page can neither press for the person nor hold them in it', async () => {
		const page = await open();
		await startTeaching(page);
		await page.evaluate(() => {
			const host = document.querySelector('chuan-tin-teach') as Element;
			for (const type of ['pointermove', 'click'])
				host.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true, clientX: 200, clientY: 110}));
			host.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
		});
		await waitForQuestion(page, 'tít');
		await page.evaluate(() => document.querySelector('chuan-tin-teach')?.remove());
		await startTeaching(page);
		await page.keyboard.press('Escape');
		await page.close();
	});

	it('a profile that finds nothing says so, and fields are guessed', async () => {
		const page = await open();
		await waitForMarks(page, ['Ngừơi']);
		await page.evaluate(() => {
			const anew =
				'<label>Tiêu đề <input id="n1" name="n1" value="Ngừơi dân Gia Lai tập huấn"></label><textarea rows="9"></textarea>';
			document.body.innerHTML = anew;
		});
		await waitForOurs(page, '.notice');
		await waitForMarks(page, ['Ngừơi']);
		await page.close();
	});
});

async function middle(page: Page, selector: string): Promise<{x: number; y: number}> {
	return page.$eval(selector, (element) => {
		const {x, y, width, height} = element.getBoundingClientRect();
		return {x: x + width / 3, y: y + height / 2};
	});
}

/** Waits for something in the picker; with words, for those in it. */
async function waitForPicker(page: Page, selector: string, words = ''): Promise<void> {
	const world = await ourWorld(page, 'chuan-tin-teach');
	await world.waitForFunction(
		(css, text) => {
			const host = document.querySelector('chuan-tin-teach');
			const found = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector(css);
			return found?.textContent?.includes(text) ?? false;
		},
		{timeout: 20_000},
		selector,
		words,
	);
}

const waitForQuestion = (page: Page, words: string) => waitForPicker(page, '#question', words);
const waitForAimed = (page: Page, words: string) => waitForPicker(page, '.now', words);

async function clickPicker(page: Page, selector: string): Promise<void> {
	await waitForPicker(page, selector);
	const world = await ourWorld(page, 'chuan-tin-teach');
	const {x, y} = await world.evaluate((css) => {
		const host = document.querySelector('chuan-tin-teach') as Element;
		const box = chrome.dom.openOrClosedShadowRoot(host)?.querySelector(css)?.getBoundingClientRect() as DOMRect;
		return {x: box.x + box.width / 2, y: box.y + box.height / 2};
	}, selector);
	await page.mouse.click(x, y);
}
