import type {Page} from 'puppeteer-core';

/** Waits for two frames: editors follow the selection, and draw what was typed, a moment later. */
export async function drawn(page: Page): Promise<void> {
	await page.evaluate(
		() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
	);
}
