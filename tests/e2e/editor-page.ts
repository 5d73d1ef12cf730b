import type {Page} from 'puppeteer-core';
import {ourWorld} from '../panel';
import type {Stand} from './stand';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};
declare const window: Window & {save(): string};

/** An editor's page, and the CSS path of what one types in. */
export interface Editor {
	readonly name: string;
	readonly frame?: string;
	readonly editable: string;
}

/** The editors that the default path and each special one are proven on. */
export const editors: readonly Editor[] = [
	{name: 'tinymce', frame: 'iframe.tox-edit-area__iframe', editable: 'body'},
	{name: 'ckeditor4', frame: 'iframe.cke_wysiwyg_frame', editable: 'body'},
	{name: 'ckeditor5', editable: '.ck-editor__editable'},
	{name: 'contenteditable', editable: '#content'},
	{name: 'textarea', editable: '#content'},
];

/** Puts the caret behind the last letter, where one writes on. */
export async function caretAtEnd(page: Page, {frame, editable}: Editor): Promise<void> {
	const handle = frame ? await page.waitForSelector(frame) : null;
	const inside = (await handle?.contentFrame()) ?? page.mainFrame();
	await inside.focus(editable);
	await page.keyboard.down('Control');
	await page.keyboard.press('End');
	await page.keyboard.up('Control');
}

/** Takes the last step in the editor back, from the keyboard. */
export async function undo(page: Page): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press('z');
	await page.keyboard.up('Control');
}

/** One editor's page, opened and ready. */
export async function openEditor({origin, open}: Stand, name: string, from = origin): Promise<Page> {
	const page = await open(`${from}/pages/editors/${name}.html`);
	await page.waitForSelector('html[data-ready]');
	return page;
}

/** What the CMS would store. */
export const saved = (page: Page): Promise<string> => page.evaluate(() => window.save());

/** The words under each mark, on the page and in its frames, in no order. */
export function markedWords(page: Page): Promise<string[]> {
	return page.evaluate(wordsMarked);
}

/** Waits until these words are marked; a word named twice must be marked twice. */
export async function waitForMarks(page: Page, words: readonly string[]): Promise<void> {
	await waitForWords(page, words, true);
}

/** Waits until this word is marked no more. */
export async function waitForNoMark(page: Page, word: string): Promise<void> {
	await waitForWords(page, [word], false);
}

async function waitForWords(page: Page, words: readonly string[], present: boolean): Promise<void> {
	const read = await page.evaluateHandle(`(${wordsMarked})`);
	await page.waitForFunction(
		(marked, wanted, there) => {
			const left = (marked as typeof wordsMarked)();
			return wanted.every((word) => {
				const index = left.indexOf(word);
				if (index >= 0) left.splice(index, 1);
				return index >= 0 === there;
			});
		},
		{timeout: 20_000},
		read,
		words,
		present,
	);
}

/** The words under each mark. Runs in the page, so it stands alone. */
export function wordsMarked(): string[] {
	const frames = [...document.querySelectorAll('iframe')].map(
		(frame) => frame.contentDocument?.defaultView as typeof globalThis | null | undefined,
	);
	return [globalThis, ...frames].flatMap((view) =>
		[...(view?.CSS.highlights ?? [])]
			.filter(([name]) => /^chuan-tin-(error|warning|hint)$/.test(name))
			.flatMap(([, marks]) => [...marks].map((range) => range.toString())),
	);
}

/** Clicks, as a person does, the control of ours that a selector names; `entry` narrows it to the entry with a text. */
export async function clickOurs(
	page: Page,
	selector: string,
	{entry: entryText = null, timeout = 20_000}: {entry?: string | null; timeout?: number} = {},
): Promise<void> {
	const world = await ourWorld(page);
	const found = await world.waitForFunction(
		(css, text) => {
			const host = document.querySelector('chuan-tin');
			const root = host && chrome.dom.openOrClosedShadowRoot(host);
			if (!root) return null;
			const entry =
				text === null
					? root
					: [...root.querySelectorAll('[data-key]')].find((each) => each.textContent?.includes(text));
			const control = entry?.querySelector<HTMLElement>(css);
			if (!control) return null;
			control.scrollIntoView({block: 'center'});
			const {x, y, width, height} = control.getBoundingClientRect();
			return width ? {x: x + width / 2, y: y + height / 2} : null;
		},
		{timeout},
		selector,
		entryText,
	);
	const point = (await found.jsonValue()) as {x: number; y: number};
	await page.mouse.click(point.x, point.y);
}

/** Waits until something of ours that a selector names is there, or is gone. */
export async function waitForOurs(page: Page, selector: string, present = true): Promise<void> {
	const world = await ourWorld(page);
	await world.waitForFunction(
		(css, there) => {
			const host = document.querySelector('chuan-tin');
			const root = host && chrome.dom.openOrClosedShadowRoot(host);
			return Boolean(root?.querySelector(css)) === there;
		},
		{timeout: 20_000},
		selector,
		present,
	);
}

/** What we say at a selector, once it is there; `''` at once where it needn't be. */
export async function ourWords(page: Page, selector: string, awaited = true): Promise<string> {
	if (awaited) await waitForOurs(page, selector);
	const world = await ourWorld(page);
	return world.evaluate((css) => {
		const host = document.querySelector('chuan-tin');
		const root = host && chrome.dom.openOrClosedShadowRoot(host);
		return root?.querySelector(css)?.textContent ?? '';
	}, selector);
}
