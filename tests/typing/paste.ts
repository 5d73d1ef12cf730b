import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';

const html = readFileSync(new URL('../pages/word.html', import.meta.url), 'utf8');
const text = html
	.slice(html.indexOf('<!--StartFragment-->'), html.indexOf('<!--EndFragment-->'))
	.replace(/<!\[if.*?endif\]>|<[^>]*>/gs, '')
	.replace(/\s*\n\s*/g, '\n');

/** Pastes what Word puts on the clipboard, with the keys that one presses. */
export async function pasteFromWord(page: Page): Promise<void> {
	await page.evaluate(
		(html, text) => {
			for (const view of [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)]) {
				view?.addEventListener(
					'copy',
					(event) => {
						event.clipboardData?.setData('text/html', html);
						event.clipboardData?.setData('text/plain', text);
						event.preventDefault();
						event.stopImmediatePropagation();
					},
					{capture: true, once: true},
				);
			}
		},
		html,
		text,
	);
	await page.keyboard.down('Control');
	await page.keyboard.press('c');
	await page.keyboard.press('v');
	await page.keyboard.up('Control');
}
