import {watchArrivals} from '../editor/arrivals';
import type {Surface} from '../editor/surface';
import type {Watcher} from '../editor/watch';
import {type Desk, openDesk} from './places';

export interface Survey {
	/** The surfaces open now, in the post's order. */
	desks(): readonly Desk[];
	/** Looks at once: the first time, and whenever it is called. */
	refresh(): void;
}

/**
 * Keeps the list of the page's editors: those that come later, go, or are built anew by the page are noticed.
 * @param find finds what is there now.
 * @param watcher what is told of each surface while it is open.
 * @param changed told when the list has changed.
 */
export function keepSurvey(
	document: Document,
	find: () => Surface[],
	layer: HTMLElement,
	watcher: Watcher,
	changed: () => void,
	signal: AbortSignal,
): Survey {
	let open: Desk[] = [];
	const refresh = () => {
		takeIn();
		const surfaces = find();
		const same = (a: Surface, b: Surface) => a.element === b.element && a.part === b.part;
		const gone = open.filter((desk) => !surfaces.some((surface) => same(surface, desk.surface)));
		const come = surfaces.filter((surface) => !open.some((desk) => same(surface, desk.surface)));
		if (!gone.length && !come.length) return;
		for (const desk of gone) desk.close();
		const desks = [...open, ...come.map((surface) => openDesk(surface, layer, watcher, signal))];
		open = surfaces.flatMap((surface) => desks.filter((desk) => same(desk.surface, surface)));
		changed();
	};
	const takeIn = watchArrivals(document, refresh, signal);
	return {desks: () => open, refresh};
}
