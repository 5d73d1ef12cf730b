import {rules} from '../../rules/index';
import {createLinter} from '../../rules/lint';
import type {Post} from '../../rules/post';
import type {Rule} from '../../rules/rule';
import {bhxh} from '../../rules/standards/bhxh/index';

/** Milliseconds for 20,000 characters by all rules; a quiet machine needs a tenth of it. */
const budget = 1_000;

/** Milliseconds for 20,000 characters below which growth can't matter. */
const negligible = 60;

/** What is wrong with the time that all rules take over a text of any length; `null`: nothing. */
export function timeTrouble(text: (length: number) => string): string | null {
	const ms = best(rules, text(20_000), (ms) => ms < negligible);
	if (ms < negligible) return null;
	if (ms >= budget) return `${ms.toFixed(0)} ms for 20,000 characters: ${slowest(text(20_000))}`;
	// Four times the text takes about four times as long; sixteen times would be a loop inside a loop.
	let ratio = 0;
	for (let attempt = 0; attempt < 4; attempt++) {
		ratio = best(rules, text(40_000), () => false) / best(rules, text(10_000), () => false);
		if (ratio < 8) return null;
	}
	return `${ratio.toFixed(1)} times as long for four times the text: ${slowest(text(40_000))}`;
}

export function postOf(text: string): Post {
	return {
		blocks: [
			{kind: 'title', text: 'BHXH tỉnh Gia Lai tập huấn', marks: []},
			{kind: 'paragraph', text, marks: []},
		],
		fields: {},
	};
}

/** The processor's time, the best of three: what else runs on the machine only ever adds. */
function best(checked: readonly Rule[], text: string, enough: (ms: number) => boolean): number {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 3 && !enough(least); round++) {
		const began = process.cpuUsage();
		createLinter(checked, bhxh).lint(postOf(text));
		least = Math.min(least, process.cpuUsage(began).user / 1000);
	}
	return least;
}

/** The three rules that take longest over a text, for the message of a failed test. */
function slowest(text: string): string {
	return rules
		.map((rule) => ({id: rule.id, ms: best([rule], text, () => false)}))
		.sort((a, b) => b.ms - a.ms)
		.slice(0, 3)
		.map(({id, ms}) => `${id} ${ms.toFixed(0)} ms`)
		.join(', ');
}
