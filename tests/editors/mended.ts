import type {Page} from 'puppeteer-core';
import {ourWorld} from '../panel';
import {patience} from './desk';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};

const timeout = patience;

/**
 * Waits until the fix that `act` puts in is in the editor and its history: then the panel lists one entry fewer on
 * these words.
 * @param act is told how the panel's entries on these words are found.
 */
export async function untilMended(page: Page, words: string, act: (entries: string) => Promise<void>): Promise<void> {
	const entries = `[data-key*="|${words}|"]`;
	const world = await ourWorld(page);
	const before = await world.waitForFunction(listed, {timeout}, entries);
	await act(entries);
	await world.waitForFunction(`(${listed})(${JSON.stringify(entries)}) < ${await before.jsonValue()}`, {timeout});
}

/** How many entries of the panel a selector names. Runs in another world, so it stands alone. */
function listed(selector: string): number {
	const host = document.querySelector('chuan-tin');
	const root = host && chrome.dom.openOrClosedShadowRoot(host);
	return root?.querySelectorAll(selector).length ?? 0;
}
