import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {markedWords, wordsMarked} from '../e2e/editor-page';
import {bundlePage} from './bundle';
import type {Row} from './rows';

declare const window: Window & {
	table: {
		mount(): Promise<void>;
		save(): Promise<string>;
		command(name: Command, address?: string): Promise<void>;
		settle(): void | Promise<void>;
		focus(): void | Promise<void>;
		leave(): void;
	};
};

/** The family of a browser, as the table names it. */
export type Family = 'chromium' | 'firefox';

/** What an editor's own buttons do where it has them: put a list, link or picture in; a link to nowhere is taken out. */
export type Command = 'list' | 'link' | 'image';

/** What the scenarios of one row work on. */
export interface Desk {
	readonly row: Row;
	readonly family: Family;
	/** Opens the row's page: with or without us, with the editor there or still to come. */
	open(how: {on: boolean; later?: boolean}): Promise<Page>;
	/** Puts the fix of the finding on these words in, as a person does, and sees that the panel lists it no more. */
	fix(page: Page, words: string): Promise<void>;
	/** The post as the extension's own code reads it there. */
	read(page: Page): Promise<string[]>;
}

/** Milliseconds within which anything that is going to happen has happened, on a machine busy with other things too. */
export const patience = 20_000;

export function openFrom(row: Row, origins: {on: string; off: string}, newPage: () => Promise<Page>): Desk['open'] {
	return async ({on, later}) => {
		await bundlePage(row.page);
		const page = await newPage();
		await page.goto(
			`${on ? origins.on : origins.off}/pages/table/index.html?editor=${row.page}${later ? '&later' : ''}`,
		);
		await page.waitForSelector('html[data-ready]', {timeout: patience});
		return page;
	};
}

export const mount = (page: Page): Promise<void> => page.evaluate(() => window.table.mount());
/** What the CMS would store, once the editor has taken in the last key. */
export async function save(page: Page): Promise<string> {
	await drawn(page);
	return page.evaluate(() => window.table.save());
}
export const leave = (page: Page): Promise<void> => page.evaluate(() => window.table.leave());

/** Waits until the editor would save exactly this, and says what it saves instead when it never does. */
export async function saves(page: Page, wanted: string): Promise<void> {
	await page
		.waitForFunction(async (text) => (await window.table.save()) === text, {timeout: patience}, wanted)
		.catch(async () => expect(await save(page)).toBe(wanted));
}

/** Waits until these words are marked, each as often as it is named. */
export async function marks(page: Page, words: readonly string[]): Promise<void> {
	await page
		.waitForFunction(
			(marked, wanted) => {
				const left = (marked as () => string[])();
				return wanted.every((word) => left.includes(word) && left.splice(left.indexOf(word), 1));
			},
			{timeout: patience},
			await page.evaluateHandle(`(${wordsMarked})`),
			words,
		)
		.catch(async () => expect(await markedWords(page)).toEqual(expect.arrayContaining([...words])));
}

/** Waits until this word is marked no more; without a word, until nothing is. */
export async function unmarks(page: Page, word?: string): Promise<void> {
	await page
		.waitForFunction(
			(marked, gone) => {
				const left = (marked as () => string[])();
				return gone === null ? !left.length : !left.includes(gone);
			},
			{timeout: patience},
			await page.evaluateHandle(`(${wordsMarked})`),
			word ?? null,
		)
		.catch(async () =>
			expect(await markedWords(page)).toEqual(word === undefined ? [] : expect.not.arrayContaining([word])),
		);
}

/** Puts the caret behind the last letter, where one writes on. */
export async function caretToEnd(page: Page): Promise<void> {
	await page.evaluate(() => window.table.focus());
	await toEnd(page);
}

/** The same where one writes already: editors follow the caret a moment later, and what comes next shall come after. */
export async function toEnd(page: Page): Promise<void> {
	await drawn(page);
	await press(page, 'Control', 'End');
	await drawn(page);
}

/** Presses an editor's own button, as it were; nothing happens in an editor that hasn't got it. */
export async function command(page: Page, name: Command, address?: string): Promise<void> {
	await drawn(page);
	await page.evaluate((...given) => window.table.command(...given), name, address);
	await drawn(page);
}

export async function press(
	page: Page,
	...keys: readonly (
		| 'Control'
		| 'Shift'
		| 'Alt'
		| 'End'
		| 'Enter'
		| 'Backspace'
		| 'ArrowLeft'
		| 'b'
		| 'c'
		| 'v'
		| 'y'
		| 'z'
	)[]
): Promise<void> {
	const last = keys.at(-1);
	for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
	if (last) await page.keyboard.press(last);
	for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
}

/** Waits for two frames: editors follow the selection, and draw what was typed, a moment later. */
export async function drawn(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
		await window.table.settle();
	});
}
