import type {CDPSession, Page} from 'puppeteer-core';
import {built, grantOrigins, openChromium, switchedOn} from '../browsers';
import {buildWhereStale} from '../build';
import {overlayWorld, readPanel} from '../panel';
import {serve} from '../practice/serve';

/**
 * What is left in memory of editors that came and went: `npm run bench:heap`, or `npm run bench:heap -- contenteditable 50`
 * for one of them and fewer times. The post in each is read, checked and marked before it goes. Editors leave something
 * behind on their own, so the same page is measured without us too; and code that runs often is compiled, which takes
 * room that nobody has leaked, so here the compiler is off. Exits 1 where, after 200 mounts, more than 5 % has
 * been added to what there was after ten, beyond what is added without us.
 *
 * A command and not a test: each of the 400 mounts with us waits for the check that a person would see.
 */
const editors = ['contenteditable', 'tinymce8'];
const first = 10;
const limit = 5;

declare const window: Window & {table: {mount(): Promise<void>; leave(): void}};

interface Left {
	readonly heap: number;
	readonly nodes: number;
	readonly listeners: number;
	readonly documents: number;
}

const [asked, times = '200'] = process.argv.slice(2);
const life = new AbortController();
await buildWhereStale();
const {origin} = await serve(life.signal);
const folder = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
const {browser, extension} = await openChromium(folder, {
	signal: life.signal,
	headless: true,
	args: ['--js-flags=--jitless'],
	defaultViewport: {width: 1366, height: 768},
});
await switchedOn(browser, extension);
for (const editor of asked ? [asked] : editors) await measure(editor, Number(times));
await browser.close();
life.abort();

async function measure(editor: string, mounts: number): Promise<void> {
	// Only 127.0.0.1 is switched on; the same page under another name runs without us.
	const without = await comeAndGo(editor, origin.replace('127.0.0.1', 'localhost'), mounts, false);
	const withUs = await comeAndGo(editor, origin, mounts, true);
	console.log(`${editor}, ${mounts} mounts`);
	console.table([row('without', ...without), row('with Chuẩn Tin', ...withUs)]);
	const added = ([before, after]: readonly [Left, Left]) => after.heap - before.heap;
	const ours = ((added(withUs) - Math.max(0, added(without))) / withUs[0].heap) * 100;
	console.log(`Added by us: ${round(ours)} % of the heap after ${first} mounts (limit ${limit} %).\n`);
	if (ours > limit) process.exitCode = 1;
}

async function comeAndGo(editor: string, from: string, mounts: number, on: boolean): Promise<[Left, Left]> {
	const page = await browser.newPage();
	await page.goto(`${from}/pages/table/index.html?editor=${editor}&later`);
	await page.waitForSelector('html[data-ready]');
	const session = await page.createCDPSession();
	await session.send('Performance.enable');
	let before: Left | undefined;
	for (let mount = 1; mount <= mounts; mount++) {
		await page.evaluate(() => window.table.mount());
		if (on) await listed(page, true);
		await page.evaluate(() => window.table.leave());
		if (on) await listed(page, false);
		if (mount === first) before = await left(session);
	}
	const after = await left(session);
	await page.close();
	return [before ?? after, after];
}

/** Waits until the panel lists a fault of the post's, or has heard that the post is gone. */
async function listed(page: Page, wanted: boolean): Promise<void> {
	if (!page.extensionRealms().length) throw new Error(`Nothing of ours runs on ${page.url()}`);
	for (;;) {
		const found = (await readPanel(page)).some(({rule}) => rule === 'misspelt-syllable');
		if (found === wanted) return;
		await overlayWorld(page).evaluate(() => new Promise((done) => requestAnimationFrame(done)));
	}
}

async function left(session: CDPSession): Promise<Left> {
	// Some things go only when what held them has gone.
	for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
	const {metrics} = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
	return {
		heap: of('JSHeapUsedSize'),
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
		documents: of('Documents'),
	};
}

function row(name: string, before: Left, after: Left): Record<string, string | number> {
	const mega = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
	return {
		'': name,
		[`heap after ${first}`]: mega(before.heap),
		'at the end': mega(after.heap),
		'%': round((after.heap / before.heap - 1) * 100),
		nodes: `${before.nodes} → ${after.nodes}`,
		listeners: `${before.listeners} → ${after.listeners}`,
		documents: `${before.documents} → ${after.documents}`,
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
