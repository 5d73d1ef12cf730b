import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {waitForOurs} from '../e2e/editor-page';
import {dress, type Look, looks, shotName, shots} from '../looks';
import {overlayWorld} from '../panel';

declare const chrome: {storage: {local: {set(items: {language: Look['language']}): Promise<void>}}};

/** Pictures of the page as it stands, in both languages, light and dark; where we don't run, as it is. */
export async function shoot(page: Page, name: string): Promise<void> {
	await mkdir(shots, {recursive: true});
	if (!page.extensionRealms().length) {
		await page.screenshot({path: join(shots, `${name}.png`)});
		return;
	}
	for (const look of looks) {
		await speak(page, look.language);
		await dress(page, look);
		await page.screenshot({path: join(shots, shotName(name, look))});
	}
	await speak(page, 'vi');
	await dress(page, {language: 'vi', scheme: 'light'});
}

async function speak(page: Page, language: Look['language']): Promise<void> {
	await overlayWorld(page).evaluate((chosen) => chrome.storage.local.set({language: chosen}), language);
	await waitForOurs(page, `[lang="${language}"]`);
}
