import type {Browser, Extension, Page} from 'puppeteer-core';
import {afterAll, beforeAll} from 'vitest';
import {built, grantOrigins, openChromium, switchedOn} from '../browsers';
import {serve} from '../practice/serve';

/** What the end-to-end tests of one file share: the pages, and a Chromium that holds the grant for them. */
export interface Stand {
	readonly browser: Browser;
	readonly extension: Extension;
	/** Switched on: the person has granted it. */
	readonly origin: string;
	/** The same pages under a name that isn't switched on. */
	readonly offOrigin: string;
	open(address: string): Promise<Page>;
}

/** Opens a stand before a file's tests and closes it after them. */
export function useStand(): () => Stand {
	const life = new AbortController();
	let stand: Stand | undefined;
	beforeAll(async () => {
		const {origin} = await serve(life.signal);
		const folder = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
		const {browser, extension} = await openChromium(folder, {
			signal: life.signal,
			defaultViewport: {width: 1280, height: 900},
		});
		await switchedOn(browser, extension);
		stand = {
			browser,
			extension,
			origin,
			offOrigin: origin.replace('127.0.0.1', 'localhost'),
			async open(address) {
				const page = await browser.newPage();
				await page.goto(address);
				return page;
			},
		};
	});
	afterAll(async () => {
		await stand?.browser.close();
		life.abort();
	});
	return () => {
		if (!stand) throw new Error('The stand is not open');
		return stand;
	};
}
