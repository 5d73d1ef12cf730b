import {browser} from 'wxt/browser';
import {type Answer, type End, lineName, type Question} from '../lint/line';
import type {ToBackground} from '../messages';

/** What the background has; `null` when it can't be had: the extension may be gone while the page lives on. */
export async function ask<T>(message: ToBackground): Promise<T | null> {
	if (browser.runtime?.id === undefined) return null;
	try {
		return ((await browser.runtime.sendMessage(message)) ?? null) as T | null;
	} catch (cause) {
		console.debug('Chuẩn Tin: nobody listens.', cause);
		return null;
	}
}

/** The extension may be gone (updated, removed) while the page lives on: then there is nobody to tell. */
export function tell(message: ToBackground): void {
	if (browser.runtime?.id === undefined) return;
	browser.runtime.sendMessage(message).catch((cause: unknown) => console.debug('Chuẩn Tin: nobody listens.', cause));
}

/** Opens a line on which the background checks posts. Throws where the extension is gone. */
export function connect(): End<Question, Answer> {
	return browser.runtime.connect({name: lineName});
}
