import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {marksPainted, readPanel} from '../panel';
import {clickOurs, waitForNoMark, waitForOurs} from './editor-page';
import {useStand} from './stand';

const stand = useStand();

const openPractice = async (query = ''): Promise<Page> => {
	const page = await stand().open(`${stand().origin}/${query}`);
	await marksPainted(page).catch((cause: unknown) => {
		if (!query) throw cause;
	});
	return page;
};

const savedAs = (page: Page) => page.$eval('[data-saved="action"]', (element) => element.textContent);

const editorHtml = (page: Page) =>
	page.evaluate(() =>
		(globalThis as unknown as {tinymce: {activeEditor: {getContent(): string}}}).tinymce.activeEditor.getContent(),
	);

describe('the practice post', () => {
	it('has a finding in every chapter', async () => {
		const page = await openPractice();
		// Until TinyMCE has taken over, the post is its text area's bare text, without a link.
		await waitForOurs(page, '[data-rule="vague-link"]');
		const rules = (await readPanel(page)).map((finding) => finding.rule);
		for (const rule of [
			'long-title',
			'long-summary',
			'vague-link',
			'file-name-caption',
			'missing-alt',
			'missing-caption',
			'missing-byline',
			'unnamed-speaker',
			'space-before-punctuation',
			'misspelt-syllable',
			'decomposed-text',
			'clause-capitals',
			'term-spelling',
			'incomplete-citation',
			'superseded-document',
			'identity-number',
			'wrong-category',
		]) {
			expect(rules).toContain(rule);
		}
		await page.close();
	});

	it('chooses the suggested category in the CMS’s own list', async () => {
		const page = await openPractice();
		await waitForOurs(page, '[data-rule="wrong-category"]');
		await clickOurs(page, '.category .button, .card .button');
		await waitForOurs(page, '[data-rule="wrong-category"]', false);
		expect(await page.$eval('#category', (select) => (select as HTMLSelectElement).selectedOptions[0]?.label)).toBe(
			'Thu, phát triển người tham gia',
		);
		await page.close();
	});

	it('goes from finding to finding with F8 and fixes with Alt+Enter', async () => {
		const page = await openPractice();
		await waitForOurs(page, '[data-rule="misspelt-syllable"]');
		const before = await editorHtml(page);
		for (let presses = 0; presses < 40; presses++) {
			await page.keyboard.press('F8');
			if ((await selected(page)) === 'quyề') break;
		}
		expect(await selected(page)).toBe('quyề');
		await page.keyboard.down('Alt');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Alt');
		await waitForNoMark(page, 'quyề');
		expect(await editorHtml(page)).toBe(before.replace('quyề ', 'quyền '));
		await page.close();
	});

	it('a count leads to the next finding of its level', async () => {
		const page = await openPractice();
		await waitForOurs(page, '[data-rule="identity-number"]');
		await clickOurs(page, '.head .count');
		await waitForOurs(page, '[data-level="error"][aria-current]');
		await page.close();
	});

	it('remembers a dismissal', async () => {
		const page = await openPractice();
		await waitForOurs(page, '[data-rule="term-spelling"]');
		await clickOurs(page, '[data-rule="term-spelling"] .asides .quiet:last-child');
		await waitForOurs(page, '[data-rule="term-spelling"]', false);
		await page.reload();
		await waitForOurs(page, '[data-rule="clause-capitals"]');
		await waitForOurs(page, '[data-rule="term-spelling"]', false);
		await clickOurs(page, '.checked .quiet');
		await waitForOurs(page, '[data-rule="term-spelling"]');
		await page.close();
	});
});

describe('the publish gate', () => {
	it('asks once, with the list; “Quay lại sửa” publishes nothing', async () => {
		const page = await openPractice();
		await waitForOurs(page, '[data-level="error"]');
		await page.click('button[value="publish"]');
		await waitForOurs(page, 'dialog[open] .gate-list li:nth-child(3)');
		await clickOurs(page, 'dialog .button.main');
		await waitForOurs(page, 'dialog', false);
		expect(await savedAs(page)).toBe('');
		await page.close();
	});

	it('“Vẫn đăng” goes on with the page’s own action, submitter and all', async () => {
		const page = await openPractice();
		await waitForOurs(page, '[data-level="error"]');
		const before = await editorHtml(page);
		await page.click('button[value="publish"]');
		await clickOurs(page, 'dialog .button.plain');
		await page.waitForFunction(() => document.querySelector('[data-saved="action"]')?.textContent === 'Đã xuất bản');
		expect(await page.$eval('[data-saved="html"]', (element) => element.textContent)).toBe(before);
		await page.close();
	});

	it('never holds a draft, nor a clean post', async () => {
		const page = await openPractice();
		await waitForOurs(page, '[data-level="error"]');
		await page.click('button[value="draft"]');
		await page.waitForFunction(() => document.querySelector('[data-saved="action"]')?.textContent === 'Đã lưu nháp');
		await page.goto(`${stand().origin}/?post=clean`);
		await waitForOurs(page, '.column');
		await page.click('button[value="publish"]');
		await page.waitForFunction(() => document.querySelector('[data-saved="action"]')?.textContent === 'Đã xuất bản');
		expect((await readPanel(page)).filter((finding) => finding.level !== 'hint')).toEqual([]);
		await page.close();
	});

	it('takes no click that a script made up', async () => {
		const page = await openPractice();
		await waitForOurs(page, '[data-level="error"]');
		await page.click('button[value="publish"]');
		await waitForOurs(page, 'dialog[open]');
		const reached = await page.evaluate(() => {
			const host = document.querySelector('chuan-tin') as HTMLElement;
			host.click();
			host.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
			return host.shadowRoot;
		});
		expect(reached).toBeNull();
		await waitForOurs(page, 'dialog[open]');
		expect(await savedAs(page)).toBe('');
		await page.close();
	});
});

/** The words of the finding last gone to. */
function selected(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const frames = [...document.querySelectorAll('iframe')].map(
			(frame) => frame.contentDocument?.defaultView as typeof globalThis | null | undefined,
		);
		for (const view of [globalThis, ...frames]) {
			for (const range of view?.CSS.highlights.get('chuan-tin-selected') ?? []) return range.toString();
		}
		return undefined;
	});
}
