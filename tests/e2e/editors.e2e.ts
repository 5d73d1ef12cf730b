import {describe, expect, it} from 'vitest';
import {
	caretAtEnd,
	clickOurs,
	editors,
	markedWords,
	openEditor,
	saved,
	undo,
	waitForMarks,
	waitForNoMark,
} from './editor-page';
import {family, useStand} from './stand';

const faults = ['Khoản', 'điều', 'ngừơi', ' ,'];

const stand = useStand();

describe.each(editors)('$name', (editor) => {
	const {name} = editor;

	it('marks the exact words', async () => {
		const page = await openEditor(stand(), name);
		await waitForMarks(page, faults);
		await page.close();
	});

	it('says nothing of the word being typed until it is finished', async () => {
		const page = await openEditor(stand(), name);
		await waitForMarks(page, faults);
		await caretAtEnd(page, editor);
		await page.keyboard.type(' Theo Khoản 3 Điều 4, nguời');
		// The same check that finds the second “Khoản” has seen the half-typed word, and holds its tongue.
		await waitForMarks(page, ['Khoản', 'Khoản']);
		expect(await markedWords(page)).not.toContain('nguời');
		await page.keyboard.type(' dân');
		await waitForMarks(page, ['nguời']);
		await page.close();
	});

	it('takes the word for finished when one goes to a finding, and keeps that finding', async () => {
		const page = await openEditor(stand(), name);
		await waitForMarks(page, faults);
		await caretAtEnd(page, editor);
		await page.keyboard.type(' Theo Khoản 3 Điều 4, nguời');
		await waitForMarks(page, ['Khoản', 'Khoản']);
		await page.keyboard.press('F8');
		await waitForMarks(page, [...faults, 'Khoản', 'nguời']);
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
		await caretAtEnd(page, editor);
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
			await caretAtEnd(page, editor);
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

it.each(editors.filter(({name}) => name !== 'textarea'))(
	'in $name, a space taken out at the edge of bold words is one undo step',
	async ({name}) => {
		const page = await stand().open('about:blank');
		await page.evaluateOnNewDocument(() =>
			Object.defineProperty(window, 'sample', {
				get: () => '<p>Hội nghị khai <strong>mạc </strong>, đại biểu dự đông.</p>',
				set: () => undefined,
			}),
		);
		await page.goto(`${stand().origin}/pages/editors/${name}.html`);
		await waitForMarks(page, [' ,']);
		const before = await saved(page);
		await clickOurs(page, '.acts .button', {entry: 'mạc'});
		await waitForNoMark(page, ' ,');
		expect(await saved(page)).toBe(before.replace('mạc </strong>', 'mạc</strong>'));
		await undo(page);
		await waitForMarks(page, [' ,']);
		expect(await saved(page)).toBe(before);
		await page.close();
	},
);

it('marks come back where a click makes the page clear all highlights, as Jodit does', async () => {
	const page = await openEditor(stand(), 'contenteditable');
	await waitForMarks(page, faults);
	await page.evaluate(() => addEventListener('click', () => CSS.highlights.clear()));
	await page.click('#content');
	await waitForMarks(page, faults);
	await page.close();
});

it('a page that is not switched on gets nothing', async () => {
	const page = await openEditor(stand(), 'contenteditable', stand().offOrigin);
	if (family === 'chromium') expect(page.extensionRealms()).toEqual([]);
	expect(await page.evaluate(() => [document.querySelectorAll('chuan-tin').length, CSS.highlights.size])).toEqual([
		0, 0,
	]);
	await page.close();
});
