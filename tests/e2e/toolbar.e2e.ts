import type {Browser, Extension, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {built, openChromium, openPopup} from '../browsers';
import {readPanel} from '../panel';
import {serve} from '../practice/serve';
import {markedWords, waitForMarks, waitForOurs} from './editor-page';

declare const chrome: {
	tabs: {query(which: {active: boolean}): Promise<{id: number}[]>};
	action: {getBadgeText(of: {tabId: number | undefined}): Promise<string>};
};

/** The extension as it is installed: no site granted, everything begins with a press of the toolbar button. */
describe('a press of the toolbar button', () => {
	const life = new AbortController();
	let origin: string;
	let browser: Browser;
	let extension: Extension;

	beforeAll(async () => {
		({origin} = await serve(life.signal));
		({browser, extension} = await openChromium(built.chromium, {
			signal: life.signal,
			defaultViewport: {width: 1280, height: 900},
		}));
	});
	afterAll(async () => {
		await browser?.close();
		life.abort();
	});

	const open = async (path: string): Promise<Page> => {
		const page = await browser.newPage();
		await page.goto(`${origin}${path}`);
		return page;
	};
	/** What stands on the toolbar button for the tab in front. */
	const badge = async (): Promise<string | undefined> => {
		const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
		const worker = await target.worker();
		return worker?.evaluate(async () => {
			const [tab] = await chrome.tabs.query({active: true});
			return chrome.action.getBadgeText({tabId: tab?.id});
		});
	};
	const popupText = (popup: Page, words: string) =>
		popup.waitForFunction((text) => document.body.textContent?.includes(text), {timeout: 20_000}, words);

	it('starts the overlay on this tab, where nothing of ours ran before', async () => {
		const page = await open('/pages/editors/contenteditable.html');
		expect(page.extensionRealms()).toEqual([]);
		const popup = await openPopup(page, extension);
		await popupText(popup, 'Đang kiểm tra bài đang soạn');
		await waitForMarks(page, ['Khoản', 'điều']);
		const listed = await readPanel(page);
		expect(await badge()).toBe(String(listed.filter((finding) => finding.level === 'warning').length));
		await page.close();
	});

	it('reads a live page where it stands, offers no fix there, and leaves its markup alone', async () => {
		const page = await open('/pages/portal-sharepoint.html');
		const before = await page.evaluate(() => document.body.outerHTML);
		const popup = await openPopup(page, extension);
		await popupText(popup, 'Đã đọc tin trên trang này');
		await waitForOurs(page, '[data-rule]');
		expect((await readPanel(page)).length).toBeGreaterThan(0);
		expect((await markedWords(page)).length).toBeGreaterThan(0);
		await waitForOurs(page, '.acts .button', false);
		expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
		await page.close();
	});

	it('says so where there is no post', async () => {
		const page = await open('/pages/portal-home.html');
		const popup = await openPopup(page, extension);
		await popupText(popup, 'Chưa thấy bài nào trên trang này');
		await page.close();
	});

	it('the workshop teaches a rule and lets one try it', async () => {
		const page = await browser.newPage();
		await page.goto(`chrome-extension://${extension.id}/workshop.html#double-space`);
		const box = '#double-space textarea';
		await page.waitForSelector('#double-space .try .mark');
		await page.focus(box);
		await page.keyboard.down('Control');
		await page.keyboard.press('a');
		await page.keyboard.up('Control');
		await page.keyboard.type('Hai dấu  cách.');
		await page.waitForFunction(() => document.querySelector('#double-space .try .mark')?.textContent === '  ');
		await page.keyboard.press('Backspace');
		await page.keyboard.down('Control');
		await page.keyboard.press('a');
		await page.keyboard.up('Control');
		await page.keyboard.type('Một dấu cách.');
		await page.waitForSelector('#double-space .try .fine');
		expect(await page.$('#double-space .try .mark')).toBeNull();
		await page.close();
	});

	it('a lesson of the workshop is found by its words, from the keyboard', async () => {
		const page = await browser.newPage();
		await page.goto(`chrome-extension://${extension.id}/workshop.html`);
		await page.waitForSelector('.contents details');
		expect(await page.$('.contents details[open]')).toBeNull();
		await page.focus('.search');
		await page.keyboard.type('phan thap phan');
		await page.waitForFunction(() => document.querySelector('.contents [role="status"]')?.textContent === 'Thấy 1 bài');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => location.hash === '#decimal-point');
		await page.waitForSelector('.contents [aria-current="location"]');
		await page.close();
	});
});
