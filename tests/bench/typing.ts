import type {CDPSession, Page} from 'puppeteer-core';
import {built, grantOrigins, openChromium, switchedOn} from '../browsers';
import {marksPainted} from '../panel';
import {serve} from '../practice/serve';
import {composePost} from './text';

/**
 * What a keystroke costs the page's main thread with and without us, at 60 words a minute in a post of 3,000 words in
 * TinyMCE: `npm run bench:typing`. Both are typed in one run, turn by turn. Exits 1 where our share is over the limit.
 *
 * A keystroke's cost is all the work that Chromium's main thread does from its press until the next one, so what we do
 * in a pause counts for the key before it. One pauses where one would, at the comma and the full stop, long enough for
 * a check; what those two keys cost stands in a row of its own too.
 */
const words = 3_000;
const limit = 4;
const between = 200;
const pause = 1_200;
const sentence = 'Người lao động nộp hồ sơ theo Khoản 3 điều 15, được hưởng chế độ ngay trong tháng. ';
const turns = 6;

const life = new AbortController();
const {origin} = await serve(life.signal);
const folder = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
const {browser, extension} = await openChromium(folder, {
	signal: life.signal,
	headless: true,
	defaultViewport: {width: 1366, height: 768},
});
await switchedOn(browser, extension);

const costs = {without: [] as Cost[], with: [] as Cost[]};
// Only 127.0.0.1 is switched on; the same page under another name runs without us.
const sides = {without: await open(origin.replace('127.0.0.1', 'localhost')), with: await open(origin)};
await sides.with.page.bringToFront();
await marksPainted(sides.with.page, 'iframe.tox-edit-area__iframe');
for (let turn = 0; turn < turns; turn++) {
	for (const side of turn % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
		await sides[side].page.bringToFront();
		const typed = await type(sides[side]);
		// The first turn warms the code up, as it is on a page somebody writes on.
		if (turn > 0) costs[side].push(...typed);
	}
}
await browser.close();
life.abort();

const rows = (['without', 'with'] as const).map((side) => ({
	'': side === 'with' ? 'with Chuẩn Tin' : 'without',
	keys: costs[side].length,
	'p50, ms': round(percentile(of(side), 0.5)),
	'p95, ms': round(percentile(of(side), 0.95)),
	'key before a pause, p50': round(percentile(of(side, true), 0.5)),
}));
console.table(rows);
const share = percentile(of('with'), 0.95) - percentile(of('without'), 0.95);
console.log(
	`Our share of the main thread at p95: ${round(share)} ms a key (limit ${limit} ms), ${words} words, TinyMCE 8.`,
);
process.exitCode = share > limit ? 1 : 0;

function of(side: 'with' | 'without', paused?: true): number[] {
	return costs[side].filter((cost) => !paused || cost.paused).map((cost) => cost.ms);
}

interface Cost {
	readonly ms: number;
	readonly paused: boolean;
}

interface Side {
	readonly page: Page;
	readonly session: CDPSession;
}

async function open(from: string): Promise<Side> {
	const page = await browser.newPage();
	await page.goto(`${from}/pages/editors/tinymce.html`);
	await page.waitForSelector('html[data-ready]');
	// Two faults a paragraph: a hard case, with marks wherever one looks.
	const html = composePost(words)
		.blocks.filter((block) => block.kind === 'paragraph')
		.map((block) => `<p>Theo Khoản 2 điều 15: ${block.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
		.join('');
	await page.evaluate((content) => {
		(
			globalThis as unknown as {tinymce: {activeEditor: {setContent(html: string): void}}}
		).tinymce.activeEditor.setContent(content);
	}, html);
	const frame = await (await page.waitForSelector('iframe.tox-edit-area__iframe'))?.contentFrame();
	await frame?.focus('body');
	const session = await page.createCDPSession();
	await session.send('Performance.enable');
	return {page, session};
}

/** Types the sentence and gives each key's cost in milliseconds. */
async function type({page, session}: Side): Promise<Cost[]> {
	const typed: Cost[] = [];
	let before = await worked(session);
	for (const letter of sentence) {
		const paused = /[,.]/.test(letter);
		await page.keyboard.sendCharacter(letter);
		await new Promise((resolve) => setTimeout(resolve, paused ? pause : between));
		const after = await worked(session);
		typed.push({ms: (after - before) * 1000, paused});
		before = after;
	}
	return typed;
}

/** Seconds that the main thread has computed so far: its own time, so that a busy machine does not count. */
async function worked(session: CDPSession): Promise<number> {
	const {metrics} = await session.send('Performance.getMetrics');
	return metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? 0;
}

function percentile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
