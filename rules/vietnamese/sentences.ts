import type {Span} from '../post';

/** The sentence that holds the place `index`: from the last full stop, question mark… or line break to the next. */
export function sentenceAt(text: string, index: number): Span {
	let start = 0;
	for (const match of text.matchAll(ends)) {
		const end = match.index + match[0].length;
		if (end > index) return [start, match.index + 1];
		start = end;
	}
	return [start, text.length];
}

/** A stop ends a sentence when a space and a capital, a digit or a quotation follow; so “TP. HCM” ends none of ours. */
const ends = /(?<!TP|Tp|ThS|TS|GS|BS|PGS|v\.v)[.?!…]["”)]?\s+(?=[\p{Lu}\d“"(–-])|\n+/gu;
