import type {Block, Mark, Span} from '../../rules/post';
import {attachCaptions} from './captions';
import {type Format, formatOf, isSkipped, kindOf, opensBlock} from './markup';

/** A post's blocks together with the map from spans back to the page: made in one walk, so they cannot disagree. */
export interface Reading {
	readonly blocks: readonly Block[];
	/** The place of a span; `null` where nothing is rendered (the caption that an image lacks). */
	range(block: number, at: Span): Range | null;
	/** The element that holds the block: to scroll to, and to tell whether it is in view. */
	element(block: number): Element | null;
}

/** A piece of a block's text and where it stands: a text node from an offset on, or a `<br>`. */
export interface Piece {
	readonly node: Node;
	/** Offset in the block's text. */
	readonly start: number;
	readonly length: number;
	/** Offset in the node; editors put fillers before it that are not text. */
	readonly skip: number;
}

/** A block while it is read. */
export interface Draft {
	kind: Exclude<Block['kind'], 'title' | 'summary'>;
	level: number;
	text: string;
	readonly marks: Mark[];
	readonly pieces: Piece[];
	readonly element: Element;
	readonly image: HTMLImageElement | null;
}

/**
 * Reads what stands in `root`: an editor's body, an article, a parsed fragment. Works on any DOM, another window's too.
 * @param keep says which elements belong to the post; the others are passed over with all they hold.
 */
export function read(root: Element, keep: (element: Element) => boolean = () => true): Reading {
	const drafts = attachCaptions(walk(root, keep));
	const blocks = drafts.map(toBlock);
	return {
		blocks,
		range(index, at) {
			const draft = drafts[index];
			return draft ? rangeOf(draft, at) : null;
		},
		element: (index) => drafts[index]?.image ?? drafts[index]?.element ?? null,
	};
}

interface Open {
	readonly element: Element;
	readonly kind: Draft['kind'];
	readonly level: number;
	readonly block: boolean;
	readonly format: Format | null;
}

/** One iterative walk (a hostile page may nest 100,000 deep). */
function walk(root: Element, keep: (element: Element) => boolean): Draft[] {
	const drafts: Draft[] = [];
	const stack: Open[] = [{element: root, kind: 'paragraph', level: 0, block: true, format: null}];
	const formats: {format: Format; start: number}[] = [];
	let draft: Draft | null = null;
	/** Length of the draft's text just after its last `<br>`; 0 before the first. */
	let broken = 0;

	const top = () => stack[stack.length - 1] as Open;
	const holder = () => (stack.findLast((open) => open.block) as Open).element;
	const close = () => {
		if (!draft) return;
		for (const active of formats) {
			if (active.start < draft.text.length) draft.marks.push(toMark(active.format, active.start, draft.text.length));
			active.start = 0;
		}
		drafts.push(draft);
		draft = null;
		broken = 0;
	};
	const append = (node: Node, text: string, skip: number) => {
		if (!draft) {
			const {kind, level} = top();
			draft = {kind, level, text: '', marks: [], pieces: [], element: holder(), image: null};
		}
		draft.pieces.push({node, start: draft.text.length, length: text.length, skip});
		draft.text += text;
	};
	const enter = (element: Element): boolean => {
		if (isSkipped(element) || !keep(element)) return false;
		const name = element.localName;
		if (name === 'br') {
			// Two breaks in a row are how div-and-br editors write a new paragraph.
			if (draft && broken > 0 && !draft.text.slice(broken).trim()) close();
			else {
				append(element, '\n', 0);
				broken = draft?.text.length ?? 0;
			}
			return false;
		}
		if (name === 'img') {
			close();
			const image = element as HTMLImageElement;
			drafts.push({kind: 'image', level: 0, text: '', marks: [], pieces: [], element: holder(), image});
			return false;
		}
		const block = opensBlock(element);
		if (block) close();
		const parent = top();
		const {kind, level} = block ? kindOf(element, parent) : parent;
		const format = block ? null : formatOf(element);
		if (format) formats.push({format, start: draft?.text.length ?? 0});
		stack.push({element, kind, level, block, format});
		return true;
	};
	const leave = () => {
		const {block, format} = stack.pop() as Open;
		if (block) close();
		if (!format) return;
		const active = formats.pop();
		if (active && draft && active.start < draft.text.length) {
			draft.marks.push(toMark(format, active.start, draft.text.length));
		}
	};

	let node: Node | null = root.firstChild;
	while (node) {
		const current: Node = node;
		let down = false;
		if (current.nodeType === 3) {
			const data = (current as Text).data;
			const skip = fillerLength(data);
			const text = skip ? data.slice(skip) : data;
			if (text && (draft || !/^[ \t\n\r\f]*$/.test(text))) append(current, text, skip);
		} else if (current.nodeType === 1) {
			down = enter(current as Element);
			if (down && !current.firstChild) {
				leave();
				down = false;
			}
		}
		node = down ? current.firstChild : current.nextSibling;
		for (let parent: Node | null = current.parentNode; !node && parent && parent !== root; ) {
			leave();
			node = parent.nextSibling;
			parent = parent.parentNode;
		}
	}
	close();
	return drafts;
}

/** Editors put these where the caret must stand in an empty place; they are never saved. */
function fillerLength(data: string): number {
	if (data === '\uFEFF') return 1;
	return data.startsWith('\u2060\u2060\u2060\u2060\u2060\u2060\u2060') ? 7 : 0;
}

function toMark(format: Format, start: number, end: number): Mark {
	return format.kind === 'link'
		? {kind: 'link', at: [start, end], href: format.href}
		: {kind: format.kind, at: [start, end]};
}

function toBlock({kind, level, text, marks, image}: Draft): Block {
	const inOrder = marks.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
	if (kind === 'heading') return {kind, level, text, marks: inOrder};
	if (kind !== 'image') return {kind, text, marks: inOrder};
	const size = image?.naturalWidth ? {width: image.naturalWidth, height: image.naturalHeight} : {};
	return {
		kind,
		text,
		marks: inOrder,
		src: image?.getAttribute('src') ?? '',
		alt: image?.getAttribute('alt') ?? '',
		...size,
	};
}

function rangeOf({pieces, image}: Draft, [start, end]: Span): Range | null {
	const first = pieces.find((piece) => start < piece.start + piece.length) ?? pieces[pieces.length - 1];
	const last = pieces.find((piece) => end <= piece.start + piece.length) ?? pieces[pieces.length - 1];
	const document = (first?.node ?? image)?.ownerDocument;
	if (!document) return null;
	const range = document.createRange();
	if (!first || !last) {
		if (!image?.parentNode) return null;
		range.selectNode(image);
		return range;
	}
	if (!first.node.parentNode || !last.node.parentNode) return null;
	if (first.node.nodeType === 3) range.setStart(first.node, clamp(first.node, start - first.start + first.skip));
	else if (start > first.start) range.setStartAfter(first.node);
	else range.setStartBefore(first.node);
	if (last.node.nodeType === 3) range.setEnd(last.node, clamp(last.node, end - last.start + last.skip));
	else if (end > last.start) range.setEndAfter(last.node);
	else range.setEndBefore(last.node);
	return range;
}

/** The node may have been shortened since it was read; whoever fixes compares the text first. */
function clamp(node: Node, offset: number): number {
	return Math.min(offset, (node as Text).data.length);
}
