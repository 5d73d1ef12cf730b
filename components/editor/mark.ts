import type {Level} from '../../rules/rule';
import {type Canvas, openCanvas} from './highlight';

/** One mark to paint: its place is asked for only when it comes near the viewport. */
export interface Mark {
	readonly level: Level;
	/** Tells when the mark is in view; may stand in a frame. */
	readonly element: Element;
	readonly selected: boolean;
	/** @param painted the range it was painted at last: given back where it still stands there. */
	range(painted?: Range): Range | null;
}

export interface Marker {
	/** Paints these and no others. */
	show(marks: readonly Mark[]): void;
}

/**
 * Paints marks as CSS Custom Highlights: nothing is written into the page. Painting costs more than linting, so only
 * what is near the viewport is painted.
 * @param failed told when a page lets nothing be painted: in Firefox it could have changed what we paint with.
 */
export function createMarker(signal: AbortSignal, failed: () => void): Marker {
	const inView = new Set<Element>();
	const observed = new Set<Element>();
	const canvases = new Map<Window, Canvas>();
	const colours = new WeakMap<Window, MediaQueryList>();
	let marks: readonly Mark[] = [];
	let painted = new Map<Mark, Range>();

	const observer = new IntersectionObserver(
		(entries) => {
			for (const {target, isIntersecting} of entries) {
				if (isIntersecting) inView.add(target);
				else inView.delete(target);
			}
			tryPaint();
		},
		{rootMargin: '50% 0px'},
	);

	const paint = () => {
		const byView = new Map<Window, Map<string, Range[]>>();
		const before = painted;
		painted = new Map();
		for (const mark of marks) {
			if (!inView.has(mark.element)) continue;
			const whole = mark.range(before.get(mark));
			const view = whole?.startContainer.ownerDocument?.defaultView;
			if (!whole || !view) continue;
			painted.set(mark, whole);
			const names = byView.get(view) ?? new Map<string, Range[]>();
			byView.set(view, names);
			const range = forcesColours(view) ? firstWord(whole) : whole;
			for (const name of mark.selected ? [mark.level, 'selected'] : [mark.level]) {
				const ranges = names.get(name);
				if (ranges) ranges.push(range);
				else names.set(name, [range]);
			}
		}
		for (const view of byView.keys()) if (!canvases.has(view)) canvases.set(view, openCanvas(view));
		for (const [view, canvas] of canvases) {
			const names = byView.get(view);
			if (names) canvas.paint(names);
			else {
				canvas.close();
				canvases.delete(view);
			}
		}
	};

	const forcesColours = (view: Window) => {
		let query = colours.get(view);
		// Making one lays the page out anew.
		if (!query) colours.set(view, (query = view.matchMedia('(forced-colors: active)')));
		return query.matches;
	};

	const tryPaint = () => {
		try {
			paint();
		} catch (cause) {
			console.error('Chuẩn Tin: marks can’t be painted on this page.', cause);
			failed();
		}
	};

	signal.addEventListener('abort', () => {
		observer.disconnect();
		for (const canvas of canvases.values()) canvas.close();
	});

	return {
		show(next) {
			marks = next;
			const wanted = new Set(marks.map((mark) => mark.element));
			for (const element of observed) {
				if (wanted.has(element)) continue;
				observer.unobserve(element);
				observed.delete(element);
				inView.delete(element);
			}
			for (const element of wanted) {
				if (observed.has(element)) continue;
				observed.add(element);
				observer.observe(element);
			}
			tryPaint();
		},
	};
}

/** Characters that a mark may cover where the browser forces its colours. */
const most = 24;

/** Forced colours paint a highlight like a selection: a mark that covers lines stands on its first word there. */
function firstWord(range: Range): Range {
	const {startContainer: node, startOffset: start, endContainer, endOffset} = range;
	if (node.nodeType !== 3 || (node === endContainer && endOffset - start <= most)) return range;
	const {data} = node as Text;
	const space = data.indexOf(' ', start + 1);
	const word = range.cloneRange();
	word.setEnd(node, space < 0 ? data.length : space);
	return word;
}
