import {characters, charactersOf} from '../characters';
import type {Span} from '../post';
import {perBlock} from '../remember';

/** A block's text in NFC, and the way back. */
export interface Composed {
	readonly text: string;
	/** From a span of the composed text to the same letters in the block's own text. */
	back(start: number, end: number): Span;
}

const same = (start: number, end: number): Span => [start, end];

/**
 * Word lists and expressions are written in NFC, but editors also hold decomposed text (from macOS, from PDF): rules
 * that look for Vietnamese words search here, and mark there.
 */
export const composed = perBlock(
	(block): Composed =>
		charactersOf(block) & characters.strange ? compose(block.text) : {text: block.text, back: same},
);

/** The same for a text of its own. */
export function compose(text: string): Composed {
	// Cheap and nearly always enough: what has no combining mark is left as it is, whatever its other letters.
	if (!combining.test(text)) return {text, back: same};
	const origin: number[] = [];
	let whole = '';
	for (const {0: cluster, index} of text.matchAll(clusters)) {
		const composed = cluster.normalize('NFC');
		// A cluster that composes to as many units keeps each in its place; one that shrinks has only its ends.
		for (let i = 0; i < composed.length; i++) origin.push(composed.length === cluster.length ? index + i : index);
		whole += composed;
	}
	origin.push(text.length);
	return {
		text: whole,
		back(start, end) {
			let last = end;
			// The end of a span is the start of the next cluster, never a place inside one.
			while (last > start && last < whole.length && origin[last] === origin[last - 1]) last++;
			return [origin[start] ?? text.length, origin[last] ?? text.length];
		},
	};
}

const combining = /[\u0300-\u036f]/;
const clusters = /\P{M}\p{M}*|\p{M}+/gu;
