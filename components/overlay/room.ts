import type {Edge} from '../panel/state';

/** Keeps what is ours off the page's own controls. */
export interface Room {
	/** The page makes room for the column on this edge; `null`: no column stands. */
	give(edge: Edge | null): void;
	/** Whether controls of the page that don't move aside (fixed bars) lie under this box. */
	covers(box: DOMRect): boolean;
}

/** Below this the column lies over the page: there is no room to give. */
const narrow = 1000;
/** As wide as the column of `panel.css`. */
const column = 340;

/** What WordPress pins to the viewport's edges, where the page's own margin doesn't move it. */
const pinned = '.interface-interface-skeleton, .editor-post-publish-panel, #wpadminbar';

const controls = 'button, input, select, textarea, a[href], iframe, [role="button"], [role="tab"], [contenteditable]';

/** The room is a style of the document, not an attribute: the page's markup stays as it is. */
export function makeRoom(document: Document, signal: AbortSignal): Room {
	const view = document.defaultView as Window & typeof globalThis;
	const sheet = new view.CSSStyleSheet();
	signal.addEventListener('abort', () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
	});
	let given: Edge | null = null;
	return {
		give(edge) {
			// Pages set the list anew.
			if (!document.adoptedStyleSheets.includes(sheet))
				document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
			if (edge === given) return;
			given = edge;
			sheet.replaceSync(
				edge
					? `@media (min-width: ${narrow}px) {
						:root { margin-${edge}: ${column}px !important; }
						${pinned} { margin-${edge}: ${column}px !important; }
					}`
					: '',
			);
		},
		covers(box) {
			for (let column = 1; column <= 3; column++) {
				for (let row = 1; row <= 15; row++) {
					const under = document.elementsFromPoint(box.x + (box.width * column) / 4, box.y + (box.height * row) / 16);
					if (under.some((element) => element.matches(controls))) return true;
				}
			}
			return false;
		},
	};
}
