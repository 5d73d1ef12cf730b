import {browser} from 'wxt/browser';

const id = 'overlay';

/**
 * The overlay comes to editors on the origins that the person has granted, and nowhere else. What the browser has
 * granted is the only list: nothing of ours can disagree with it.
 */
export function keepSwitchedOnSites(): void {
	browser.permissions.onAdded.addListener(register);
	browser.permissions.onRemoved.addListener(register);
	browser.runtime.onInstalled.addListener(register);
	browser.runtime.onStartup.addListener(register);
}

let last: Promise<void> = Promise.resolve();

/** One at a time: two grants in a row would race to register the same script. */
function register(): void {
	last = last.then(registerNow).catch((cause: unknown) => console.error('Chuẩn Tin: switching sites failed.', cause));
}

async function registerNow(): Promise<void> {
	const {origins = []} = await browser.permissions.getAll();
	const standing = await browser.scripting.getRegisteredContentScripts({ids: [id]});
	if (standing.length) await browser.scripting.unregisterContentScripts({ids: [id]});
	if (!origins.length) return;
	await browser.scripting.registerContentScripts([
		{id, matches: origins, js: ['wait.js'], runAt: 'document_idle', persistAcrossSessions: true},
	]);
}
