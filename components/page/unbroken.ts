import type {Block} from '../../rules/post';
import type {Reading} from '../editor/read';

/**
 * The same reading without the line breaks of the HTML's source: browsers and editors show `<p>⏎   Một⏎   hai</p>`
 * as “Một hai”. Breaks that people see (`<br>`) stay.
 */
export function unbroken(reading: Reading): Reading {
	const joined = reading.blocks.map((block, index) => join(block, reading.element(index)));
	return {
		blocks: joined.map(({block}) => block),
		element: reading.element,
		range(index, [start, end]) {
			const offsets = joined[index]?.offsets;
			if (!offsets) return reading.range(index, [start, end]);
			const first = offsets[start] ?? 0;
			return reading.range(index, [first, end > start ? (offsets[end - 1] ?? 0) + 1 : first]);
		},
	};
}

interface Joined {
	readonly block: Block;
	/** Where each unit of the text stood, and the text's end; `null` when nothing was taken out. */
	readonly offsets: readonly number[] | null;
}

const breakInSource = /[ \t\r\f]*\n[ \t\r\n\f]*/g;

function join(block: Block, element: Element | null): Joined {
	if (block.kind === 'code' || !block.text.includes('\n')) return {block, offsets: null};
	const holder = block.kind === 'image' ? element?.parentElement : element;
	const isBroken = holder?.querySelector('br') !== null;
	const whole = block.text.length;
	const offsets: number[] = [];
	let text = '';
	let end = 0;
	const keep = (from: number, to: number, as = block.text.slice(from, to)) => {
		for (let at = from; at < to; at++) offsets.push(at);
		text += as;
	};
	for (const {0: run, index} of block.text.matchAll(breakInSource)) {
		keep(end, index);
		end = index + run.length;
		const isEdge = index === 0 || end === whole;
		const first = index + run.indexOf('\n');
		// A break alone, or one followed by the source's own, is a `<br>` where the block has any.
		if (isBroken && (run === '\n' || (!isEdge && run.lastIndexOf('\n') > run.indexOf('\n')))) keep(first, first + 1);
		else if (!isEdge) keep(first, first + 1, ' ');
	}
	keep(end, whole);
	if (text === block.text) return {block, offsets: null};
	offsets.push(whole);
	const place = (old: number) => offsets.findIndex((at) => at >= old);
	const marks = block.marks
		.map((mark) => ({...mark, at: [place(mark.at[0]), place(mark.at[1])] as const}))
		.filter(({at}) => at[0] < at[1]);
	return {block: {...block, text, marks}, offsets};
}
