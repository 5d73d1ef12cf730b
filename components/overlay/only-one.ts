import {browser} from 'wxt/browser';

const started = 'chuan-tin-started';

declare global {
	/** The life of the overlay that runs in this world of ours, or of what waits to bring it. */
	var chuanTinLife: AbortController | undefined;
}

/** Begins the life of what waits until an overlay is wanted; `null` where one runs already. */
export function waiting(): AbortController | null {
	if (globalThis.chuanTinLife?.signal.aborted === false) return null;
	globalThis.chuanTinLife = new AbortController();
	return globalThis.chuanTinLife;
}

/** Begins the life of an overlay and ends that of the one before it. */
export function onlyOne(document: Document): AbortController {
	globalThis.chuanTinLife?.abort();
	const life = new AbortController();
	globalThis.chuanTinLife = life;
	// One left behind by an update lives in a world that can't be reached; as any page can say this, only such a one hears it.
	document.dispatchEvent(new Event(started));
	document.addEventListener(started, () => browser.runtime?.id === undefined && life.abort(), {signal: life.signal});
	return life;
}
