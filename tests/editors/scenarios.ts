import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {inPlace} from './aim';
import {caretToEnd, command, type Desk, drawn, leave, marks, mount, press, save, saves, toEnd, unmarks} from './desk';
import {blocksOf} from './sample';
import {untilTold} from './told';

/** The faults that the post opens with, as they must be marked. */
const faults = ['Khoản', 'điều', 'ngừơi', ' ,'];

/** One column of the table. */
export interface Scenario {
	readonly id: string;
	readonly name: string;
	/** How its page is opened where there is none that the scenario before left whole. */
	readonly fresh: 'always' | 'when needed';
	/** @returns the page, for the next one. */
	run(desk: Desk, page: Page | null): Promise<Page>;
}

/** In this order on one page, so that each editor is opened few times. */
export const scenarios = [
	{
		id: 'later',
		name: 'Appears later',
		fresh: 'always',
		async run(desk) {
			const page = await desk.open({on: true, later: true});
			await mount(page);
			await marks(page, faults);
			return page;
		},
	},
	{
		id: 'read',
		name: 'Read right',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			expect(await desk.read(page)).toEqual(blocksOf(desk.row.holds));
			return page;
		},
	},
	{
		id: 'typing',
		name: 'Marks follow typing',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			await caretToEnd(page);
			await page.keyboard.type(' Theo Khoản 3 Điều 4, nguời');
			// The check that finds the second “Khoản” has seen the half-typed word, and holds its tongue.
			await marks(page, [...faults, 'Khoản']);
			await unmarks(page, 'nguời');
			await page.keyboard.type(' dân.');
			await marks(page, [...faults, 'Khoản', 'nguời']);
			return page;
		},
	},
	{
		id: 'look',
		name: 'Marks follow size, zoom, scrolling, folding',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			await inPlace(page);
			for (const size of [small, zoomed]) {
				await page.setViewport(size);
				await inPlace(page);
			}
			await page.setViewport(low);
			for (const pixels of [40, 60, -100]) {
				await page.evaluate((by) => scrollBy(0, by), pixels);
				await inPlace(page);
			}
			await page.setViewport(usual);
			await fold(page, true);
			await unmarks(page);
			await fold(page, false);
			await marks(page, faults);
			await inPlace(page);
			return page;
		},
	},
	{
		id: 'fix',
		name: 'A fix reaches the model',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			await fixOne(desk, page);
			return page;
		},
	},
	{
		id: 'undo',
		name: 'One undo',
		fresh: 'always',
		async run(desk) {
			const page = await ready(desk);
			await caretToEnd(page);
			await page.keyboard.type(' Xong.');
			const typed = await save(page);
			expect(typed).toContain('Xong.');
			await fixAndUndo(desk, page);
			await saves(page, typed);
			return page;
		},
	},
	{
		id: 'redo',
		name: 'Redo',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			const before = await save(page);
			if (!open) {
				await fixAndUndo(desk, page);
				await saves(page, before);
			}
			await redo(desk, page);
			await saves(page, before.replace('Khoản', 'khoản'));
			return page;
		},
	},
	{
		id: 'again',
		name: 'A fix after redo',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			if (!open) {
				await fixAndUndo(desk, page);
				await redo(desk, page);
			}
			// The panel's list is of the text as it stands: a press lands where it was meant.
			await unmarks(page, 'Khoản');
			const before = await save(page);
			await desk.fix(page, 'điều');
			await saves(page, before.replace('điều 15', 'Điều 15'));
			await press(page, 'Control', 'z');
			await saves(page, before);
			return page;
		},
	},
	{
		id: 'delete',
		name: 'A fix that deletes',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			await marks(page, ['điều', ' ,']);
			const before = await save(page);
			await desk.fix(page, ' ,');
			await saves(page, before.replace('mạc ,', 'mạc,'));
			await unmarks(page, ' ,');
			return page;
		},
	},
	{
		id: 'write on',
		name: 'Typing goes on',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			await caretToEnd(page);
			const before = await save(page);
			await page.keyboard.type('gotiep');
			expect((await save(page)).replace('gotiep', '')).toBe(before);
			return page;
		},
	},
	{
		id: 'leave',
		name: 'Released',
		fresh: 'when needed',
		async run(desk, open) {
			const page = open ?? (await ready(desk));
			await leave(page);
			await unmarks(page);
			return page;
		},
	},
	{
		id: 'same',
		name: 'Same bytes saved',
		fresh: 'always',
		async run(desk) {
			const {unread} = desk.row;
			const page = unread ? await desk.open({on: true}) : await ready(desk);
			await edit(desk, page);
			if (unread) await untilTold(page, 'Chưa soát thân bài');
			else await marks(page, ['Khoản', 'điều']);
			const on = await save(page);
			const other = await desk.open({on: false});
			await edit(desk, other);
			expect(on).toBe(await save(other));
			await other.close();
			return page;
		},
	},
] as const satisfies readonly Scenario[];

const usual = {width: 1280, height: 900};
const small = {width: 1100, height: 700};
/** What a browser does at 125 %. */
const zoomed = {width: 1024, height: 720, deviceScaleFactor: 1.25};
const low = {width: 1100, height: 420};

/** The part of the form that holds the editor is folded away, or is there again. */
async function fold(page: Page, away: boolean): Promise<void> {
	await page.$eval('#place', (place, hidden) => place.toggleAttribute('hidden', hidden), away);
}

export type ScenarioId = (typeof scenarios)[number]['id'];

/** The page with the editor there from the start, found without a reload. */
async function ready(desk: Desk): Promise<Page> {
	const page = await desk.open({on: true});
	await marks(page, faults);
	return page;
}

async function fixOne(desk: Desk, page: Page): Promise<void> {
	const before = await save(page);
	await desk.fix(page, 'Khoản');
	await saves(page, before.replace('Khoản', 'khoản'));
}

async function fixAndUndo(desk: Desk, page: Page): Promise<void> {
	await fixOne(desk, page);
	await press(page, 'Control', 'z');
}

async function redo({row}: Desk, page: Page): Promise<void> {
	if (row.redo) await press(page, 'Control', 'Shift', 'z');
	else await press(page, 'Control', 'y');
}

/** Some editors take a key combination in only when they have drawn what was typed before it. */
async function bold(page: Page): Promise<void> {
	await drawn(page);
	await press(page, 'Control', 'b');
	await drawn(page);
}

/**
 * Some three hundred actions: letters, paragraphs, bold, copies, a list, links and pictures put in and taken out; all
 * of it undone and redone.
 */
async function edit(desk: Desk, page: Page): Promise<void> {
	const write = (text: string) => type(desk, page, text);
	await caretToEnd(page);
	const before = await save(page);
	await write(' Gõ thêm Khoản 3 điều 4 ,rồi thôi.');
	await press(page, 'Enter');
	await drawn(page);
	await write('Đoạn mới có  hai dấu cách, ');
	await bold(page);
	await write('chữ đậm');
	await bold(page);
	await write(' và chữ thường');
	await selectWords(page, 2);
	await press(page, 'Control', 'c');
	await toEnd(page);
	for (let copies = 0; copies < 2; copies++) await press(page, 'Control', 'v');
	await selectWords(page, 2);
	await command(page, 'link', 'https://example.com/nham');
	await command(page, 'link', '');
	await selectWords(page, 1);
	await command(page, 'link', 'https://example.com/don');
	await toEnd(page);
	await press(page, 'Enter');
	await command(page, 'list');
	await write('Mục một');
	await press(page, 'Enter');
	await drawn(page);
	await write('Mục hai');
	await press(page, 'Enter');
	await command(page, 'list');
	await write('Sau danh sách ');
	await command(page, 'image', '/images/tu-van.svg');
	await toEnd(page);
	await write(' và ');
	await command(page, 'image', '/images/trao-so.svg');
	await press(page, 'Backspace');
	await toEnd(page);
	const after = await save(page);
	await until(page, before, () => press(page, 'Control', 'z'));
	await until(page, after, () => redo(desk, page));
	await toEnd(page);
	await write(' Hết, theo Khoản 7 điều 8.');
}

async function type({row}: Desk, page: Page, text: string): Promise<void> {
	for (const keys of row.slow ? text : [text]) {
		await page.keyboard.type(keys);
		if (row.slow) await drawn(page);
	}
}

/** Steps through the editor's history as far as a state: beyond the end of it, a browser has one of its own. */
async function until(page: Page, wanted: string, step: () => Promise<void>): Promise<void> {
	for (let steps = 0; steps < 60 && (await save(page)) !== wanted; steps++) await step();
}

async function selectWords(page: Page, count: number): Promise<void> {
	await toEnd(page);
	for (let words = 0; words < count; words++) await press(page, 'Control', 'Shift', 'ArrowLeft');
	await drawn(page);
}
