import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import type {Desk} from './desk';

const decap = {
	name: 'decap-cms-3.16.3',
	spec: 'decap-cms@3.16.3',
	sha512: 'hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==',
};

const cache = resolve(import.meta.dirname, '../../.cache/cms');

/**
 * Fetches Decap CMS from npm, once: its bundle alone, which needs none of the five hundred packages it was made from.
 * Gives the reason where it can't be had.
 */
export async function fetchDecap(): Promise<string | null> {
	const place = join(cache, 'decap-cms');
	if (existsSync(place)) return null;
	console.log('Fetching Decap CMS (npm pack)…');
	await mkdir(cache, {recursive: true});
	if (!runs('npm', ['pack', decap.spec, '--silent', '--pack-destination', cache])) {
		return `npm could not fetch ${decap.spec}`;
	}
	const archive = join(cache, `${decap.name}.tgz`);
	const sum = createHash('sha512')
		.update(await readFile(archive))
		.digest('base64');
	if (sum !== decap.sha512) return `what npm fetched as ${decap.spec} is something else`;
	if (!runs('tar', ['-xzf', archive, '-C', cache, '--exclude=*.map'])) return `${decap.name}.tgz can’t be unpacked`;
	await rename(join(cache, 'package'), place);
	await rm(archive);
	return null;
}

function runs(command: string, args: readonly string[]): boolean {
	return spawnSync(command, args, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
}

declare const window: Window & {readonly repoFiles: {readonly tin: Record<string, {readonly content: string}>}};

/** Decap CMS in Vietnamese: Slate in a React form, its Publish a menu. It keeps what it stores in the page. */
export const decapDesk: Pick<Desk, 'frame' | 'open' | 'enter' | 'file' | 'pressPublish'> = {
	async open(page, origin) {
		await page.goto(`${origin}/pages/decap.html`);
		await (await page.waitForSelector('button'))?.click();
		await (await page.waitForSelector('a[href$="/tin/new"]'))?.click();
		await page.waitForSelector('[data-slate-editor]');
	},
	async enter(page, part) {
		await page.click(part === 'title' ? '[id^="title-field"]' : '[data-slate-editor]');
	},
	frame: async (page) => page.mainFrame(),
	async file(page, category) {
		await page.click('[id^="category-field"]');
		await page.keyboard.type(category);
		await page.waitForSelector('[role="option"]');
		await page.keyboard.press('Enter');
	},
	async pressPublish(page) {
		await page.click('[class*="PublishButton"]');
		await (await page.waitForSelector('::-p-xpath(//*[@role="menuitem"][normalize-space()="Công bố ngay"])'))?.click();
	},
};

/** Until what is stored has these words. */
export async function waitForStored(page: Page, words: string): Promise<void> {
	await page.waitForFunction((words) => Object.values(window.repoFiles.tin)[0]?.content.includes(words), {}, words);
}

/** What Decap has stored: each file with its Markdown. */
export function stored(page: Page): Promise<{readonly name: string; readonly content: string}[]> {
	return page.evaluate(() => Object.entries(window.repoFiles.tin).map(([name, {content}]) => ({name, content})));
}
