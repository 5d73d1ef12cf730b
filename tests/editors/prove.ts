import type {Browser, Page} from 'puppeteer-core';
import {afterAll, describe, expect, it} from 'vitest';
import {type Desk, type Family, openFrom, patience} from './desk';
import {reasonFor} from './reasons';
import {rows} from './rows';
import {scenarios} from './scenarios';
import {cellName} from './table';

/** What the table needs of a browser. */
export interface Bench extends Pick<Desk, 'fix' | 'read'> {
	readonly browser: Browser;
	readonly origins: {readonly on: string; readonly off: string};
}

/** One part of the table's rows, each as heavy as the next: `part` counts from 0. */
export interface Share {
	readonly part: number;
	readonly parts: number;
}

declare module 'vitest' {
	interface ProvidedContext {
		share?: Share;
	}
}

/** Proves each cell of the table: green where no reason stands, and not green where one does. */
export function proveTable(family: Family, bench: () => Bench, {part, parts}: Share = {part: 0, parts: 1}): void {
	const wanted = process.env.ROWS?.split(',');
	const ours = rows.filter(({page}) => !wanted || wanted.includes(page)).filter((_, index) => index % parts === part);
	if (!ours.length) it.skip('none of the rows asked for');
	for (const row of ours) {
		describe(row.name, () => {
			let left: Page | null = null;
			for (const scenario of scenarios) {
				const reason = reasonFor(row, scenario.id, family);
				// What the panel says there is proven with the bytes that are saved.
				if (row.unread && reason) continue;
				it(cellName(row, scenario, family), {timeout: 6 * patience}, async ({signal}) => {
					const {browser, origins, fix, read} = bench();
					const held = scenario.fresh === 'always' ? null : left;
					if (!held) await left?.close();
					left = null;
					const pages = held ? [held] : [];
					const close = async () => {
						for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
					};
					// A scenario whose time is up would go on, over the pages of the next; no browser draws those behind.
					signal.addEventListener('abort', close, {once: true});
					const open = openFrom(row, origins, async () => {
						const page = await browser.newPage();
						pages.push(page);
						if (signal.aborted) await close();
						return page;
					});
					const fault = await scenario.run({row, family, fix, read, open}, held).then(
						(page) => {
							if (!signal.aborted) left = page;
						},
						(cause) => cause,
					);
					// A page on which something went wrong is no ground for the next.
					if (fault) await close();
					if (reason) expect(fault, 'a cell with a reason works after all').toBeDefined();
					else if (fault) throw fault;
				});
			}
			afterAll(() => left?.close());
		});
	}
}
