import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import puppeteer from 'puppeteer-core';
import type {Post} from '../../rules/post';
import {browserPath} from '../browser-paths.mjs';
import {bundle} from '../editors/bundle';
import type * as Ratios from './ratios';
import type {Times} from './ratios';
import {composePost} from './text';

declare const bundled: typeof Ratios;

/**
 * How long the engine takes, as a ratio to one plain pass over the words of the same text, measured in the same run in
 * Chromium, where it checks what people write: `npm run bench`, with `-- --rules` for each rule alone. Exits 1 over the
 * limits.
 */
const limits = {full: 30, again: 1};

const life = new AbortController();
const executablePath = browserPath('chromium');
if (!executablePath) throw new Error('No Chromium was found; run: node tests/setup.mjs chromium');
const browser = await puppeteer.launch({
	executablePath,
	headless: true,
	args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
	protocolTimeout: 600_000,
});
const page = await browser.newPage();
await page.goto(await servePage(life.signal));
await page.addScriptTag({content: await bundle('tests/bench/ratios.ts')});

const first = await page.evaluate((post) => bundled.first(post), composePost(200));
// Long enough for the code to be compiled, as it is on a page somebody writes on.
for (const words of [10_000, 1_000, 1_000]) await measure(composePost(words));

let over = false;
const rows: Record<string, number>[] = [];
for (const words of [1_000, 10_000]) {
	const post = composePost(words);
	const {pass, full, again} = await measure(post);
	over ||= full / pass > limits.full || again / pass > limits.again;
	rows.push({
		words,
		paragraphs: post.blocks.length,
		'word pass, µs': micro(pass),
		'full check, µs': micro(full),
		'× pass': ratio(full / pass),
		'after a letter, µs': micro(again),
		'× pass ': ratio(again / pass),
		findings: (await page.evaluate((post) => bundled.first(post), post)).findings,
	});
}
console.table(rows);
console.log(
	`limits: full ≤ ${limits.full}×, after a letter ≤ ${limits.again}×; the very first check of a page: ${first.ms.toFixed(1)} ms; ${await browser.version()}`,
);

if (process.argv.includes('--rules')) {
	// Rules share what they find out about a block (its words, its NFC form); alone, each pays for all of it.
	const post = composePost(10_000);
	const each: ({rule: string} & Times)[] = [];
	for (const rule of await page.evaluate(() => bundled.ids)) each.push({rule, ...(await measure(post, rule))});
	console.table(
		each
			.sort((a, b) => b.full / b.pass - a.full / a.pass)
			.map(({rule, pass, full, again}) => ({
				rule,
				'full, × pass': ratio(full / pass),
				'after a letter, × pass': ratio(again / pass),
			})),
	);
}

await browser.close();
life.abort();
process.exitCode = over ? 1 : 0;

function measure(post: Post, rule?: string): Promise<Times> {
	return page.evaluate((post, rule) => bundled.measure(post, rule), post, rule);
}

/** An empty page that is told the time to 5 µs: one that shares nothing with others. */
async function servePage(signal: AbortSignal): Promise<string> {
	const alone = {
		'content-type': 'text/html; charset=utf-8',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-embedder-policy': 'require-corp',
	};
	const server = createServer((_, response) => response.writeHead(200, alone).end('<!doctype html>'));
	await new Promise<void>((ready) => server.listen({port: 0, host: '127.0.0.1', signal}, ready));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function micro(ms: number): number {
	return Math.round(ms * 1000);
}

function ratio(value: number): number {
	return Number(value.toFixed(2));
}
