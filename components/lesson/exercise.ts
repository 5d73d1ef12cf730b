import {readExample} from '../../rules/example';
import type {Linter} from '../../rules/lint';
import type {Span} from '../../rules/post';
import type {Finding, Words} from '../../rules/rule';

/** The example as a learner meets it: the notation without its braces. */
export function exerciseText(notation: string): string {
	return notation
		.split('\n')
		.map((line) => line.replace(/^[ \t]+|[ \t]+$/g, '').replace(/(\\.)|[{}]/g, '$1'))
		.filter((line, index, lines) => line || lines[index - 1])
		.join('\n')
		.replace(/^\n+|\n+$/g, '');
}

export interface Outcome {
	readonly findings: readonly Finding[];
	/** Where the marks stand in the learner's text. */
	readonly spans: readonly Span[];
	/** Why the text can't be read. */
	readonly fault?: Words;
}

/** What one rule says of the learner's text. */
export function check(linter: Linter, text: string): Outcome {
	let example: ReturnType<typeof readExample>;
	try {
		// Braces mean marks in the notation, and nothing in an exercise; replaced by one unit each, so places stay.
		example = readExample(text.replace(/[{}]/g, ' '));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return {findings: [], spans: [], fault: {vi: `Chưa đọc được: ${reason}.`, en: `Not understood: ${reason}.`}};
	}
	const findings = linter.lint(example.post);
	const spans = findings.flatMap(({block, at: [start, end]}): Span[] => {
		const from = block === null ? undefined : example.from[block];
		if (!from) return [];
		const first = from[start] ?? 0;
		return [start < end ? [first, (from[end - 1] ?? first) + 1] : lineAt(text, first)];
	});
	return {findings, spans};
}

function lineAt(text: string, place: number): Span {
	const end = text.indexOf('\n', place);
	return [text.lastIndexOf('\n', place - 1) + 1, end < 0 ? text.length : end];
}
