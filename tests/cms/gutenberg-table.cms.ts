import type {Page} from 'puppeteer-core';
import {afterAll, describe, it} from 'vitest';
import type {Desk} from '../editors/desk';
import {inChromium} from '../editors/in-chromium';
import {cmsRows} from '../editors/rows';
import {html} from '../editors/sample';
import {scenarios} from '../editors/scenarios';
import {cellName} from '../editors/table';
import {gutenberg} from './gutenberg';
import {standInGutenberg} from './gutenberg-stand';
import {useSite} from './stand';

declare const window: Window & {table: {mount(): Promise<void>}};

const site = useSite({width: 1280, height: 900});

/** The row of the editors' table that needs a server: the same scenarios, in the real WordPress. */
for (const row of cmsRows)
	describe(row.name, () => {
		let left: Page | null = null;
		afterAll(() => left?.close());

		for (const scenario of scenarios) {
			it(cellName(row, scenario, 'chromium'), async () => {
				const {browser, origin, offOrigin} = site();
				const held = scenario.fresh === 'always' ? null : left;
				if (!held) await left?.close();
				left = null;
				const desk: Desk = {
					row,
					family: 'chromium',
					...inChromium,
					async open({on, later}) {
						const page = await browser.newPage();
						await gutenberg.open(page, on ? origin : offOrigin);
						await page.evaluate(standInGutenberg, html);
						if (!later) await page.evaluate(() => window.table.mount());
						return page;
					},
				};
				left = await scenario.run(desk, held);
			});
		}
	});
