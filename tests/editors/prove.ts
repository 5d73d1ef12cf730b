import type {Browser, Page} from 'puppeteer-core';
import {afterAll, describe, expect, it} from 'vitest';
import {type Desk, type Family, openFrom, patience} from './desk';
import {reasonFor} from './reasons';
import {rows} from './rows';
import {scenarios} from './scenarios';

/** What the table needs of a browser. */
export interface Bench extends Pick<Desk, 'fix' | 'read'> {
	readonly browser: Browser;
	readonly origins: {readonly on: string; readonly off: string};
}

/** Proves each cell of the table: green where no reason stands, and not green where one does. Prints the table at the end. */
export function proveTable(family: Family, bench: () => Bench): void {
	const table = [`${family}: ${scenarios.map(({name}) => name).join(' · ')}`];
	afterAll(() => console.log(table.join('\n')));
	const wanted = process.env.ROWS?.split(',');
	const ours = rows.filter(({page}) => !wanted || wanted.includes(page));
	for (const row of ours) {
		describe(row.name, () => {
			let open: Page | null = null;
			const cells: string[] = [];
			for (const scenario of scenarios) {
				const reason = reasonFor(row, scenario.id, family);
				// What the panel says there is proven with the bytes that are saved.
				if (row.unread && reason) {
					cells.push('–');
					continue;
				}
				it(reason ? `${scenario.name}: ${reason}` : scenario.name, {timeout: 6 * patience}, async () => {
					const {browser, origins, fix, read} = bench();
					const desk: Desk = {row, family, fix, read, open: openFrom(browser, row, origins)};
					const held = scenario.fresh === 'always' ? null : open;
					if (!held) await open?.close();
					open = null;
					const fault = await scenario.run(desk, held).then(
						(page) => void (open = page),
						(cause) => cause,
					);
					if (fault && !reason)
						console.log(`${row.name}, ${scenario.name}: ${fault instanceof Error ? fault.message : fault}`);
					cells.push(fault ? (reason ? '–' : '✗') : '✓');
					// A page on which something went wrong is no ground for the next.
					if (fault) for (const page of await browser.pages()) if (/pages\/table/.test(page.url())) await page.close();
					if (reason) expect(fault, 'a cell with a reason works after all').toBeDefined();
					else if (fault) throw fault;
				});
			}
			afterAll(async () => {
				await open?.close();
				table.push(`${row.name.padEnd(40)} ${cells.join('  ')}`);
			});
		});
	}
}
