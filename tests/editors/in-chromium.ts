import type {Page} from 'puppeteer-core';
import {clickOurs} from '../e2e/editor-page';
import {overlayWorld} from '../panel';
import {bundle} from './bundle';
import {type Desk, patience} from './desk';
import {untilMended} from './mended';

/** How a fix is pressed and a post is read in Chromium: in our own world, as the page's can't see into closed roots. */
export const inChromium: Pick<Desk, 'fix' | 'read'> = {
	fix: (page: Page, words: string) =>
		untilMended(page, words, (entries) => clickOurs(page, `${entries} .acts .button`, {timeout: patience})),
	async read(page: Page) {
		const reader = await bundle('tests/editors/reader.ts');
		return overlayWorld(page).evaluate(`${reader}; bundled.readPost(document)`) as Promise<string[]>;
	},
};
