import {documentsOf} from '../editor/find';
import {type Root, rootsOf} from '../editor/roots';
import type {Surface} from '../editor/surface';
import type {Watcher} from '../editor/watch';
import {type Desk, openDesk} from './places';

export interface Survey {
	/** The surfaces open now, in the post's order. */
	desks(): readonly Desk[];
	/** Looks at once: the first time, and whenever it is called. */
	refresh(): void;
}

/** Milliseconds after the page last changed before editors are looked for again. */
const pause = 200;
/** A page that never rests is looked at all the same, this often. */
const longest = 1500;

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
	let timer: ReturnType<typeof setTimeout> | undefined;
	let overdue: ReturnType<typeof setTimeout> | undefined;
	const watched = new WeakSet<Root>();

	const observer = new MutationObserver((records) => {
		if (records.some(mayBringEditors)) later();
	});
	const later = () => {
		clearTimeout(timer);
		timer = setTimeout(look, pause);
		overdue ??= setTimeout(look, longest);
	};
	const look = () => {
		clearTimeout(overdue);
		overdue = undefined;
		refresh();
	};
	/** Frames fill and become editable after they appear, and their documents are replaced: watch each, and web components. */
	const watchDocuments = () => {
		for (const each of documentsOf(document).flatMap((one) => rootsOf(one))) {
			if (watched.has(each)) continue;
			watched.add(each);
			observer.observe(each, {
				childList: true,
				subtree: true,
				attributes: true,
				attributeFilter: ['contenteditable', 'hidden', 'disabled', 'readonly'],
			});
		}
	};
	const refresh = () => {
		watchDocuments();
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

	document.addEventListener('load', later, {signal, capture: true});
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		clearTimeout(overdue);
		observer.disconnect();
	});
	return {desks: () => open, refresh};
}

/** Typing changes text and paragraphs all the time; only what can hold an editor is worth a look. */
function mayBringEditors({type, addedNodes, removedNodes, target}: MutationRecord): boolean {
	if (type === 'attributes') return true;
	if ((target as HTMLElement).isContentEditable) return false;
	return addedNodes.length > 0 || removedNodes.length > 0;
}
