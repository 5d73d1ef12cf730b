import {characters, charactersOf} from './characters';
import type {Block, Mark} from './post';
import {nextSentence} from './vietnamese/sentences';

/** The sentences of a block that were typed in, cut out as a block of their own, before and after. */
export interface Piece {
	readonly before: Block;
	readonly now: Block;
	/** Where it begins, in both texts. */
	readonly start: number;
	/** Where it ends in the text as it was, and as it is now. */
	readonly ends: readonly [before: number, now: number];
}

/**
 * The piece of a block that a change of its text lies in. Its edges are ends of sentences in both texts, outside
 * quotations and brackets. `null` where nothing can be cut: the change opens or closes one of those, lies in a link or
 * other formatting, or touches more than text.
 */
export function pieceOf(before: Block, now: Block): Piece | null {
	if (before.kind !== now.kind || !prose.has(now.kind)) return null;
	const [old, text] = [before.text, now.text];
	const most = Math.min(old.length, text.length);
	let head = text.startsWith(old) ? old.length : 0;
	while (head < most && old.charCodeAt(head) === text.charCodeAt(head)) head++;
	let tail = 0;
	while (tail < most - head && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail))
		tail++;
	const more = text.length - old.length;
	// What makes it an end stands in both texts: the letter that follows, the abbreviation before that it isn't.
	let start = 0;
	for (let stop = head - 1; stop >= 0 && start === 0; stop--) {
		const next = nextSentence(text, stop);
		if (next < head) start = next;
	}
	const mayOpen = ((charactersOf(before) | charactersOf(now)) & pairs) !== 0;
	if (mayOpen && !isClosed(text, 0, start)) return null;
	let end = text.length;
	for (let stop = text.length - tail + reach; stop < text.length && end === text.length; stop++) {
		end = nextSentence(text, stop) || end;
	}
	const [was, is] = [old.slice(start, end - more), text.slice(start, end)];
	if (mayOpen && !(isClosed(was, 0, was.length) && isClosed(is, 0, is.length))) return null;
	if (!sameMarks(before.marks, now.marks, start, end, more)) return null;
	return {
		before: {kind: now.kind, text: was, marks: []} as Block,
		now: {kind: now.kind, text: is, marks: []} as Block,
		start,
		ends: [end - more, end],
	};
}

/** Characters of which most texts have none, and are soon known to be closed. */
const pairs = characters.opening | characters.closing | characters.straightQuote;

const prose: ReadonlySet<Block['kind']> = new Set(['summary', 'paragraph', 'item', 'quote']);

/** As far as an end of a sentence looks back for an abbreviation. */
const reach = 6;

/** Whether all quotation marks and brackets that open in a stretch of text close in it. */
function isClosed(text: string, from: number, to: number): boolean {
	let depth = 0;
	let straight = 0;
	for (let at = from; at < to; at++) {
		const unit = text.charCodeAt(at);
		// Letters of Vietnamese have other codes; most go no further.
		if (unit > 0x7d ? unit < 0x2018 || unit > 0x201d : unit > 0x29 && unit < 0x5b) continue;
		if (unit === 0x22) straight++;
		else if (opening.has(unit)) depth++;
		else if (closing.has(unit) && --depth < 0) return false;
	}
	return depth === 0 && straight % 2 === 0;
}

const codes = (characters: string) => new Set(Array.from(characters, (each) => each.charCodeAt(0)));
const opening = codes('([{“‘');
const closing = codes(')]}”’');

/** Whether formatting is the same before the piece and after it, and none is in it. */
function sameMarks(before: readonly Mark[], now: readonly Mark[], start: number, end: number, more: number): boolean {
	return (
		before.length === now.length &&
		now.every((mark, index) => {
			const old = before[index] as Mark;
			const moved = mark.at[0] >= end ? more : 0;
			return (
				(moved || mark.at[1] <= start) &&
				mark.kind === old.kind &&
				mark.href === old.href &&
				mark.value === old.value &&
				mark.at[0] === old.at[0] + moved &&
				mark.at[1] === old.at[1] + moved
			);
		})
	);
}
