import type {Page} from 'puppeteer-core';
import {ourWorld} from '../panel';
import {patience} from './desk';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};

/** Waits until the panel says these words to the person. */
export async function untilTold(page: Page, words: string): Promise<void> {
	const world = await ourWorld(page);
	await world.waitForFunction(
		(wanted) => {
			const host = document.querySelector('chuan-tin');
			const root = host && chrome.dom.openOrClosedShadowRoot(host);
			return root?.querySelector('.notices')?.textContent?.includes(wanted);
		},
		{timeout: patience},
		words,
	);
}
