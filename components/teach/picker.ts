import {pickFields} from './pick';

declare global {
	/** In our own world of the page, where the page's scripts see nothing of it. */
	var chuanTinPick: typeof pickFields | undefined;
}

/** Leaves the picker where the overlay finds it: it is wanted once on a site. */
export function offerPicker(): void {
	globalThis.chuanTinPick = pickFields;
}
