import type {Page} from 'puppeteer-core';
import {describe, inject} from 'vitest';
import {useStand} from '../e2e/stand';
import {bundle} from '../editors/bundle';
import {drawn, press} from '../editors/desk';
import {untilMended} from '../editors/mended';
import {proveTable} from '../editors/prove';
import {ourWorld} from '../panel';

/** The web component that holds an editor in some rows. */
const component = 'cms-editor';

/** Fixes are put in from the keyboard, where Chromium's table presses our button. */
describe('editors in Firefox', () => {
	const stand = useStand();

	const bench = () => ({
		browser: stand().browser,
		origins: {on: stand().origin, off: stand().offOrigin},
		fix: (page: Page, words: string) =>
			untilMended(page, words, async () => {
				for (let presses = 0; presses < 20; presses++) {
					await page.keyboard.press('F8');
					await drawn(page);
					if ((await page.evaluate(selectedWords)).includes(words)) break;
				}
				await press(page, 'Alt', 'Enter');
			}),
		async read(page: Page) {
			const reader = await bundle('tests/editors/reader.ts');
			const world = await ourWorld(page, (await page.$(component)) ? component : undefined);
			return world.evaluate(`${reader}; bundled.readPost(document)`) as Promise<string[]>;
		},
	});
	proveTable('firefox', bench, inject('share'));
});

/** The words of the finding that one has gone to. Runs in the page, so it stands alone. */
function selectedWords(): string[] {
	const frames = [...document.querySelectorAll('iframe')].map(
		(frame) => frame.contentDocument?.defaultView as typeof globalThis | null | undefined,
	);
	return [globalThis, ...frames].flatMap((view) =>
		[...(view?.CSS.highlights.get('chuan-tin-selected') ?? [])].map((range) => range.toString()),
	);
}
