import type {Page, Realm} from 'puppeteer-core';
import type {Level} from '../rules/rule';
import {openRootInFirefox} from './closed-roots';

/** A finding as the panel lists it. */
export interface Listed {
	readonly rule: string;
	readonly level: Level;
	readonly message: string;
}

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};

/** Waits until the overlay has painted a mark on the page itself or, with a selector, in that frame. */
export async function marksPainted(page: Page, frame?: string): Promise<void> {
	await page.waitForFunction(
		(frame) => {
			const view = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument?.defaultView : window;
			return [...(view?.CSS.highlights ?? [])].some(([name, marks]) => name.startsWith('chuan-tin-') && marks.size);
		},
		{},
		frame,
	);
}

/** The world of our content script: in Chromium, the one place from which our closed shadow roots can be seen into. */
export function overlayWorld(page: Page): Realm {
	const [world] = page.extensionRealms();
	if (!world) throw new Error('No content script of the extension runs on this page');
	return world;
}

/** The place in either browser from which what is ours can be seen into. */
export async function ourWorld(page: Page, host = 'chuan-tin'): Promise<Pick<Realm, 'evaluate' | 'waitForFunction'>> {
	return (await openRootInFirefox(page, host)) ?? overlayWorld(page);
}

/** The findings in the panel, in its order. */
export async function readPanel(page: Page): Promise<Listed[]> {
	const world = await ourWorld(page);
	return world.evaluate(() => {
		const host = document.querySelector('chuan-tin');
		const entries = host ? chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll<HTMLElement>('[data-rule]') : [];
		return [...(entries ?? [])].map((entry) => ({
			rule: entry.dataset.rule ?? '',
			level: entry.dataset.level as Level,
			message: entry.querySelector('.message')?.textContent ?? '',
		}));
	});
}
