import type {Level} from '../../rules/rule';
import {levels} from '../../rules/rule';
import sheetText from './mark.css?inline';

/** One mark to paint: its place is asked for only when it comes near the viewport. */
export interface Mark {
	readonly level: Level;
	/** Tells when the mark is in view; may stand in a frame. */
	readonly element: Element;
	readonly selected: boolean;
	range(): Range | null;
}

export interface Marker {
	/** Paints these and no others. */
	show(marks: readonly Mark[]): void;
}

type View = Window & typeof globalThis;

/**
 * Paints marks as CSS Custom Highlights: nothing is written into the page. Painting costs more than linting, so only
 * what is near the viewport is painted.
 */
export function createMarker(signal: AbortSignal): Marker {
	const inView = new Set<Element>();
	const observed = new Set<Element>();
	const painted = new Set<View>();
	let marks: readonly Mark[] = [];

	const observer = new IntersectionObserver(
		(entries) => {
			for (const {target, isIntersecting} of entries) {
				if (isIntersecting) inView.add(target);
				else inView.delete(target);
			}
			paint();
		},
		{rootMargin: '50% 0px'},
	);

	const paint = () => {
		const byView = new Map<View, Map<string, Range[]>>();
		for (const mark of marks) {
			if (!inView.has(mark.element)) continue;
			const range = mark.range();
			const view = range?.startContainer.ownerDocument?.defaultView;
			if (!range || !view) continue;
			adopt(range.startContainer.getRootNode() as Document | ShadowRoot, view);
			const names = byView.get(view) ?? new Map<string, Range[]>();
			byView.set(view, names);
			for (const name of mark.selected ? [nameOf(mark.level), selectedName] : [nameOf(mark.level)]) {
				const ranges = names.get(name);
				if (ranges) ranges.push(range);
				else names.set(name, [range]);
			}
		}
		for (const view of painted) if (!byView.has(view)) erase(view);
		painted.clear();
		for (const [view, names] of byView) {
			painted.add(view);
			for (const name of allNames) set(view, name, names.get(name) ?? []);
		}
	};

	signal.addEventListener('abort', () => {
		observer.disconnect();
		for (const view of painted) erase(view);
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
			paint();
		},
	};
}

const nameOf = (level: Level) => `chuan-tin-${level}`;
const selectedName = 'chuan-tin-selected';
const allNames = [...levels.map(nameOf), selectedName];

/** Keeps the ranges that stand already: a range set anew is painted anew. */
function set(view: View, name: string, ranges: readonly Range[]): void {
	const registry = view.CSS.highlights;
	let highlight = registry.get(name);
	if (!highlight) {
		if (!ranges.length) return;
		highlight = new view.Highlight();
		highlight.priority = allNames.length - allNames.indexOf(name);
		registry.set(name, highlight);
	}
	const standing = [...highlight];
	for (const range of standing) if (!ranges.some((each) => samePlace(each, range))) highlight.delete(range);
	for (const range of ranges) if (!standing.some((each) => samePlace(each, range))) highlight.add(range);
}

function samePlace(a: AbstractRange, b: AbstractRange): boolean {
	return (
		a.startContainer === b.startContainer &&
		a.startOffset === b.startOffset &&
		a.endContainer === b.endContainer &&
		a.endOffset === b.endOffset
	);
}

function erase(view: View): void {
	for (const name of allNames) view.CSS?.highlights.delete(name);
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Our one style, in the document and in the shadow root that holds the text; pages may have dropped it since. */
function adopt(root: Document | ShadowRoot, view: View): void {
	let sheet = sheets.get(view.document);
	if (!sheet) {
		// A sheet of another realm is refused: make it with the frame's own constructor.
		sheet = new view.CSSStyleSheet();
		sheet.replaceSync(sheetText);
		sheets.set(view.document, sheet);
	}
	for (const each of new Set([root, view.document])) {
		if (!each.adoptedStyleSheets.includes(sheet)) each.adoptedStyleSheets = [...each.adoptedStyleSheets, sheet];
	}
}
