import type {Block} from '../../rules/post';
import type {Reading} from './read';

/** What a place of the page holds of the post. */
export type Part = 'title' | 'summary' | 'body';

/** An editing surface found on a page: a rich editable, perhaps in a frame, or a plain text control. */
export type Surface = RichSurface | ControlSurface;

export interface RichSurface {
	readonly kind: 'rich';
	readonly part: Part;
	readonly element: HTMLElement;
}

export interface ControlSurface {
	readonly kind: 'control';
	readonly part: Part;
	readonly element: HTMLInputElement | HTMLTextAreaElement;
}

/** The window a surface lives in: its own, where it stands in a frame. */
export function windowOf(element: Element): (Window & typeof globalThis) | null {
	return element.ownerDocument.defaultView;
}

/** A title or summary is one block, whatever markup the editor made of it. */
export function asPart(reading: Reading, part: Part): Reading {
	if (part === 'body') return reading;
	const [first] = reading.blocks;
	const block: Block = {kind: part, text: first?.text ?? '', marks: first?.marks ?? []};
	return {...reading, blocks: [block]};
}
