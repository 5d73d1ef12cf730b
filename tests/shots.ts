import {mkdir, rm} from 'node:fs/promises';
import {join, relative} from 'node:path';
import type {Browser, Extension, Page} from 'puppeteer-core';
import {built, grantOrigins, openChromium, openPopup, switchedOn} from './browsers';
import {buildWhereStale} from './build';
import {clickOurs, waitForOurs} from './e2e/editor-page';
import {dress, type Look, looks, shotName, shots} from './looks';
import {marksPainted, overlayWorld} from './panel';
import {serve} from './practice/serve';

/**
 * `npm run shots`: every screen that people meet, in both languages, light and dark, as pictures in tests/shots/ to be
 * looked at. `npm run shots -- gate popup` takes those only.
 */
interface Screen {
	readonly name: string;
	/** Where it isn't an office laptop. */
	readonly viewport?: {readonly width: number; readonly height: number; readonly deviceScaleFactor?: number};
	/** Where one picture is enough. */
	readonly once?: true;
	readonly forcedColors?: true;
	/** Brings the screen about and gives the page it is on. */
	open(page: Page, room: Room): Promise<Page>;
}

interface Room {
	readonly browser: Browser;
	readonly extension: Extension;
	readonly origin: string;
}

declare const chrome: {
	dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null};
	storage: {local: {clear(): Promise<void>; set(items: object): Promise<void>}};
};

const laptop = {width: 1366, height: 768};
const projector = {width: 1920, height: 1080};

const screens: readonly Screen[] = [
	{name: 'panel', open: openPractice},
	{
		name: 'jump',
		async open(page, room) {
			await openPractice(page, room);
			await goTo(page, 'misspelt-syllable');
			return page;
		},
	},
	{
		name: 'why',
		async open(page, room) {
			await openPractice(page, room);
			await clickOurs(page, '[data-rule="clause-capitals"] [aria-expanded]');
			await waitForOurs(page, '.why .pair');
			await clickOurs(page, '[data-rule="clause-capitals"] .jump');
			return page;
		},
	},
	{
		name: 'review',
		async open(page, room) {
			await openPractice(page, room);
			await clickOurs(page, '.fix-all');
			await waitForOurs(page, '.change');
			return page;
		},
	},
	{
		name: 'fixed',
		async open(page, room) {
			await openPractice(page, room);
			await clickOurs(page, '.fix-all');
			await clickOurs(page, '.review .button.main');
			await waitForOurs(page, '.notice.done');
			return page;
		},
	},
	{
		name: 'pill',
		async open(page, room) {
			await openPractice(page, room);
			await clickOurs(page, '.toggle');
			await waitForOurs(page, '.pill');
			return page;
		},
	},
	{
		name: 'gate',
		async open(page, room) {
			await openPractice(page, room);
			await page.click('button[value="publish"]');
			await waitForOurs(page, 'dialog[open] .gate-list li');
			return page;
		},
	},
	{
		name: 'clean',
		async open(page, {origin}) {
			await page.goto(`${origin}/?post=clean`);
			await waitForOurs(page, '.fine-state');
			return page;
		},
	},
	{
		name: 'live',
		async open(page, {origin, extension}) {
			await page.goto(`${origin}/pages/portal-sharepoint.html`);
			const popup = await openPopup(page, extension);
			await waitForOurs(page, '[data-rule]');
			await popup.close();
			return page;
		},
	},
	{
		name: 'popup',
		async open(page, {origin, extension}) {
			// Under this name the site isn't switched on, as on the first day.
			await page.goto(origin.replace('127.0.0.1', 'localhost'));
			const popup = await openPopup(page, extension);
			await popup.setViewport({width: 360, height: 420});
			await popup.waitForSelector('.site');
			return popup;
		},
	},
	{
		name: 'teach',
		async open(page, {origin}) {
			await page.goto(`${origin}/pages/forms/unlabelled.html`);
			await clickOurs(page, '.teach');
			await page.waitForSelector('chuan-tin-teach');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			// In one go with the mouse, so that the frame stands round the field below.
			await page.hover('body');
			await page.mouse.move(300, 120);
			return page;
		},
	},
	{
		name: 'taught',
		async open(page, room) {
			await page.goto(`${room.origin}/pages/forms/unlabelled.html`);
			await clickOurs(page, '.teach');
			await page.waitForSelector('chuan-tin-teach');
			for (const key of ['Tab', 'Enter', 'Tab', 'Tab', 'Enter', 'Escape'] as const) await page.keyboard.press(key);
			const options = await openOwn('options.html', '.profiles li')(page, room);
			await options.$eval('.profiles', (section) => section.scrollIntoView());
			return options;
		},
	},
	{name: 'options', open: openOwn('options.html', '.options table')},
	{name: 'workshop', open: openOwn('workshop.html', '.try .mark')},
	{name: 'lesson', viewport: projector, open: openOwn('workshop.html#clause-capitals', '#clause-capitals .try .mark')},
	{name: 'narrow', viewport: {width: 800, height: 600}, once: true, open: openFolded},
	{
		// The laptop's screen at 200 %.
		name: 'zoom',
		viewport: {width: 683, height: 384, deviceScaleFactor: 2},
		once: true,
		async open(page, room) {
			await openFolded(page, room);
			await clickOurs(page, '.pill');
			await waitForOurs(page, '[data-rule]');
			return page;
		},
	},
	{name: 'forced-colors', forcedColors: true, once: true, open: openPractice},
];

const asked = process.argv.slice(2);
const life = new AbortController();
await buildWhereStale();
if (!asked.length) await rm(shots, {recursive: true, force: true});
await mkdir(shots, {recursive: true});
const {origin} = await serve(life.signal);
const granted = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
const {browser, extension} = await openChromium(granted, {signal: life.signal, headless: true});
try {
	await switchedOn(browser, extension);
	for (const look of looks) {
		for (const screen of screens) {
			if (asked.length && !asked.includes(screen.name)) continue;
			if (screen.once && look !== looks[0]) continue;
			await shoot(screen, look, {browser, extension, origin});
		}
	}
} finally {
	await browser.close();
	life.abort();
}

async function shoot(screen: Screen, look: Look, room: Room): Promise<void> {
	await begin(room, look.language);
	const page = await room.browser.newPage();
	await page.setViewport(screen.viewport ?? laptop);
	await dress(page, look, screen.forcedColors);
	const shown = await screen.open(page, room);
	if (shown !== page) await dress(shown, look, screen.forcedColors);
	const path = join(shots, shotName(screen.name, look));
	await shown.screenshot({path});
	console.log(relative(process.cwd(), path));
	if (shown !== page) await shown.close();
	await page.close();
}

/** As on the first day: nothing dismissed, the panel where it stands by default. */
async function begin({browser, extension}: Room, language: Look['language']): Promise<void> {
	const page = await browser.newPage();
	await page.goto(`chrome-extension://${extension.id}/options.html`);
	await page.evaluate(async (language) => {
		await chrome.storage.local.clear();
		await chrome.storage.local.set({language});
	}, language);
	await page.close();
}

async function openPractice(page: Page, {origin}: Room): Promise<Page> {
	await page.goto(origin);
	await marksPainted(page, '.tox-edit-area__iframe');
	await waitForOurs(page, '[data-rule="superseded-document"]');
	return page;
}

/** Where the column would lie on the page's controls, it folds by itself. */
async function openFolded(page: Page, {origin}: Room): Promise<Page> {
	await page.goto(origin);
	await waitForOurs(page, '.pill .glyph.error');
	return page;
}

function openOwn(address: string, ready: string): Screen['open'] {
	return async (page, {extension}) => {
		await page.goto(`chrome-extension://${extension.id}/${address}`);
		await page.waitForSelector(ready);
		return page;
	};
}

/** Presses F8 until a finding of that rule is the selected one. */
async function goTo(page: Page, rule: string): Promise<void> {
	const there = () =>
		overlayWorld(page).evaluate((rule) => {
			const host = document.querySelector('chuan-tin');
			const root = host && chrome.dom.openOrClosedShadowRoot(host);
			return root?.querySelector<HTMLElement>('[aria-current]')?.dataset.rule === rule;
		}, rule);
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('F8');
		if (await there()) return;
	}
	throw new Error(`F8 led to no finding of ${rule}`);
}
