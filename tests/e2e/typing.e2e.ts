import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {dragFirstWord} from '../typing/drag';
import {drawn} from '../typing/drawn';
import {type Eyes, openEyes} from '../typing/eyes';
import {beginLine, play} from '../typing/hands';
import {pasteFromWord} from '../typing/paste';
import {streams} from '../typing/streams';
import {caretAtEnd, editors, openEditor, saved, waitForMarks} from './editor-page';
import {useStand} from './stand';

const stand = useStand();

/** Paragraphs are typed and pasted and a word is dragged: all in one post, once with us and once without. */
describe.each(editors.filter(({name}) => name !== 'ckeditor4'))('$name', (editor) => {
	let on: Page;
	let off: Page;
	let eyes: Eyes;

	beforeAll(async () => {
		off = await openEditor(stand(), editor.name, stand().offOrigin);
		on = await openEditor(stand(), editor.name);
		await waitForMarks(on, ['Khoản', 'điều', 'ngừơi', ' ,']);
		for (const page of [off, on]) {
			// Going from one tab to the other is nothing that the editors should notice.
			await page.emulateFocusedPage(true);
			await caretAtEnd(page, editor);
		}
		eyes = await openEyes(on);
	});
	afterAll(async () => {
		await off.close();
		await on.close();
	});

	/** Does the same on both pages, and gives what each would save. */
	async function onBoth(act: (page: Page, think: Eyes['rest']) => Promise<void>): Promise<{on: string; off: string}> {
		const without = async () => undefined;
		for (const [page, think] of [[off, without] as const, [on, eyes.rest] as const]) {
			await page.bringToFront();
			await act(page, think);
			await drawn(page);
		}
		await eyes.rest();
		return {on: await saved(on), off: await saved(off)};
	}

	it.each(streams)(
		'$name: not a letter lost or moved, and nothing said of a word before it is finished',
		async ({keys, text, marked}) => {
			const html = await onBoth(async (page, think) => {
				await beginLine(page);
				await play(page, keys, think);
			});
			expect(html.on).toBe(html.off);
			expect(await plain(on, html.on)).toMatch(new RegExp(`${text}$`));
			const seen = await eyes.seen();
			expect(seen.disturbed).toEqual([]);
			expect(flickered(seen.marked)).toEqual([]);
			const shown = seen.marked.at(-1)?.join('\n');
			for (const words of marked) expect(shown).toContain(`[${words}]`);
		},
	);

	it('what is pasted from Word is the same with us and without', async () => {
		const html = await onBoth(async (page) => {
			await beginLine(page);
			await pasteFromWord(page);
		});
		expect(html.on).toBe(html.off);
		expect(await plain(on, html.on)).toContain('Tờ khai tham gia');
	});

	it('a word dragged elsewhere stands where it was dropped', async () => {
		const html = await onBoth((page) => dragFirstWord(page, 'lao'));
		expect(html.on).toBe(html.off);
		expect(html.on).toContain('laoCăn');
	});
});

/** Marks that came, went and came again. */
function flickered(marked: readonly (readonly string[])[]): string[] {
	const gone = new Set<string>();
	const again: string[] = [];
	for (const [index, now] of marked.entries()) {
		for (const mark of marked[index - 1] ?? []) if (!now.includes(mark)) gone.add(mark);
		again.push(...now.filter((mark) => gone.has(mark)));
	}
	return again;
}

/** What a saved post says, without its markup. */
function plain(page: Page, html: string): Promise<string> {
	return page.evaluate(
		(html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.replaceAll('\u00a0', ' ').trim(),
		html,
	);
}

it('an editor that goes in the middle of a composition stops no check of the next', async () => {
	const page = await openEditor(stand(), 'contenteditable');
	await waitForMarks(page, ['Khoản']);
	await page.focus('#content');
	const devtools = await page.createCDPSession();
	await devtools.send('Input.imeSetComposition', {text: 'ng', selectionStart: 2, selectionEnd: 2});
	await page.$eval('#content', (content) => {
		const next = content.cloneNode() as HTMLElement;
		next.innerHTML = '<p>Các ngừơi dân đến nộp hồ sơ từ sáng sớm.</p>';
		content.replaceWith(next);
	});
	await waitForMarks(page, ['ngừơi']);
	await page.close();
});
