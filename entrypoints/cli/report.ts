import {suggestCategory} from '../../rules/category/suggest';
import type {Linter} from '../../rules/lint';
import type {Post} from '../../rules/post';
import type {Finding, Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import type {Item} from './item';

/** What is printed of one post, as one JSON object. */
export interface Report {
	readonly id: string;
	readonly findings: readonly Reported[];
	/** Ids of categories of the standard. */
	readonly category: {
		readonly best: string | null;
		readonly score: number;
		readonly second: string | null;
		readonly terms: readonly string[];
	};
	/** How long the check took, in milliseconds. */
	readonly ms: number;
}

/** A finding with the words under its mark. */
export interface Reported extends Omit<Finding, 'message'> {
	readonly kind: string | null;
	readonly text: string;
	readonly message: string;
}

export function check({id, post}: Item, linter: Linter, standard: Standard, language: keyof Words): Report {
	const start = performance.now();
	const findings = linter.lint(post);
	const ms = performance.now() - start;
	const {best, score, second, terms} = suggestCategory(post, standard);
	return {
		id,
		findings: findings.map((finding) => reported(finding, post, language)),
		category: {best: best?.id ?? null, score: Number(score.toFixed(3)), second: second?.id ?? null, terms},
		ms: Number(ms.toFixed(2)),
	};
}

function reported({rule, level, block, at, message, fix}: Finding, {blocks}: Post, language: keyof Words): Reported {
	const about = block === null ? undefined : blocks[block];
	return {
		rule,
		level,
		block,
		kind: about?.kind ?? null,
		at,
		text: about?.text.slice(...at) ?? '',
		message: message[language],
		...(fix === undefined ? {} : {fix}),
	};
}
