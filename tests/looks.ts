import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';

/** How a screen of ours is seen. */
export interface Look {
	readonly language: 'vi' | 'en';
	readonly scheme: 'light' | 'dark';
}

export const looks: readonly Look[] = (['vi', 'en'] as const).flatMap((language) =>
	(['light', 'dark'] as const).map((scheme) => ({language, scheme})),
);

/** Where pictures are put, to be looked at. */
export const shots = resolve(import.meta.dirname, 'shots');

export function shotName(name: string, {language, scheme}: Look): string {
	return `${name}.${language}.${scheme}.png`;
}

/** Puppeteer names no forced colours, so the browser is told itself. */
export async function dress(page: Page, {scheme}: Look, forcedColors = false): Promise<void> {
	const client = await page.createCDPSession();
	await client.send('Emulation.setEmulatedMedia', {
		features: [
			{name: 'prefers-color-scheme', value: scheme},
			{name: 'forced-colors', value: forcedColors ? 'active' : 'none'},
		],
	});
}
