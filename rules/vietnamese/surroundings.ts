import type {Span} from '../post';
import {addresses} from './addresses';

/** Whether a span stands in a link, a mailbox, a file name, a hashtag… Looks only a little to either side. */
export function inAddress(text: string, [start, end]: Span): boolean {
	let [from, to] = [start, end];
	const [first, last] = [Math.max(0, start - reach), Math.min(text.length, end + reach)];
	while (from > first && !isSpace(text.charAt(from - 1))) from--;
	while (to < last && !isSpace(text.charAt(to))) to++;
	return addresses(text.slice(from, to)).length > 0;
}

function isSpace(character: string): boolean {
	return character === ' ' || space.test(character);
}

const space = /\s/;

const reach = 80;

/** Whether a sentence begins at this place: after a stop, a colon, a line break, a bullet or an opening quotation. */
export function startsSentence(text: string, start: number): boolean {
	return opening.test(text.slice(Math.max(0, start - 8), start));
}

const opening = /(?:^|[.?!:;…\n][”"’)]?|(?:^|\s)[-–+•*]|\d[.)])\s*[“"‘'([]?$/;

/** Writes a word the way another was written: Sát → Sáp, SÁT → SÁP. */
export function likeCase(word: string, model: string): string {
	if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
	const first = model.charAt(0);
	return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
