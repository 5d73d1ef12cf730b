import type {Block} from '../../rules/post';
import {gutenbergCanvas} from './gutenberg';
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

/**
 * What has the caret while one writes at this node: the surface itself or, in Gutenberg, the one of its texts
 * that the node stands in.
 */
export function editableAt({element}: RichSurface, node: Node | null): HTMLElement {
	if (!element.matches(gutenbergCanvas)) return element;
	const holder = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
	const own = holder?.closest<HTMLElement>(editable);
	if (own && element.contains(own)) return own;
	return [...element.querySelectorAll<HTMLElement>(editable)].at(-1) ?? element;
}

const editable = '[contenteditable="true"]';

/** A title or summary is one block, whatever markup the editor made of it. */
export function asPart(reading: Reading, part: Part): Reading {
	if (part === 'body') return reading;
	const [first] = reading.blocks;
	const block: Block = {kind: part, text: first?.text ?? '', marks: first?.marks ?? []};
	return {...reading, blocks: [block]};
}
