import type {Page, WebWorker} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {marksPainted, overlayWorld, readPanel} from '../panel';
import {clickOurs, markedWords, waitForMarks, waitForNoMark, waitForOurs} from './editor-page';
import {useStand} from './stand';

declare const chrome: {
	dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null};
	storage: {local: {clear(): Promise<void>; set(items: object): Promise<void>}};
};

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
			'weekday-mismatch',
			'decimal-point',
			'abolished-district',
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

	it('in forced colours a mark that covers lines stands on its first word, and is no selection', async () => {
		const page = await openPractice();
		await waitForMarks(page, ['quyề']);
		expect((await markedWords(page)).some((words) => words.startsWith('Nhằm nâng cao'))).toBe(true);
		const client = await page.createCDPSession();
		await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
		await page.reload();
		await waitForMarks(page, ['quyề', 'Nhằm']);
		expect((await markedWords(page)).filter((words) => words.length > 30)).toEqual([]);
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

describe('“Vì sao?”', () => {
	const rule = '[data-rule="clause-capitals"]';

	it('opens the rule’s title, why, authority and an example with its marks', async () => {
		const page = await openPractice();
		await clickOurs(page, `${rule} [aria-expanded]`);
		await waitForOurs(page, `${rule} .why .pair`);
		const said = (selector: string) => ourWords(page, `${rule} .why ${selector}`);
		expect(await said('.lesson-title')).toBe('Viết đúng hoa, thường: điểm, khoản, Điều');
		expect(await said('.lesson > p')).toContain('thì người đọc tra đúng chỗ');
		expect(await said('.authority')).toContain('Theo Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7');
		expect(await said('.pair .mark')).toBe('Khoản');
		expect(await said('.pair .mended')).toBe('khoản');
		await page.close();
	});

	it('says so where the lesson can’t be had', async () => {
		const page = await openPractice();
		const mend = await breakFiles();
		await clickOurs(page, `${rule} [aria-expanded]`);
		await waitForOurs(page, `${rule} .why p`);
		expect(await ourWords(page, `${rule} .why p`)).toContain('Chưa lấy được bài học');
		await mend();
		await page.close();
	});
});

describe('where something of ours fails', () => {
	it('an idle worker that the browser has put to sleep wakes up and answers', async () => {
		await (await worker()).close();
		const page = await openPractice();
		await waitForOurs(page, '[data-rule="identity-number"]');
		expect(await ourWords(page, '.notice')).toBe('');
		await page.close();
	});

	it('a standard stored for an older Chuẩn Tin gives way to the default one, and the panel says so', async () => {
		await keep({ownStandard: {format: 1, id: 'cu', name: {vi: 'Cũ', en: 'Old'}}});
		const page = await openPractice();
		await waitForOurs(page, '[data-rule="identity-number"]');
		expect(await ourWords(page, '.notice')).toMatch(/thiếu hoặc sai ở \d+ chỗ.*tạm dùng tiêu chuẩn mặc định.*nạp lại/);
		const options = await stand().open(`chrome-extension://${stand().extension.id}/options.html`);
		await options.waitForSelector('.trouble li');
		const listed = await options.$$eval('.trouble li', (items) => items.map((item) => item.textContent));
		expect(listed).toContain('capitals: thiếu mục này');
		expect(await options.$$eval('.trouble button', (buttons) => buttons.map((each) => each.textContent))).toEqual([
			'Xuất tệp đã lưu của đơn vị',
		]);
		await options.close();
		await page.close();
		await keep({});
	});

	it('odd values in the storage are passed over', async () => {
		await keep({language: 7, panelPlace: 'top', dismissed: [null, {keys: 3}]});
		const page = await openPractice();
		await waitForOurs(page, '[data-rule="identity-number"]');
		await page.close();
		await keep({});
	});

	it('without a standard the panel says one sentence, and publishing goes on as if we weren’t there', async () => {
		const mend = await breakFiles();
		const page = await stand().open(stand().origin);
		await waitForOurs(page, '.nothing');
		expect(await ourWords(page, '.nothing')).toContain('chưa lấy được bộ tiêu chuẩn');
		await mend();
		expect(await readPanel(page)).toEqual([]);
		// The page's own script takes the press only once TinyMCE is there.
		await page.waitForSelector('iframe.tox-edit-area__iframe');
		await page.click('button[value="publish"]');
		await page.waitForFunction(() => document.querySelector('[data-saved="action"]')?.textContent === 'Đã xuất bản');
		await page.close();
	});
});

describe('the publish gate', () => {
	it('asks once, with the list; “Quay lại sửa” publishes nothing', async () => {
		const page = await openPractice();
		// Until TinyMCE has taken over, the post has no picture.
		await waitForOurs(page, '[data-rule="file-name-caption"]');
		await page.click('button[value="publish"]');
		await waitForOurs(page, 'dialog[open] .gate-list li:nth-child(3)');
		await clickOurs(page, 'dialog .button.main');
		await waitForOurs(page, 'dialog', false);
		expect(await savedAs(page)).toBe('');
		await page.close();
	});

	it('“Vẫn đăng” goes on with the page’s own action, submitter and all', async () => {
		const page = await openPractice();
		// Until TinyMCE has taken over, the post has no picture, and is not yet what will be saved.
		await waitForOurs(page, '[data-rule="file-name-caption"]');
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

/** The extension's worker, awake. */
async function worker(): Promise<WebWorker> {
	const {browser, extension} = stand();
	const address = `chrome-extension://${extension.id}/`;
	const target = await browser.waitForTarget(
		(each) => each.type() === 'service_worker' && each.url().startsWith(address),
	);
	const found = await target.worker();
	if (!found) throw new Error('The extension has no worker');
	return found;
}

/** Lets the worker read no file of the extension's own, until what this gives is called. */
async function breakFiles(): Promise<() => Promise<void>> {
	const awake = await worker();
	await awake.evaluate(() => {
		const own = globalThis as typeof globalThis & {kept?: typeof fetch};
		own.kept = fetch;
		globalThis.fetch = () => Promise.reject(new Error('The file is gone'));
	});
	return () =>
		awake.evaluate(() => {
			const own = globalThis as typeof globalThis & {kept?: typeof fetch};
			if (own.kept) globalThis.fetch = own.kept;
		});
}

/** Makes these the only things that the browser keeps for us. */
async function keep(items: object): Promise<void> {
	const page = await stand().open(`chrome-extension://${stand().extension.id}/options.html`);
	await page.evaluate(async (items) => {
		await chrome.storage.local.clear();
		await chrome.storage.local.set(items);
	}, items);
	await page.close();
}

/** What we say at a selector; `''` where nothing of ours is. */
function ourWords(page: Page, selector: string): Promise<string> {
	return overlayWorld(page).evaluate((css) => {
		const host = document.querySelector('chuan-tin');
		const root = host && chrome.dom.openOrClosedShadowRoot(host);
		return root?.querySelector(css)?.textContent ?? '';
	}, selector);
}

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
