import type {Page} from 'puppeteer-core';
import {describe, inject} from 'vitest';
import {clickOurs} from '../e2e/editor-page';
import {useStand} from '../e2e/stand';
import {bundle} from '../editors/bundle';
import {patience} from '../editors/desk';
import {untilMended} from '../editors/mended';
import {proveTable} from '../editors/prove';
import {overlayWorld} from '../panel';

describe('editors in Chromium', () => {
	const stand = useStand();

	const bench = () => ({
		browser: stand().browser,
		origins: {on: stand().origin, off: stand().offOrigin},
		fix: (page: Page, words: string) =>
			untilMended(page, words, (entries) => clickOurs(page, `${entries} .acts .button`, {timeout: patience})),
		/** In our own world: the page's can't see into closed shadow roots. */
		read: async (page: Page) => {
			const reader = await bundle('tests/editors/reader.ts');
			return overlayWorld(page).evaluate(`${reader}; bundled.readPost(document)`) as Promise<string[]>;
		},
	});
	proveTable('chromium', bench, inject('share'));
});
