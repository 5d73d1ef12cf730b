import type {Page} from 'puppeteer-core';
import {describe} from 'vitest';
import {bundle} from '../editors/bundle';
import {proveTable} from '../editors/prove';
import {overlayWorld} from '../panel';
import {clickOurs} from './editor-page';
import {useStand} from './stand';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};

const timeout = 8000;

describe('editors in Chromium', () => {
	const stand = useStand();

	proveTable('chromium', () => ({
		browser: stand().browser,
		origins: {on: stand().origin, off: stand().offOrigin},
		async fix(page: Page, words: string) {
			const entries = `[data-key*="|${words}|"]`;
			const world = overlayWorld(page);
			const before = await world.waitForFunction(listed, {timeout}, entries);
			await clickOurs(page, `${entries} .acts .button`, {timeout});
			const read = await world.evaluateHandle(`(${listed})`);
			await world.waitForFunction(
				(now, css, count) => (now as typeof listed)(css) < count,
				{timeout},
				read,
				entries,
				await before.jsonValue(),
			);
		},
		/** In our own world: the page's can't see into closed shadow roots. */
		read: async (page: Page) => {
			const reader = await bundle('tests/editors/reader.ts');
			return overlayWorld(page).evaluate(`${reader}; bundled.readPost(document)`) as Promise<string[]>;
		},
	}));
});

/** How many entries of the panel a selector names. Runs in our own world, so it stands alone. */
function listed(selector: string): number {
	const host = document.querySelector('chuan-tin');
	const root = host && chrome.dom.openOrClosedShadowRoot(host);
	return root?.querySelectorAll(selector).length ?? 0;
}
