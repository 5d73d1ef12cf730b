import type {Span} from '../post';
import {addresses} from './addresses';

/** Whether a span stands in a link, a mailbox, a file name, a hashtag… Looks only a little to either side. */
export function inAddress(text: string, [start, end]: Span): boolean {
	const before = /\S*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
	const after = /^\S*/.exec(text.slice(end, end + reach))?.[0] ?? '';
	return addresses(before + text.slice(start, end) + after).length > 0;
}

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
