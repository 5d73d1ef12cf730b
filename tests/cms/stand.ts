import type {Browser, Extension} from 'puppeteer-core';
import {afterAll, beforeAll} from 'vitest';
import {built, grantOrigins, openChromium, switchedOn} from '../browsers';
import {logIn, startWordpress, type Wordpress} from './wordpress';

/** A WordPress of its own, and a browser in which the site's editor is logged in and holds the grant for it. */
export interface Site extends Pick<Wordpress, 'origin' | 'ask'> {
	readonly browser: Browser;
	readonly extension: Extension;
	/** The same site under a name that isn't switched on. */
	readonly offOrigin: string;
}

/** Opens a site before a file's tests and closes it after them. */
export function useSite(defaultViewport: {readonly width: number; readonly height: number}): () => Site {
	const life = new AbortController();
	let wordpress: Wordpress | undefined;
	let site: Site | undefined;
	beforeAll(async () => {
		wordpress = await startWordpress();
		const {origin, ask, user} = wordpress;
		const offOrigin = origin.replace('127.0.0.1', 'localhost');
		const folder = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
		const {browser, extension} = await openChromium(folder, {signal: life.signal, headless: true, defaultViewport});
		site = {origin, ask, offOrigin, browser, extension};
		await switchedOn(browser, extension);
		for (const each of [origin, offOrigin]) await logIn(browser, each, user);
	});
	afterAll(async () => {
		await site?.browser.close();
		life.abort();
		await wordpress?.close();
	});
	return () => {
		if (!site) throw new Error('The site is not open');
		return site;
	};
}
