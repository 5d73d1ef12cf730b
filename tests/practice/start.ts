import {mkdir} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {built, grantOrigins, headless, openChromium, switchedOn} from '../browsers';
import {buildWhereStale} from '../build';
import {marksPainted, readPanel} from '../panel';
import {serve} from './serve';

/**
 * `npm start`: the practice page in a browser with the extension on. With a display it stays open to be tried; without
 * one it prints what was found and leaves a screenshot.
 */
const root = resolve(import.meta.dirname, '../..');
const life = new AbortController();
process.once('SIGINT', () => life.abort());

try {
	await buildWhereStale();
} catch {
	// The build has printed what is wrong.
	process.exit(1);
}
try {
	const {origin} = await serve(life.signal);
	const granted = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
	const {browser, extension} = await openChromium(granted, {
		signal: life.signal,
		handleSIGINT: false,
		defaultViewport: headless ? {width: 1440, height: 1200} : null,
		// A visible window needs no bar that says it is being tested.
		ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
	});
	await switchedOn(browser, extension);
	const [page = await browser.newPage()] = await browser.pages();
	page.on('pageerror', (error) => console.error(error));
	await page.goto(origin);
	if (headless) await look(page);
	else await stay(browser, origin);
	await browser.close();
} finally {
	life.abort();
}

/** Prints the findings and where the screenshot is; without findings the command has failed. */
async function look(page: Page): Promise<void> {
	await marksPainted(page, '.tox-edit-area__iframe');
	const findings = await readPanel(page);
	const width = Math.max(...findings.map(({rule}) => rule.length));
	console.log(`\nChuẩn Tin on the practice page (${page.url()}): ${findings.length} findings`);
	for (const {level, rule, message} of findings) {
		console.log(`  ${level.padEnd('warning'.length)}  ${rule.padEnd(width)}  ${message}`);
	}
	const shot = join(root, 'tests/shots/practice.png');
	await mkdir(join(shot, '..'), {recursive: true});
	await page.screenshot({path: shot});
	console.log(`Screenshot: ${relative(process.cwd(), shot)}`);
	if (!findings.length) process.exitCode = 1;
}

/** Leaves the window to the person; ends when they close it or press Ctrl+C. */
async function stay(browser: Browser, origin: string): Promise<void> {
	console.log(`
The practice page is open: ${origin}
  · Read the marks in the post and the list beside it; click one to jump there.
  · Press a fix, then Ctrl+Z in the editor: it is undone.
  · Type on: marks follow, never on the word being typed.
  · Press “Xuất bản” while something must be mended: you are asked once.
  · ${origin}/?post=clean shows a post with nothing to mend.
Close the window or press Ctrl+C to end.`);
	// On macOS a browser without windows lives on.
	browser.on('targetdestroyed', () => {
		if (!browser.targets().some((target) => target.type() === 'page')) life.abort();
	});
	await new Promise((closed) => browser.once('disconnected', closed));
}
