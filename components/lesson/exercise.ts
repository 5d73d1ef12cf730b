import {readExample} from '../../rules/example';
import type {Linter} from '../../rules/lint';
import type {Span} from '../../rules/post';
import type {Finding, Level, Words} from '../../rules/rule';

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
	/** Where the findings stand in the learner's text; those on the whole post stand nowhere. */
	readonly marks: readonly {readonly at: Span; readonly level: Level}[];
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
		return {findings: [], marks: [], fault: {vi: `Chưa đọc được: ${reason}.`, en: `Not understood: ${reason}.`}};
	}
	const findings = linter.lint(example.post);
	const marks = findings.flatMap(({block, level, at: [start, end]}) => {
		const from = block === null ? undefined : example.from[block];
		if (!from) return [];
		const first = from[start] ?? 0;
		const at: Span = start < end ? [first, (from[end - 1] ?? first) + 1] : lineAt(text, first);
		return [{at, level}];
	});
	return {findings, marks};
}

function lineAt(text: string, place: number): Span {
	const end = text.indexOf('\n', place);
	return [text.lastIndexOf('\n', place - 1) + 1, end < 0 ? text.length : end];
}
