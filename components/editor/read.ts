import type {Block, Embed, Mark, Span, Table} from '../../rules/post';
import {sameBlock} from '../../rules/same-block';
import {attachCaptions} from './captions';
import {embedOf} from './embeds';
import {type Format, formatsOf} from './formats';
import {isSkipped, kindOf, opensBlock} from './markup';
import {pictureOf} from './pictures';

/** A post's blocks together with the map from spans back to the page: made in one walk, so they cannot disagree. */
export interface Reading {
	readonly blocks: readonly Block[];
	/**
	 * The place of a span; `null` where nothing is rendered (the caption that an image lacks).
	 * @param known a range that is given back where it stands there already: the browser moves each one at every key.
	 */
	range(block: number, at: Span, known?: Range): Range | null;
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
	/** The picture or embed that this is; captions are text of their own until they are joined to it. */
	readonly media: Element | null;
	readonly embed: Pick<Embed, 'what' | 'src'> | null;
	/** Of the first cell of a table with text: what was seen of the table. */
	readonly table: Seen | null;
}

/** A table while it is walked through. */
type Seen = {-readonly [name in keyof Table]: Table[name]} & {begun: boolean};

/**
 * Reads what stands in `root`: an editor's body, an article, a parsed fragment. Works on any DOM, another window's too.
 * @param keep says which elements belong to the post; the others are passed over with all they hold.
 * @param before the blocks of an earlier reading; those that stand as they did are in the new one too.
 */
export function read(
	root: Element,
	keep: (element: Element) => boolean = () => true,
	before: readonly Block[] = [],
): Reading {
	const drafts = attachCaptions(walk(root, keep));
	const blocks = drafts.map(toBlock);
	reuse(drafts, blocks, before);
	return {
		blocks,
		range(index, at, known) {
			const draft = drafts[index];
			return draft ? rangeOf(draft, at, known) : null;
		},
		element: (index) => drafts[index]?.media ?? drafts[index]?.element ?? null,
	};
}

const draftOf = new WeakMap<Block, Draft>();

/** Writing changes one stretch of a post: what is before and after it is looked for at its place from either end. */
function reuse(drafts: Draft[], blocks: Block[], before: readonly Block[]): void {
	const more = before.length - blocks.length;
	for (let index = 0; index < drafts.length; index++) {
		if (!take(before[index], index) && !take(before[index + more], index))
			draftOf.set(blocks[index] as Block, drafts[index] as Draft);
	}

	function take(old: Block | undefined, index: number): boolean {
		const known = old && draftOf.get(old);
		if (!known || !sameBlock(old, blocks[index] as Block) || !samePlace(known, drafts[index] as Draft)) return false;
		drafts[index] = known;
		blocks[index] = old;
		return true;
	}
}

function samePlace(a: Draft, b: Draft): boolean {
	return (
		a.element === b.element &&
		a.media === b.media &&
		a.pieces.length === b.pieces.length &&
		a.pieces.every(({node, start, skip}, index) => {
			const other = b.pieces[index];
			return node === other?.node && start === other.start && skip === other.skip;
		})
	);
}

interface Open {
	readonly element: Element;
	readonly kind: Draft['kind'];
	readonly level: number;
	readonly block: boolean;
	readonly formats: readonly Format[];
	readonly table: Seen | null;
}

/** One iterative walk (a hostile page may nest 100,000 deep). */
function walk(root: Element, keep: (element: Element) => boolean): Draft[] {
	const drafts: Draft[] = [];
	const stack: Open[] = [{element: root, kind: 'paragraph', level: 0, block: true, formats: [], table: null}];
	const formats: {format: Format; start: number}[] = [];
	let draft: Draft | null = null;
	/** Length of the draft's text just after its last `<br>`; 0 before the first. */
	let broken = 0;

	const top = () => stack[stack.length - 1] as Open;
	const holder = () => (stack.findLast((open) => open.block) as Open).element;
	const close = () => {
		if (!draft) return;
		for (const active of formats.toReversed()) {
			if (active.start < draft.text.length) draft.marks.push(toMark(active.format, active.start, draft.text.length));
			active.start = 0;
		}
		drafts.push(draft);
		draft = null;
		broken = 0;
	};
	const append = (node: Node, text: string, skip: number) => {
		if (!draft) {
			const {kind, level, table} = top();
			const first = kind === 'cell' && table !== null && !table.begun && /\S/.test(text);
			if (first) table.begun = true;
			draft = {...blank, kind, level, marks: [], pieces: [], element: holder(), table: first ? table : null};
		}
		draft.pieces.push({node, start: draft.text.length, length: text.length, skip});
		draft.text += text;
	};
	const enter = (element: Element): boolean => {
		const embed = embedOf(element);
		if (embed && keep(element)) {
			close();
			drafts.push({...blank, kind: 'embed', marks: [], pieces: [], element: holder(), media: element, embed});
		}
		if (embed || isSkipped(element) || !keep(element)) return false;
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
			drafts.push({...blank, kind: 'image', marks: [], pieces: [], element: holder(), media: element});
			return false;
		}
		const block = opensBlock(element);
		if (block) close();
		const parent = top();
		const {kind, level} = block ? kindOf(element, parent) : parent;
		const table = name === 'table' ? {rows: 0, headers: 0, captioned: false, begun: false} : parent.table;
		if (table) count(table, name);
		const own = formatsOf(element);
		for (const format of own) formats.push({format, start: draft?.text.length ?? 0});
		stack.push({element, kind, level, block, formats: own, table});
		return true;
	};
	const leave = () => {
		const {block, formats: own} = stack.pop() as Open;
		if (block) close();
		for (let left = own.length; left > 0; left--) {
			const active = formats.pop();
			if (active && draft && active.start < draft.text.length) {
				draft.marks.push(toMark(active.format, active.start, draft.text.length));
			}
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
	return /^(\u2060{7}|\u200B{7})/.test(data) ? 7 : 0;
}

const blank = {level: 0, text: '', media: null, embed: null, table: null} as const;

function count(table: Seen, name: string): void {
	if (name === 'tr') table.rows++;
	else if (name === 'th') table.headers++;
	else if (name === 'caption') table.captioned = true;
}

function toMark(format: Format, start: number, end: number): Mark {
	return {...format, at: [start, end]};
}

function toBlock({kind, level, text, marks, media, embed, table}: Draft): Block {
	// Marks came as they ended, the inner before the outer; of two on the same letters the inner stands last.
	const prose = {text, marks: marks.reverse().sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])};
	switch (kind) {
		case 'heading':
			return {kind, level, ...prose};
		case 'image':
			return {kind, ...prose, ...pictureOf(media as Element)};
		case 'embed':
			return {kind, ...prose, ...(embed as NonNullable<typeof embed>)};
		case 'cell':
			if (!table) return {kind, ...prose};
			return {kind, ...prose, table: {rows: table.rows, headers: table.headers, captioned: table.captioned}};
		default:
			return {kind, ...prose};
	}
}

function rangeOf({pieces, media}: Draft, [start, end]: Span, known?: Range): Range | null {
	const first = pieces.find((piece) => start < piece.start + piece.length) ?? pieces[pieces.length - 1];
	const last = pieces.find((piece) => end <= piece.start + piece.length) ?? pieces[pieces.length - 1];
	const document = (first?.node ?? media)?.ownerDocument;
	if (!document) return null;
	if (!first || !last) {
		if (!media?.parentNode) return null;
		const range = document.createRange();
		range.selectNode(media);
		return range;
	}
	if (!first.node.parentNode || !last.node.parentNode) return null;
	const from = clamp(first.node, start - first.start + first.skip);
	const to = clamp(last.node, end - last.start + last.skip);
	if (
		known?.startContainer === first.node &&
		known.startOffset === from &&
		known.endContainer === last.node &&
		known.endOffset === to
	)
		return known;
	const range = document.createRange();
	if (first.node.nodeType === 3) range.setStart(first.node, from);
	else if (start > first.start) range.setStartAfter(first.node);
	else range.setStartBefore(first.node);
	if (last.node.nodeType === 3) range.setEnd(last.node, to);
	else if (end > last.start) range.setEndAfter(last.node);
	else range.setEndBefore(last.node);
	return range;
}

/** The node may have been shortened since it was read; whoever fixes compares the text first. */
function clamp(node: Node, offset: number): number {
	return node.nodeType === 3 ? Math.min(offset, (node as Text).data.length) : -1;
}
