import {browser} from 'wxt/browser';

/** The sites the person has switched on: what the browser has granted, and no list of ours. */
export async function switchedOnSites(): Promise<string[]> {
	const {origins = []} = await browser.permissions.getAll();
	return [...origins].sort();
}

export function watchSites(changed: () => void, signal: AbortSignal): void {
	const {onAdded, onRemoved} = browser.permissions;
	onAdded.addListener(changed);
	onRemoved.addListener(changed);
	signal.addEventListener('abort', () => {
		onAdded.removeListener(changed);
		onRemoved.removeListener(changed);
	});
}
