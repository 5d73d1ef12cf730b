import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {built, grantOrigins, openChromium, switchedOn} from '../browsers';
import {clickOurs} from '../e2e/editor-page';
import {bundle} from '../editors/bundle';
import {type Desk, patience} from '../editors/desk';
import {untilMended} from '../editors/mended';
import {cmsRows} from '../editors/rows';
import {html} from '../editors/sample';
import {scenarios} from '../editors/scenarios';
import {cellName} from '../editors/table';
import {overlayWorld} from '../panel';
import {gutenberg} from './gutenberg';
import {standInGutenberg} from './gutenberg-stand';
import {logIn, startWordpress, type Wordpress} from './wordpress';

const life = new AbortController();
let wordpress: Wordpress;
let browser: Browser;
/** The same site under a name that isn't switched on. */
let offOrigin: string;

beforeAll(async () => {
	wordpress = await startWordpress();
	offOrigin = wordpress.origin.replace('127.0.0.1', 'localhost');
	const folder = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
	const opened = await openChromium(folder, {
		signal: life.signal,
		headless: true,
		defaultViewport: {width: 1280, height: 900},
	});
	browser = opened.browser;
	await switchedOn(browser, opened.extension);
	for (const origin of [wordpress.origin, offOrigin]) await logIn(browser, origin, wordpress.user);
});
afterAll(async () => {
	await browser?.close();
	life.abort();
	await wordpress?.close();
});

/** The row of the editors' table that needs a server: the same scenarios, in the real WordPress. */
for (const row of cmsRows)
	describe(row.name, () => {
		let left: Page | null = null;
		afterAll(() => left?.close());

		for (const scenario of scenarios) {
			it(cellName(row, scenario, 'chromium'), async () => {
				const held = scenario.fresh === 'always' ? null : left;
				if (!held) await left?.close();
				left = null;
				const desk: Desk = {
					row,
					family: 'chromium',
					fix: (page, words) =>
						untilMended(page, words, (entries) => clickOurs(page, `${entries} .acts .button`, {timeout: patience})),
					async read(page) {
						const reader = await bundle('tests/editors/reader.ts');
						return overlayWorld(page).evaluate(`${reader}; bundled.readPost(document)`) as Promise<string[]>;
					},
					async open({on, later}) {
						const page = await browser.newPage();
						await gutenberg.open(page, on ? wordpress.origin : offOrigin);
						await page.evaluate(standInGutenberg, html);
						if (!later) await page.evaluate(() => window.table.mount());
						return page;
					},
				};
				left = await scenario.run(desk, held);
			});
		}
	});

declare const window: Window & {table: {mount(): Promise<void>}};
