import {browser} from 'wxt/browser';
import type {Status, ToBackground, ToOverlay} from '../messages';

/** The page the toolbar was clicked on. */
export interface Tab {
	readonly id: number;
	/** Match pattern of its site, for the switch; `null` where sites can't be switched on. */
	readonly site: {readonly host: string; readonly pattern: string} | null;
}

export async function currentTab(): Promise<Tab | null> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	if (tab?.id === undefined) return null;
	return {id: tab.id, site: siteOf(tab.url ?? '')};
}

export function siteOf(address: string): Tab['site'] {
	if (!/^https?:/.test(address)) return null;
	const url = new URL(address);
	// A match pattern names no port: it stands for all of them.
	return {host: url.hostname, pattern: `${url.protocol}//${url.hostname}/*`};
}

/** Starts the overlay on the tab unless it runs there already; `null` where the browser lets no extension in. */
export async function startOverlay(tab: Tab): Promise<Status | null> {
	const running = await ask(tab, 'status');
	if (running) return running;
	try {
		await browser.scripting.executeScript({target: {tabId: tab.id}, files: ['/overlay.js']});
	} catch (cause) {
		console.debug('Chuẩn Tin: not on this page.', cause);
		return null;
	}
	return ask(tab, 'status');
}

/** `null`: nobody answers on that tab. */
export async function ask(tab: Tab, question: ToOverlay['ask']): Promise<Status | null> {
	const message: ToOverlay = {to: 'overlay', ask: question};
	try {
		return (await browser.tabs.sendMessage(tab.id, message)) ?? null;
	} catch (cause) {
		console.debug('Chuẩn Tin: no overlay on this tab.', cause);
		return null;
	}
}

/** What the overlay of the tab tells the toolbar, as it goes. */
export function listen(tab: Tab, hear: (status: Status) => void, signal: AbortSignal): void {
	const listener = (message: ToBackground, sender: {tab?: {id?: number}}) => {
		if (message?.to !== 'background' || message.tell !== 'status' || sender.tab?.id !== tab.id) return;
		if (message.status) hear(message.status);
	};
	browser.runtime.onMessage.addListener(listener);
	signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
