import type {Block, Post} from './post';
import {type Finding, type Level, levels, type Rule, type Said} from './rule';
import type {Standard} from './standard';

/** What a rule said of a block or a post, as the engine hands it out. Throws where the span lies outside the text. */
export function findingOf(rule: Rule, standard: Standard, said: Said, about: Block | Post): Finding {
	const block = 'blocks' in about ? (said.block === undefined ? undefined : about.blocks[said.block]) : about;
	if (!block && said.block !== undefined) throw new Error(`no block ${said.block}`);
	const at = said.at ?? [0, block?.text.length ?? 0];
	if (at[0] < 0 || at[1] < at[0] || at[1] > (block?.text.length ?? 0))
		throw new Error(`span ${at} is outside the text`);
	return {
		rule: rule.id,
		level: levelOf(rule, standard, said),
		message: said.message,
		block: 'blocks' in about ? (said.block ?? null) : 0,
		at,
		...(said.fix === undefined ? {} : {fix: said.fix}),
	};
}

/** The standard may set a rule's level; a single case may only be milder than that. */
function levelOf(rule: Rule, standard: Standard, said: Said): Level {
	const set = standard.levels[rule.id];
	const own = set === undefined || set === 'off' ? rule.level : set;
	if (said.level === undefined) return own;
	return levels.indexOf(said.level) > levels.indexOf(own) ? said.level : own;
}

export function inReadingOrder(a: Finding, b: Finding): number {
	return (a.block ?? Infinity) - (b.block ?? Infinity) || a.at[0] - b.at[0] || a.at[1] - b.at[1] || 0;
}
