import type {Span} from '../post';

/** What stands between quotation marks. */
export interface Quotation {
	/** With the marks. */
	readonly at: Span;
	readonly text: string;
}

/** The quotations of a text, “…” and "…"; straight marks are taken in pairs, an unpaired last one is left alone. */
export function quotations(text: string): Quotation[] {
	const found: Quotation[] = [];
	for (const {0: whole, index} of text.matchAll(quoted)) {
		found.push({at: [index, index + whole.length], text: whole.slice(1, -1)});
	}
	return found;
}

/** Whether the span stands inside quotation marks. */
export function isQuoted(all: readonly Quotation[], [start, end]: Span): boolean {
	return all.some(({at}) => at[0] < start && end < at[1]);
}

const quoted = /“[^”“]*”|"[^"]*"/g;
