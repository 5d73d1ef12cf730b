import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe} from 'vitest';
import {built, grantOrigins, openFirefox} from '../browsers';
import {bundle} from '../editors/bundle';
import {drawn} from '../editors/desk';
import {proveTable} from '../editors/prove';
import {serve} from '../practice/serve';

declare const window: Window & {table: {editable(): Element}};

/** Its panel can't be seen into, so that fixes are put in from the keyboard. */
describe('editors in Firefox', () => {
	const life = new AbortController();
	let origin = '';
	let browser: Browser | undefined;

	beforeAll(async () => {
		({origin} = await serve(life.signal));
		const folder = await grantOrigins(built.firefox, ['http://127.0.0.1/*'], life.signal);
		browser = await openFirefox(folder, {signal: life.signal, headless: true});
	});
	afterAll(async () => {
		await browser?.close();
		life.abort();
	});

	proveTable('firefox', () => ({
		browser: browser as Browser,
		origins: {on: origin, off: origin.replace('127.0.0.1', 'localhost')},
		async fix(page: Page, words: string) {
			for (let presses = 0; presses < 20; presses++) {
				await page.keyboard.press('F8');
				await drawn(page);
				if ((await page.evaluate(selectedWords)).includes(words)) break;
			}
			await page.keyboard.down('Alt');
			await page.keyboard.press('Enter');
			await page.keyboard.up('Alt');
		},
		async read(page: Page) {
			const reader = await bundle('tests/editors/reader.ts');
			await page.evaluate(tellRoot);
			return page.evaluate(`${reader}; bundled.readPost(document)`) as Promise<string[]>;
		},
	}));
});

/**
 * The page's world can't see into closed shadow roots as the extension's can: the page, which made it, says what is in
 * there. Runs in the page, so it stands alone.
 */
function tellRoot(): void {
	const root = window.table.editable().getRootNode();
	if (root instanceof ShadowRoot) Object.assign(root.host, {openOrClosedShadowRoot: root});
}

/** The words of the finding that one has gone to. Runs in the page, so it stands alone. */
function selectedWords(): string[] {
	const frames = [...document.querySelectorAll('iframe')].map(
		(frame) => frame.contentDocument?.defaultView as typeof globalThis | null | undefined,
	);
	return [globalThis, ...frames].flatMap((view) =>
		[...(view?.CSS.highlights.get('chuan-tin-selected') ?? [])].map((range) => range.toString()),
	);
}
