import type {Span} from '../post';

/**
 * The sentence that holds the place `index`: from the last full stop, question mark… or line break to the next. Looks
 * only so far to either side: in a text without stops, whoever asks at each word would go through all of it each time.
 */
export function sentenceAt(text: string, index: number): Span {
	const from = Math.max(0, index - reach);
	const near = text.slice(from, index + reach);
	let start = from;
	for (const match of near.matchAll(ends)) {
		const end = from + match.index + match[0].length;
		if (end > index) return [start, from + match.index + 1];
		start = end;
	}
	return [start, from + near.length];
}

/** No sentence of a newspaper is as long. */
const reach = 600;

/** All sentences of a text, one after the other, in one walk. */
export function* sentencesIn(text: string): Generator<Span> {
	let start = 0;
	for (const match of text.matchAll(ends)) {
		yield [start, match.index + 1];
		start = match.index + match[0].length;
	}
	const end = text.trimEnd().length;
	if (start < end) yield [start, end];
}

/** Where the next sentence begins, if the character at this place ends one; else 0. */
export function nextSentence(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit !== 0x2e && unit !== 0x3f && unit !== 0x21 && unit !== 0x2026 && unit !== 0x0a) return 0;
	endHere.lastIndex = at;
	return endHere.test(text) ? endHere.lastIndex : 0;
}

/**
 * A stop ends a sentence when a space and a capital, a digit or a quotation follow; but neither “TP. HCM”, “Tr. 5” nor
 * the “1.” at the head of a line do. Looking back comes after the stop, as it is slow.
 */
const ends =
	/[.?!…](?<!(?:^|[^\p{L}])(?:TP|Tp|tp|TX|TT|Tr|tr|ThS|Ths|TS|GS|BS|PGS|KS|CN|Q|P|Mr|Mrs|Ms|Dr|St)\.)(?<!(?:^|\n)[ \t]?(?:\d{1,2}|\p{L})\.)["”)]?\s+(?=[\p{Lu}\d“"(–-])|\n+/gu;

const endHere = new RegExp(ends, 'uy');
