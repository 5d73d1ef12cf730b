import type {Block} from '../post';
import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';

/** A run of digits as people write them: with spaces, dots or hyphens between groups, or without. */
export interface WrittenNumber {
	readonly start: number;
	readonly end: number;
	readonly digits: string;
}

/**
 * The runs of `length` digits in a block’s composed text; parts of longer numbers, links, document signs and
 * “0000000000” are none.
 */
export function numbersOf(length: number, block: Block): readonly WrittenNumber[] {
	return writtenNumbers(block).filter(({digits}) => digits.length === length);
}

/** Runs of 8 to 20 digits, found once for all the rules that ask. */
export const writtenNumbers = perBlock((block): readonly WrittenNumber[] => {
	const found: WrittenNumber[] = [];
	for (const {0: run, index} of composed(block).text.matchAll(runs)) {
		const digits = run.replace(/\D/g, '');
		if (!placeholder.test(digits)) found.push({start: index, end: index + run.length, digits});
	}
	return found;
});

/** Whether a block has eight digits in a row, whatever parts them: if not, no number of a person is in it. */
export const holdsNumber = perBlock(({text}) => /\d(?:[ .\u00a0-]?\d){7}/.test(text));

/** Keeps the first and last digits and stars the rest; separators stay where they are. */
export function masked(written: string, first: number, last: number): string {
	const total = written.replace(/\P{N}/gu, '').length;
	let seen = 0;
	return written.replace(/\p{N}/gu, (digit) => (seen++ < first || seen > total - last ? digit : '*'));
}

/** Words of a number made up to show how a form is filled in; it may still be somebody’s. */
export const example = /[Vv]í dụ|VD:|[Gg]iả sử|minh h(?:ọa|oạ)/u;

/** What the nearest label says a number is, a few words before it or in brackets right after. */
export function labelled(
	text: string,
	{start, end}: WrittenNumber,
	labels: {readonly ours: RegExp; readonly others: RegExp},
): 'ours' | 'others' | null {
	const after = /^\s?(?:\([^)]{0,30}|đồng|VNĐ|VND)/.exec(text.slice(end, end + 40))?.[0] ?? '';
	const clause =
		text
			.slice(Math.max(0, start - 80), start)
			.split(/[.;\n]\s/)
			.at(-1) ?? '';
	const before = clause.split(/\s+/).slice(-reach).join(' ');
	const [ours, others] = [lastIndex(labels.ours, before), lastIndex(labels.others, before)];
	if (labels.others.test(after)) return 'others';
	if (ours < 0 && others < 0) return labels.ours.test(after) ? 'ours' : null;
	return ours > others ? 'ours' : 'others';
}

/** Words before a number in which its label is looked for: “Căn cước công dân của bà Hoa là …”. */
const reach = 9;

function lastIndex(label: RegExp, text: string): number {
	let last = -1;
	for (const {index} of text.matchAll(everywhere(label))) last = index;
	return last;
}

/** The label with the flag that finds all its places; made once, as making an expression costs more than using it. */
function everywhere(label: RegExp): RegExp {
	let made = global.get(label);
	if (!made) global.set(label, (made = new RegExp(label, 'gu')));
	return made;
}

const global = new WeakMap<RegExp, RegExp>();

const placeholder = /^(\d)\1+$/;
const runs = /(?=\d)(?<![\p{L}\d/.,@*_-])\d(?:[ .\u00a0-]?\d){7,19}(?![\d*]|[/@_-]?\p{L}|[.,-]\d)/gu;
