import type {Browser, Extension, Page} from 'puppeteer-core';
import {afterAll, beforeAll, inject} from 'vitest';
import {built, grantOrigins, openChromium, openFirefox, switchedOn} from '../browsers';
import type {Family} from '../editors/desk';
import {serve} from '../practice/serve';

declare module 'vitest' {
	interface ProvidedContext {
		family?: Family;
	}
}

/** The browser that the run is for: `tests/vitest.firefox.config.ts` asks for Firefox. */
export const family: Family = inject('family') ?? 'chromium';

/** What the end-to-end tests of one file share: the pages, and a browser that holds the grant for them. */
export interface Stand {
	readonly browser: Browser;
	/** Told of in Chromium alone. */
	readonly extension: Extension;
	/** Switched on: the person has granted it. */
	readonly origin: string;
	/** The same pages under a name that isn't switched on. */
	readonly offOrigin: string;
	open(address: string): Promise<Page>;
}

/** Opens a stand before a file's tests and closes it after them. */
export function useStand(wanted: Family = family): () => Stand {
	const life = new AbortController();
	let stand: Stand | undefined;
	beforeAll(async () => {
		const {origin} = await serve(life.signal);
		const folder = await grantOrigins(built[wanted], ['http://127.0.0.1/*'], life.signal);
		const {browser, extension} = await openers[wanted](folder, life.signal);
		stand = {
			browser,
			get extension() {
				if (!extension) throw new Error('Firefox tells nothing of its extensions');
				return extension;
			},
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

const defaultViewport = {width: 1280, height: 900};

/** A browser of each family, with the extension of that folder on. */
const openers: Readonly<
	Record<Family, (folder: string, signal: AbortSignal) => Promise<{browser: Browser; extension?: Extension}>>
> = {
	async chromium(folder, signal) {
		const opened = await openChromium(folder, {signal, defaultViewport});
		await switchedOn(opened.browser, opened.extension);
		return opened;
	},
	firefox: async (folder, signal) => ({
		browser: await openFirefox(folder, {signal, defaultViewport, headless: true}),
	}),
};
