import type {CDPSession, Page} from 'puppeteer-core';
import {built, grantOrigins, openChromium, switchedOn} from '../browsers';
import {buildWhereStale} from '../build';
import {marksPainted} from '../panel';
import {serve} from '../practice/serve';
import {composePost} from './text';

/**
 * What a keystroke in TinyMCE costs the page's main thread without us, with us, and with Harper's library in our place:
 * `npm run bench:typing`, or parts of it: `npm run bench:typing -- 3000 slow`. All are typed in one run, turn by turn, at
 * 90 words a minute. Exits 1 where our share is over a limit.
 *
 * A keystroke's cost is all the work that Chromium's main thread does from its press until the next one, so what we do
 * in a pause counts for the key before it. One pauses where one would, at the comma and the full stop, long enough for
 * a check; what those keys cost stands in a column of its own too.
 *
 * After the sentence one rests, until all is drawn that waits for a rest. No key is charged with that; it stands in a
 * column of its own, and under the table what our share would be if each rest were a key. A page that never rests would
 * show there as well.
 */
const parts: Readonly<Record<string, Part>> = {
	3000: {words: 3_000, slowdown: 1, limit: 4},
	10000: {words: 10_000, slowdown: 1, limit: 8},
	slow: {words: 3_000, slowdown: 4, limit: 16},
};

interface Part {
	readonly words: number;
	/** How many times slower than it is Chromium plays the computer. */
	readonly slowdown: number;
	/** Milliseconds of ours a key, at p95. */
	readonly limit: number;
}

const between = 130;
const pause = 1_000;
const longRest = 2_500;
/**
 * TinyMCE fades the ring around its editor in, and in a headless browser the ring of a page brought to the front at
 * times fades for ever, without us too: 60 frames a second, 35 ms of work, on one side of a comparison and not another.
 */
const steadyRing = '.tox .tox-edit-area::before {transition: none !important}';
const sentence = 'Người lao động nộp hồ sơ theo Khoản 3 điều 15, được hưởng chế độ ngay trong tháng. ';
/**
 * The first turn warms the code up, as it is on a page somebody writes on. Many turns, since the dearest keys are those
 * on which the browser collects garbage, a few in each turn.
 */
const sides = [
	{name: 'without', turns: 6},
	{name: 'with Chuẩn Tin', turns: 6},
	{name: 'with harper.js in a worker', turns: 2},
	{name: 'with harper.js', turns: 2},
] as const;
type SideName = (typeof sides)[number]['name'];

interface Cost {
	readonly ms: number;
	readonly paused: boolean;
}

interface Side {
	readonly page: Page;
	readonly session: CDPSession;
}

declare const window: Window & {
	tinymce: {activeEditor: {setContent(html: string): void; getBody(): HTMLElement}};
	startHarper(body: HTMLElement, inWorker: boolean): Promise<void>;
};

const life = new AbortController();
await buildWhereStale();
const {origin} = await serve(life.signal);
const folder = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
const {browser, extension} = await openChromium(folder, {
	signal: life.signal,
	headless: true,
	defaultViewport: {width: 1366, height: 768},
});
await switchedOn(browser, extension);
const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(parts)) {
	const part = parts[name];
	if (!part) throw new Error(`There is no part ${name}; there are: ${Object.keys(parts).join(', ')}`);
	await measure(part);
}
await browser.close();
life.abort();

async function measure({words, slowdown, limit}: Part): Promise<void> {
	const costs = new Map<SideName, Cost[]>();
	const rests = new Map<SideName, Cost[]>();
	const open = new Map<SideName, Side>();
	for (const {name} of sides) open.set(name, await openSide(name, words));
	for (let turn = 0; turn < 6; turn++) {
		for (const {name, turns} of turn % 2 ? [...sides].reverse() : sides) {
			const side = open.get(name);
			if (!side || turn >= turns) continue;
			await side.page.bringToFront();
			// A page that is slowed down works while it rests, too, so only the one typed in is.
			await side.session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
			const typed = await type(side);
			const rested = await rest(side);
			await side.session.send('Emulation.setCPUThrottlingRate', {rate: 1});
			if (turn === 0) continue;
			costs.set(name, [...(costs.get(name) ?? []), ...typed]);
			rests.set(name, [...(rests.get(name) ?? []), rested]);
		}
	}
	for (const {page} of open.values()) await page.close();

	const at = (name: SideName, part: number, paused?: true) => percentile(costs.get(name) ?? [], part, paused);
	console.table(
		sides.map(({name}) => ({
			'': name,
			keys: costs.get(name)?.length,
			'p50, ms': round(at(name, 0.5)),
			'p95, ms': round(at(name, 0.95)),
			'share at p95': round(at(name, 0.95) - at('without', 0.95)),
			'key before a pause, p50': round(at(name, 0.5, true)),
			'the rest afterwards, p50': round(percentile(rests.get(name) ?? [], 0.5)),
		})),
	);
	const share = at('with Chuẩn Tin', 0.95) - at('without', 0.95);
	const slow = slowdown > 1 ? `, CPU ${slowdown}× slower` : '';
	console.log(
		`Our share of the main thread at p95: ${round(share)} ms a key (limit ${limit} ms), ${words} words${slow}.`,
	);
	const withRest = (name: SideName) => percentile([...(costs.get(name) ?? []), ...(rests.get(name) ?? [])], 0.95);
	console.log(`With each rest counted as a key: ${round(withRest('with Chuẩn Tin') - withRest('without'))} ms.\n`);
	if (share > limit) process.exitCode = 1;
}

async function openSide(name: SideName, words: number): Promise<Side> {
	const page = await browser.newPage();
	// Only 127.0.0.1 is switched on; the same page under another name runs without us.
	const from = name === 'with Chuẩn Tin' ? origin : origin.replace('127.0.0.1', 'localhost');
	await page.goto(`${from}/pages/editors/tinymce.html`);
	await page.waitForSelector('html[data-ready]');
	await page.addStyleTag({content: steadyRing});
	// Two faults a paragraph: a hard case, with marks wherever one looks.
	const html = composePost(words)
		.blocks.filter((block) => block.kind === 'paragraph')
		.map((block) => `<p>Theo Khoản 2 điều 15: ${block.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
		.join('');
	await page.evaluate((content) => window.tinymce.activeEditor.setContent(content), html);
	if (name === 'with Chuẩn Tin') await marksPainted(page, 'iframe.tox-edit-area__iframe');
	if (name.startsWith('with harper')) {
		await page.addScriptTag({type: 'module', url: '/pages/harper.js'});
		await page.evaluate(
			(inWorker) => window.startHarper(window.tinymce.activeEditor.getBody(), inWorker),
			name.endsWith('worker'),
		);
	}
	const frame = await (await page.waitForSelector('iframe.tox-edit-area__iframe'))?.contentFrame();
	await frame?.focus('body');
	const session = await page.createCDPSession();
	await session.send('Performance.enable', {timeDomain: 'threadTicks'});
	return {page, session};
}

/** Types the sentence and gives each key's cost in milliseconds. */
async function type({page, session}: Side): Promise<Cost[]> {
	const typed: Cost[] = [];
	let before = await worked(session);
	for (const letter of sentence) {
		const paused = /[,.]/.test(letter);
		const until = performance.now() + (paused ? pause : between);
		await page.keyboard.sendCharacter(letter);
		await new Promise((resolve) => setTimeout(resolve, until - performance.now()));
		const after = await worked(session);
		typed.push({ms: (after - before) * 1000, paused});
		before = after;
	}
	return typed;
}

/** Types nothing for a while: what the page does all the same. */
async function rest({session}: Side): Promise<Cost> {
	const before = await worked(session);
	await new Promise((resolve) => setTimeout(resolve, longRest));
	return {ms: ((await worked(session)) - before) * 1000, paused: true};
}

/** Seconds of work that the main thread has done so far: by its own clock, so that a busy machine does not count. */
async function worked(session: CDPSession): Promise<number> {
	const {metrics} = await session.send('Performance.getMetrics');
	return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
}

function percentile(costs: readonly Cost[], part: number, paused?: true): number {
	const sorted = costs
		.filter((cost) => !paused || cost.paused)
		.map(({ms}) => ms)
		.sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
