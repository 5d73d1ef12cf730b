import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {clickOurs, markedWords, openEditor, saved, waitForMarks, waitForNoMark} from './editor-page';
import {useStand} from './stand';

/** The editors that the default path and each special one are proven on: page → the CSS path of what one types in. */
const editors: readonly {name: string; frame?: string; editable: string}[] = [
	{name: 'tinymce', frame: 'iframe.tox-edit-area__iframe', editable: 'body'},
	{name: 'ckeditor4', frame: 'iframe.cke_wysiwyg_frame', editable: 'body'},
	{name: 'ckeditor5', editable: '.ck-editor__editable'},
	{name: 'contenteditable', editable: '#content'},
	{name: 'textarea', editable: '#content'},
];

const faults = ['Khoản', 'điều', 'ngừơi', ' ,'];

const stand = useStand();

describe.each(editors)('$name', ({name, frame, editable}) => {
	const caretAtEnd = async (page: Page) => {
		const handle = frame ? await page.waitForSelector(frame) : null;
		const inside = (await handle?.contentFrame()) ?? page.mainFrame();
		await inside.focus(editable);
		await page.keyboard.down('Control');
		await page.keyboard.press('End');
		await page.keyboard.up('Control');
	};

	it('marks the exact words', async () => {
		const page = await openEditor(stand(), name);
		await waitForMarks(page, faults);
		await page.close();
	});

	it('says nothing of the word being typed until it is finished', async () => {
		const page = await openEditor(stand(), name);
		await waitForMarks(page, faults);
		await caretAtEnd(page);
		await page.keyboard.type(' Theo Khoản 3 Điều 4, nguời');
		// The same check that finds the second “Khoản” has seen the half-typed word, and holds its tongue.
		await waitForMarks(page, ['Khoản', 'Khoản']);
		expect(await markedWords(page)).not.toContain('nguời');
		await page.keyboard.type(' dân');
		await waitForMarks(page, ['nguời']);
		await page.close();
	});

	it('fixes in one undo step, in the editor’s own model, and undoes with Ctrl+Z', async () => {
		const page = await openEditor(stand(), name);
		await waitForMarks(page, faults);
		const before = await saved(page);
		await clickOurs(page, '.acts .button', {entry: 'Khoản'});
		await waitForNoMark(page, 'Khoản');
		expect(await saved(page)).toBe(before.replace('Khoản', 'khoản'));
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
		await waitForMarks(page, ['Khoản']);
		expect(await saved(page)).toBe(before);
		await page.close();
	});

	it('keeps what was typed before a fix when the fix is undone', async () => {
		const page = await openEditor(stand(), name);
		await waitForMarks(page, faults);
		await caretAtEnd(page);
		await page.keyboard.type(' Xong.');
		const typed = await saved(page);
		expect(typed).toContain('Xong.');
		await clickOurs(page, '.acts .button', {entry: 'ngừơi'});
		await waitForNoMark(page, 'ngừơi');
		expect(await saved(page)).toBe(typed.replace('ngừơi', 'người'));
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
		await waitForMarks(page, ['ngừơi']);
		expect(await saved(page)).toBe(typed);
		await page.close();
	});

	it('saves the same bytes with and without the extension', async () => {
		const write = async (origin: string, on: boolean) => {
			const page = await openEditor(stand(), name, origin);
			if (on) await waitForMarks(page, faults);
			await caretAtEnd(page);
			await page.keyboard.type(' Gõ thêm Khoản 3 điều 4 ,rồi thôi.');
			await page.keyboard.press('Enter');
			await page.keyboard.type('Đoạn mới có  hai dấu cách.');
			if (on) await waitForMarks(page, ['Khoản', 'điều']);
			const html = await saved(page);
			await page.close();
			return html;
		};
		expect(await write(stand().origin, true)).toBe(await write(stand().offOrigin, false));
	});
});

it('a page that is not switched on gets nothing', async () => {
	const page = await openEditor(stand(), 'contenteditable', stand().offOrigin);
	expect(page.extensionRealms()).toEqual([]);
	expect(await page.evaluate(() => [document.querySelectorAll('chuan-tin').length, CSS.highlights.size])).toEqual([
		0, 0,
	]);
	await page.close();
});
