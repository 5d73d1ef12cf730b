import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {caretAtEnd, clickOurs, type Editor, editors, openEditor, saved, undo, waitForMarks} from './editor-page';
import {likeGrammarly, likeLanguageTool} from './other-checkers';
import {useStand} from './stand';

declare const window: Window & {acts: number; save(): string};

const stand = useStand();
const met = editors.filter(({name}) => /^(tinymce|contenteditable|textarea)$/.test(name));
const faults = ['Khoản', 'điều', 'ngừơi', ' ,'];

describe.each([
	['Grammarly', likeGrammarly],
	['LanguageTool', likeLanguageTool],
] as const)('beside a checker like %s', (_, other) => {
	const open = async (editor: Editor, origin: string): Promise<Page> => {
		const page = await openEditor(stand(), editor.name, origin);
		const act = await page.evaluateHandle(`(${other})`);
		await page.evaluate(
			(begin, frame, editable) => {
				const inside = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document;
				(begin as (editor: HTMLElement) => void)(inside?.querySelector(editable) as HTMLElement);
			},
			act,
			editor.frame ?? '',
			editor.editable,
		);
		return page;
	};
	/** What the editor would save after some typing, and after that is undone. */
	const write = async (page: Page, editor: Editor, seen?: () => Promise<void>) => {
		await caretAtEnd(page, editor);
		await page.keyboard.type(' Thêm Khoản 3 Điều 4.');
		await seen?.();
		const typed = await saved(page);
		await undo(page);
		return [typed, await saved(page)];
	};

	it.each(met)('in $name: marks, a fix, the same bytes; and neither keeps the other busy', async (editor) => {
		const alone = await open(editor, stand().offOrigin);
		const naturally = await write(alone, editor);
		const acts = await alone.evaluate(() => window.acts);
		await alone.close();

		const page = await open(editor, stand().origin);
		await waitForMarks(page, faults);
		const both = await write(page, editor, () => waitForMarks(page, [...faults, 'Khoản']));
		expect(both).toEqual(naturally);
		// Where we listen too, it may look twice at each key: before and after it.
		expect(await page.evaluate(() => window.acts)).toBeLessThan(2 * acts + 5);
		await clickOurs(page, '.acts .button', {entry: 'ngừơi'});
		const mended = naturally[1]?.replace('ngừơi', 'người');
		await page.waitForFunction((wanted) => window.save() === wanted, {}, mended);
		await page.close();
	});
});
