/**
 * Draws public/icon/{16,32,48,96,128}.png from public/icon/icon.svg, in a headless Chromium.
 * Run it after changing the drawing: npx tsx tests/icons.ts
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import puppeteer from 'puppeteer-core';
import {browserPath} from './browser-paths.mjs';

const folder = resolve(import.meta.dirname, '../public/icon');
const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({executablePath: browserPath('chromium'), args: ['--no-sandbox']});
const page = await browser.newPage();
await page.setContent(`<style>body {margin: 0} svg {display: block; width: 100vw}</style>${drawing}`);
for (const size of [16, 32, 48, 96, 128]) {
	await page.setViewport({width: size, height: size});
	await writeFile(join(folder, `${size}.png`), await page.screenshot({omitBackground: true}));
}
await browser.close();
