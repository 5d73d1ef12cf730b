import {levels} from '../../rules/rule';
import sheetText from './mark.css?inline';

/** Where marks are painted in one window: its registry of CSS Custom Highlights, under our names only. */
export interface Canvas {
	/** Paints these ranges under each name (`error`, `warning`, `hint`, `selected`), and no others. */
	paint(names: ReadonlyMap<string, readonly Range[]>): void;
	close(): void;
}

type View = Window & typeof globalThis;

/** Painted last lies on top. */
const allNames = ['selected', ...[...levels].reverse()];

export function openCanvas(window: Window): Canvas {
	const view = window as View;
	// Firefox shows our scripts a page's objects through wrappers that know no iterators and no frame's own registry.
	const own = (view as {wrappedJSObject?: View}).wrappedJSObject ?? view;
	const layers = new Map<string, {highlight: Highlight; ranges: Range[]}>();

	const layerOf = (name: string) => {
		let layer = layers.get(name);
		if (layer) return layer;
		layers.set(name, (layer = {highlight: new own.Highlight(), ranges: []}));
		layer.highlight.priority = allNames.indexOf(name);
		return layer;
	};

	return {
		paint(names) {
			for (const name of allNames) {
				const wanted = names.get(name) ?? [];
				if (!wanted.length && !layers.has(name)) continue;
				const layer = layerOf(name);
				// A range set anew is painted anew: those that stand already stay.
				const asked = new Set(wanted);
				const isAsked = (range: Range) => asked.has(range) || wanted.some((each) => samePlace(each, range));
				const kept = layer.ranges.filter((range) => layer.highlight.has(range) && isAsked(range));
				const stands = new Set(kept);
				const added = wanted.filter((range) => !stands.has(range) && !kept.some((each) => samePlace(each, range)));
				for (const range of layer.ranges) if (!stands.has(range)) layer.highlight.delete(range);
				for (const range of added) layer.highlight.add(range);
				layer.ranges = [...kept, ...added];
				for (const root of new Set(layer.ranges.map((range) => range.startContainer.getRootNode()))) {
					adopt(root as Document | ShadowRoot, view);
				}
				// Pages and editors clear the registry; put ours back.
				const registered = `chuan-tin-${name}`;
				if (own.CSS.highlights.get(registered) !== layer.highlight) own.CSS.highlights.set(registered, layer.highlight);
			}
		},
		close() {
			for (const name of allNames) own.CSS?.highlights.delete(`chuan-tin-${name}`);
			layers.clear();
		},
	};
}

function samePlace(a: Range, b: Range): boolean {
	return (
		a.startContainer === b.startContainer &&
		a.startOffset === b.startOffset &&
		a.endContainer === b.endContainer &&
		a.endOffset === b.endOffset
	);
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
