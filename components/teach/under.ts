import {documentsOf} from '../editor/find';

/** What can be pointed at, and what of it stands where on the screen. */
export interface Ground {
	/** The one under this point of the screen; `null`: none. */
	under(x: number, y: number): HTMLElement | null;
	/** In the order of the page. */
	readonly all: readonly HTMLElement[];
}

/** @param find what one document has to point at. */
export function surveyGround(document: Document, find: (document: Document) => HTMLElement[]): Ground {
	const all = documentsOf(document)
		.flatMap(find)
		.filter((element) => {
			const {width, height} = element.getBoundingClientRect();
			return width > 4 && height > 4;
		});
	const known = new Set(all);
	return {
		all,
		under(x, y) {
			const deepest = deepestAt(document, x, y);
			for (let at: Element | null = deepest; at; at = parentOf(at)) {
				const here = at as HTMLElement;
				if (known.has(here)) return here;
				const labelled = here.localName === 'label' ? (here as HTMLLabelElement).control : null;
				if (labelled && known.has(labelled)) return labelled;
			}
			return null;
		},
	};
}

/** Below what is ours, through frames that we may enter. */
function deepestAt(document: Document, x: number, y: number): Element | null {
	const at = document.elementsFromPoint(x, y).find(({localName}) => !localName.startsWith('chuan-tin'));
	const inside = (at as HTMLIFrameElement | undefined)?.contentDocument;
	if (!at || !inside) return at ?? null;
	const box = at.getBoundingClientRect();
	return deepestAt(inside, x - box.x - at.clientLeft, y - box.y - at.clientTop) ?? at;
}

function parentOf(element: Element): Element | null {
	return element.parentElement ?? frameOf(element);
}

function frameOf(element: Element): Element | null {
	return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Where an element stands on the screen, inside a frame too. */
export function boxOf(element: Element): {x: number; y: number; width: number; height: number} {
	const {x, y, width, height} = element.getBoundingClientRect();
	const frame = frameOf(element);
	if (!frame) return {x, y, width, height};
	const outer = boxOf(frame);
	return {x: x + outer.x + frame.clientLeft, y: y + outer.y + frame.clientTop, width, height};
}

/** Scrolls what the wheel would scroll if nothing of ours lay over it. */
export function scrollUnder(document: Document, {clientX, clientY, deltaX, deltaY, deltaMode}: WheelEvent): void {
	const unit = deltaMode === 1 ? 24 : 1;
	for (let at = deepestAt(document, clientX, clientY); at; at = parentOf(at)) {
		const [left, top] = [at.scrollLeft, at.scrollTop];
		at.scrollBy({left: deltaX * unit, top: deltaY * unit, behavior: 'instant'});
		if (at.scrollLeft !== left || at.scrollTop !== top) return;
	}
}
