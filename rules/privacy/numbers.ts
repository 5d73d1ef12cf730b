/** A run of digits as people write them: with spaces, dots or hyphens between groups, or without. */
export interface WrittenNumber {
	readonly start: number;
	readonly end: number;
	readonly digits: string;
}

/** The runs of `length` digits in a text; parts of longer numbers, links and document signs are none. */
export function numbersOf(length: number, text: string): WrittenNumber[] {
	const found: WrittenNumber[] = [];
	for (const {0: run, index} of text.matchAll(runs)) {
		const digits = run.replace(/\D/g, '');
		if (digits.length === length) found.push({start: index, end: index + run.length, digits});
	}
	return found;
}

/** Keeps the first and last digits and stars the rest; separators stay where they are. */
export function masked(written: string, first: number, last: number): string {
	const total = written.replace(/\P{N}/gu, '').length;
	let seen = 0;
	return written.replace(/\p{N}/gu, (digit) => (seen++ < first || seen > total - last ? digit : '*'));
}

/** Whether the words up to `count` before the number, or right after it, say what it is. */
export function isAbout(subject: RegExp, text: string, start: number, end: number, count = 5): boolean {
	const before =
		text
			.slice(Math.max(0, start - 80), start)
			.split(/[.;\n]\s/)
			.at(-1) ?? '';
	const words = before
		.split(/\s+/)
		.slice(-count - 1)
		.join(' ');
	return subject.test(words) || subject.test(/^\s?\([^)]{0,30}/.exec(text.slice(end, end + 40))?.[0] ?? '');
}

const runs = /(?<![\p{L}\d/.,@*_-])\d(?:[ .\u00a0-]?\d){7,19}(?![\d*]|[/@_-]?\p{L}|[.,-]\d)/gu;
