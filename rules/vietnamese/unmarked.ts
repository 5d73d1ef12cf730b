import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {isBare} from './usual';
import {allWords, type Word, type Words, wordsOf} from './words';

/** A run of words none of which has a Vietnamese mark. */
export interface Unmarked {
	readonly at: Span;
	/** Abbreviations in capitals left out. */
	readonly words: number;
	/** How many begin with a small letter: names don't. */
	readonly small: number;
	/** How many no Vietnamese syllable is written like. */
	readonly foreign: number;
	/** How many are Vietnamese syllables, were their marks put back. */
	readonly bare: number;
}

/** The longer runs of a block; none in nearly all blocks, as they hold hardly a foreign word. */
export const unmarkedRuns = perBlock((block): readonly Unmarked[] => {
	const words = wordsOf(block);
	return isDense(words) ? find(block, words) : none;
});

/** Whether two foreign words in small letters stand near each other: names, which are common, begin with capitals. */
function isDense({looks, foreign}: Words): boolean {
	let last = -far;
	for (const index of foreign) {
		const look = looks[index];
		if (look?.form !== look?.lower) continue;
		if (index - last < far) return true;
		last = index;
	}
	return false;
}

const far = 10;

const none: readonly Unmarked[] = [];

function find({text}: Block, words: Words): readonly Unmarked[] {
	const all = allWords(words);
	const found: Unmarked[] = [];
	let until = 0;
	for (const index of words.foreign) {
		if (index < until) continue;
		let start = index;
		while (start > 0 && joins(text, all, start - 1)) start--;
		let end = index + 1;
		while (end < all.length && joins(text, all, end - 1)) end++;
		until = end;
		// “sáng nay. Here is…”: the words of the sentence before are none of it.
		for (let at = start; at < index; at++) if (ends(text, all, at)) start = at + 1;
		const looks = all.slice(start, end).map(({look}) => look);
		const counted = looks.filter(({form}) => form.length === 1 || form !== form.toUpperCase());
		found.push({
			at: [all[start]?.start ?? 0, all[end - 1]?.end ?? 0],
			words: counted.length,
			small: counted.filter(({form, lower}) => form === lower).length,
			foreign: counted.filter((look) => look.foreign || !look.native).length,
			bare: counted.filter(({lower}) => isBare(lower)).length,
		});
	}
	return found;
}

/** Whether the word and the next are both without a Vietnamese mark, and no quotation, bracket or line stands between. */
function joins(text: string, all: readonly Word[], index: number): boolean {
	const [word, next] = [all[index], all[index + 1]];
	if (!word || !next || isMarked(word) || isMarked(next)) return false;
	const between = text.slice(word.end, next.start);
	return between.length < 8 && !parting.test(between);
}

/** Whether a sentence ends between the word and the next. */
function ends(text: string, all: readonly Word[], index: number): boolean {
	return /[.?!:;…]/.test(text.slice(all[index]?.end, all[index + 1]?.start));
}

/** “après” and “façade” have marks too, but not ours. */
const isMarked = ({look: {form, native, decomposed, unknown}}: Word) =>
	(native || decomposed) && !unknown && /[^A-Za-z]/.test(form);

const parting = /["“”«»()[\]\n@_/]/;
