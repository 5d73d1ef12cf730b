import type {Block, Mark, Span} from '../../rules/post';

/** A stretch of a block's text that looks the same throughout. */
export interface Piece {
	readonly start: number;
	readonly text: string;
	readonly marked: boolean;
	readonly bold: boolean;
	readonly link: boolean;
	/** What else its formatting looks like, as CSS has it. */
	readonly style: Readonly<Record<string, string>>;
}

/** Cuts a block's text wherever a mark or its formatting begins or ends. */
export function pieces({text, marks}: Pick<Block, 'text' | 'marks'>, marked: readonly Span[]): Piece[] {
	const cuts = new Set([0, text.length, ...marked.flat(), ...marks.flatMap((mark) => mark.at)]);
	const places = [...cuts].sort((a, b) => a - b);
	return places.slice(1).map((end, index) => {
		const start = places[index] ?? 0;
		const within = (at: Span) => at[0] <= start && end <= at[1];
		return {
			start,
			text: text.slice(start, end),
			marked: marked.some(within),
			bold: marks.some((mark) => mark.kind === 'bold' && within(mark.at)),
			link: marks.some((mark) => mark.kind === 'link' && within(mark.at)),
			style: styleOf(marks.filter(({at}) => within(at))),
		};
	});
}

/**
 * What the better text has in place of the marked spans: found by what stayed the same between them. Empty when the
 * text was written anew.
 */
export function mended(bad: string, marked: readonly Span[], better: string): Span[] {
	const ends = [0, ...marked.map(([, end]) => end)];
	const starts = [...marked.map(([start]) => start), bad.length];
	const kept = starts.map((start, index) => bad.slice(ends[index], start));
	const head = kept[0] ?? '';
	const tail = kept.at(-1) ?? '';
	if (!better.startsWith(head) || !better.endsWith(tail)) return [];
	const spans: Span[] = [];
	let at = head.length;
	for (const [index, words] of kept.entries()) {
		if (index === 0) continue;
		const found = index === marked.length ? better.length - words.length : better.indexOf(words, at);
		if (found < at) return [];
		if (found > at) spans.push([at, found]);
		at = found + words.length;
	}
	return spans;
}

function styleOf(marks: readonly Mark[]): Record<string, string> {
	const style: Record<string, string> = {};
	for (const {kind, value} of marks) {
		const property = properties[kind];
		if (property && value) style[property] = value;
		else if (kind === 'moving' || kind === 'word') style.outline = '1px dotted';
	}
	return style;
}

const properties: Readonly<Partial<Record<Mark['kind'], string>>> = {
	font: 'fontFamily',
	size: 'fontSize',
	colour: 'color',
	background: 'backgroundColor',
};
