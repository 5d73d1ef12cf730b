import type {Span} from '../post';

/** What stands between quotation marks. */
export interface Quotation {
	/** With the marks. */
	readonly at: Span;
	readonly text: string;
}

/**
 * The quotations of a text, “…” and "…", in reading order; straight marks are taken in pairs, an unpaired last one is
 * left alone. Those of the last text are kept: rules ask for each thing they find in it.
 */
export function quotations(text: string): readonly Quotation[] {
	if (last.text !== text) last = {text, found: find(text)};
	return last.found;
}

/** Whether the span stands inside quotation marks; halves its way there, as hostile text has thousands of both. */
export function isQuoted(all: readonly Quotation[], [start, end]: Span): boolean {
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((all[middle]?.at[0] as number) < start) low = middle + 1;
		else high = middle;
	}
	const before = all[low - 1];
	return before !== undefined && end < before.at[1];
}

let last: {readonly text: string; readonly found: readonly Quotation[]} = {text: '', found: []};

function find(text: string): Quotation[] {
	const found: Quotation[] = [];
	for (const {0: whole, index} of text.matchAll(quoted)) {
		found.push({at: [index, index + whole.length], text: whole.slice(1, -1)});
	}
	return found;
}

const quoted = /“[^”“]*”|"[^"]*"/g;
