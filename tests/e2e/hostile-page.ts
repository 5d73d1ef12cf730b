import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {overlayWorld} from '../panel';
import {clickOurs, waitForOurs, wordsMarked} from './editor-page';
import type {Stand} from './stand';

declare const chrome: {
	dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null};
	storage: {local: {get(): Promise<Record<string, unknown>>}};
};
declare const window: Window & {published: number};

/** What is wrong with the post of `pages/hostile/post.html`. */
export const faults: readonly string[] = ['001199012345', 'Khoản', 'ngừơi', 'điều'];

/** What a page does against us, in its own world: it stands alone. */
export interface Attack {
	/** Before anything else on the page; once it is read, just before we come; once our marks are there. */
	readonly when?: 'first' | 'read' | 'marked';
	readonly does?: () => void;
	/** The policy that the page is served under. */
	readonly csp?: string;
}

/** Opens the post on a page that attacks us. */
export async function openHostile({browser, origin}: Stand, {when, does, csp}: Attack = {}): Promise<Page> {
	const page = await browser.newPage();
	if (when === 'first' && does) await page.evaluateOnNewDocument(does);
	if (when === 'read') await page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', ${does})`);
	await page.goto(`${origin}/pages/hostile/post.html${csp ? `?csp=${encodeURIComponent(csp)}` : ''}`);
	if (when === 'marked' && does) {
		await waitForFaults(page);
		await page.evaluate(does);
	}
	return page;
}

/** Waits until exactly these words are marked. Asked from our own world: the page's may be out of order. */
export async function waitForFaults(page: Page, words: readonly string[] = faults): Promise<void> {
	const world = overlayWorld(page);
	const read = await world.evaluateHandle(`(${wordsMarked})`);
	await world.waitForFunction(
		(marked, wanted) => (marked as typeof wordsMarked)().sort().join() === wanted,
		{timeout: 20_000},
		read,
		[...words].sort().join(),
	);
}

/** What the CMS would save. */
export const savedPost = (page: Page): Promise<string> =>
	overlayWorld(page).evaluate(() => document.querySelector('#content')?.innerHTML ?? '');

export const published = (page: Page): Promise<number> => page.evaluate(() => window.published);

/** What the browser keeps for us. */
export const kept = (page: Page): Promise<Record<string, unknown>> =>
	overlayWorld(page).evaluate(() => chrome.storage.local.get());

/** Our whole promise on one page: the exact words, a fix to the letter, the question at Publish, and what it asks for. */
export async function expectAllWorks(page: Page, pristine: string): Promise<void> {
	await waitForFaults(page);
	expect(await savedPost(page)).toBe(pristine);
	// Where the column would have lain on the page's controls, it has folded.
	if (!(await ourText(page)).includes('Vì sao?')) await clickOurs(page, '.pill');
	await clickOurs(page, '.acts .button', {entry: 'Khoản'});
	await waitForFaults(
		page,
		faults.filter((word) => word !== 'Khoản'),
	);
	expect(await savedPost(page)).toBe(pristine.replace('Khoản', 'khoản'));
	await page.click('[type="submit"]');
	await waitForOurs(page, 'dialog[open] .gate-list li');
	expect(await published(page)).toBe(0);
	await clickOurs(page, 'dialog .button.plain');
	await waitForOurs(page, 'dialog', false);
	expect(await published(page)).toBe(1);
}

/** Everything that stands in our root, as text; `''` where nothing of ours is. */
export function ourText(page: Page): Promise<string> {
	return overlayWorld(page).evaluate(() => {
		const host = document.querySelector('chuan-tin');
		return (host && chrome.dom.openOrClosedShadowRoot(host)?.textContent) ?? '';
	});
}

/** Types where the post is written, so that it is checked again. */
export async function typeOn(page: Page, text: string): Promise<void> {
	const world = overlayWorld(page);
	await world.evaluate(() => {
		const paragraph = document.querySelector('#content')?.lastElementChild;
		document.querySelector<HTMLElement>('#content')?.focus();
		if (paragraph) getSelection()?.selectAllChildren(paragraph);
		getSelection()?.collapseToEnd();
	});
	await page.keyboard.type(text);
}
