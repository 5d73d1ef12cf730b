import {rules} from '../../rules/index';
import {createLinter} from '../../rules/lint';
import type {Post} from '../../rules/post';
import type {Rule} from '../../rules/rule';
import {bhxh} from '../../rules/standards/bhxh/index';

/** Milliseconds. */
export interface Times {
	/** One `match(/\p{L}+/gu)` over the text. */
	readonly pass: number;
	/** A check by a linter that has seen nothing. */
	readonly full: number;
	/** The next check after one typed letter; every string of the post is new. */
	readonly again: number;
}

const rounds = 41;
/** Letters typed: enough to go through several paragraphs, as somebody writing does. */
const letters = 600;

/** What the engine takes over a post, with all rules or one alone: medians of many rounds. Runs in the browser. */
export function measure(post: Post, id?: string): Times {
	const checked = id ? rules.filter((rule) => rule.id === id) : rules;
	const full = turns(rounds, post, () => {
		const unseen = fresh(post);
		return () => createLinter(checked, bhxh).lint(unseen);
	});
	const {pass, work} = typing(post, checked);
	return {pass: full.pass, full: full.work, again: work * (full.pass / pass)};
}

/** Milliseconds of the very first check of a page, and how much it finds. */
export function first(post: Post): {readonly ms: number; readonly findings: number} {
	const began = performance.now();
	const findings = createLinter(rules, bhxh).lint(fresh(post)).length;
	return {ms: performance.now() - began, findings};
}

export const ids = rules.map(({id}) => id);

/** Somebody writes: check follows check, and no first check comes between. */
function typing(post: Post, checked: readonly Rule[]): {pass: number; work: number} {
	const linter = createLinter(checked, bhxh);
	let typed = post;
	linter.lint(fresh(typed));
	return turns(letters, post, (round) => {
		typed = withLetter(typed, round);
		const next = fresh(typed);
		return () => linter.lint(next);
	});
}

/** Medians of a word pass and of some work, taken in turn, so that a busy machine slows both alike. */
function turns(count: number, post: Post, prepare: (round: number) => () => unknown): {pass: number; work: number} {
	const passes: number[] = [];
	const works: number[] = [];
	for (let round = 0; round < count; round++) {
		const text = fresh(post)
			.blocks.map((block) => block.text)
			.join('\n');
		passes.push(time(() => text.match(/\p{L}+/gu)));
		works.push(time(prepare(round)));
	}
	return {pass: median(passes), work: median(works)};
}

/** Types the next letter of a few words at the end of a paragraph, then of the next one: no two are alike. */
function withLetter(post: Post, round: number): Post {
	const words = ' Người dân đến bộ phận một cửa được hướng dẫn.';
	const paragraphs = post.blocks.flatMap((block, index) => (block.kind === 'paragraph' ? [index] : []));
	const here = paragraphs[Math.floor(round / words.length) % paragraphs.length];
	const blocks = post.blocks.map((block, index) =>
		index === here ? {...block, text: block.text + words.charAt(round % words.length)} : block,
	);
	return {...post, blocks};
}

/** The same content in strings made anew, as a reader of the page makes them. */
function fresh(post: Post): Post {
	return JSON.parse(JSON.stringify(post)) as Post;
}

/**
 * What others left behind is collected first, so that nobody pays for it; a minor collection, as a major one throws
 * compiled expressions away.
 */
function time(run: () => unknown): number {
	(globalThis as unknown as {gc(how: {type: 'minor'}): void}).gc({type: 'minor'});
	const began = performance.now();
	run();
	return performance.now() - began;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
