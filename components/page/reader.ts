import {extract} from './extract';

declare global {
	/** In our own world of the page, where the page's scripts see nothing of it. */
	var chuanTinExtract: typeof extract | undefined;
}

/** Leaves the reader of live pages where the overlay finds it: it is as large as the rest and rarely wanted. */
export function offerReader(): void {
	globalThis.chuanTinExtract = extract;
}
