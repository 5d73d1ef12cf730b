import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {clickOurs, type Editor, editors, openEditor, ourWords, saved, undo, waitForMarks} from './editor-page';
import {likeOneInside, likeOneThatCuts, likeOneThatPutsBack, type OtherChecker} from './other-checkers';
import {useStand} from './stand';

declare const window: Window & {save(): string};

const stand = useStand();
const rich = editors.filter(({name}) => name !== 'textarea');

/** The editor's page, with a stranger at work in its text. */
async function open(editor: Editor, stranger: OtherChecker): Promise<Page> {
	const page = await openEditor(stand(), editor.name);
	await waitForMarks(page, ['ngừơi', ' ,']);
	const act = await page.evaluateHandle(`(${stranger})`);
	await page.evaluate(
		(begin, frame, editable) => {
			const inside = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document;
			(begin as OtherChecker)(inside?.querySelector(editable) as HTMLElement);
		},
		act,
		editor.frame ?? '',
		editor.editable,
	);
	return page;
}

const fix = (page: Page, words: string) => clickOurs(page, `[data-key*="|${words}|"] .acts .button`);

const saves = (page: Page, wanted: string) =>
	page
		.waitForFunction((text) => window.save() === text, {}, wanted)
		.catch(async () => expect(await saved(page)).toBe(wanted));

it.each(rich)('in $name, where they have cut the text in pieces, a fix brings no no-break space', async (editor) => {
	const page = await open(editor, likeOneThatCuts);
	const before = await saved(page);
	await fix(page, ' ,');
	await saves(page, before.replace('mạc ,', 'mạc,'));
	await undo(page);
	await saves(page, before);
	await page.close();
});

// CKEditor 5 throws out at once whatever it hasn't put in itself; who comes back would fight with it for ever.
describe.each(rich.filter(({name}) => name !== 'ckeditor5'))('strangers who stay in the text of $name', (editor) => {
	it('a fix beside an element of theirs changes its own words, or says why not and leaves every byte', async () => {
		const page = await open(editor, likeOneInside);
		const before = await saved(page);
		await fix(page, 'ngừơi');
		if (editor.name === 'tinymce') {
			expect(await ourWords(page, '.notice')).toContain('một tiện ích khác');
			expect(await saved(page)).toBe(before);
			await clickOurs(page, '.fix-all');
			await clickOurs(page, '.review .button.main');
			expect(await ourWords(page, '.notice')).toContain('một tiện ích khác');
			expect(await saved(page)).toBe(before);
		} else {
			await saves(page, before.replace('ngừơi', 'người'));
		}
		await page.close();
	});

	it('a fix that they take back leaves every byte, and is said', async () => {
		const page = await open(editor, likeOneThatPutsBack);
		const before = await saved(page);
		await fix(page, 'ngừơi');
		expect(await ourWords(page, '.notice')).toContain('bài vẫn như cũ');
		expect(await saved(page)).toBe(before);
		await page.close();
	});
});
