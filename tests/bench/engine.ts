import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {rules} from '../../rules/index';
import {createLinter} from '../../rules/lint';
import type {Post} from '../../rules/post';
import type {Rule} from '../../rules/rule';
import {bhxh} from '../../rules/standards/bhxh/index';
import {composePost, fresh} from './text';

/**
 * How long the engine takes, as a ratio to one plain pass over the words of the same text, measured in the same run:
 * `npm run bench`, with `-- --rules` for each rule alone. Exits 1 over the limits.
 */
const limits = {full: 30, again: 1};
const rounds = 41;
/** Letters typed: enough to go through several paragraphs, as somebody writing does. */
const letters = 600;

interface Times {
	/** One `match(/\p{L}+/gu)` over the text. */
	readonly pass: number;
	/** A check by a linter that has seen nothing. */
	readonly full: number;
	/** The next check after one typed letter; every string of the post is new. */
	readonly again: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: {type: 'minor'}) => void;

const start = performance.now();
createLinter(rules, bhxh).lint(composePost(200));
const first = performance.now() - start;

// Long enough for the code to be compiled, as it is on a page somebody writes on.
for (const words of [10_000, 1_000, 1_000]) measure(composePost(words), rules);

let over = false;
const rows = [1_000, 10_000].map((words) => {
	const post = composePost(words);
	const {pass, full, again} = measure(post, rules);
	over ||= full / pass > limits.full || again / pass > limits.again;
	return {
		words,
		paragraphs: post.blocks.length,
		'word pass, µs': micro(pass),
		'full check, µs': micro(full),
		'× pass': ratio(full / pass),
		'after a letter, µs': micro(again),
		'× pass ': ratio(again / pass),
		findings: createLinter(rules, bhxh).lint(post).length,
	};
});
console.table(rows);
console.log(
	`limits: full ≤ ${limits.full}×, after a letter ≤ ${limits.again}×; the very first check of a page: ${first.toFixed(1)} ms`,
);

if (process.argv.includes('--rules')) {
	// Rules share what they find out about a block (its words, its NFC form); alone, each pays for all of it.
	const post = composePost(10_000);
	const each = rules.map((rule) => ({rule: rule.id, ...measure(post, [rule])}));
	console.table(
		each
			.sort((a, b) => b.full / b.pass - a.full / a.pass)
			.map(({rule, pass, full, again}) => ({
				rule,
				'full, × pass': ratio(full / pass),
				'after a letter, × pass': ratio(again / pass),
			})),
	);
}

process.exitCode = over ? 1 : 0;

/** Medians of many rounds; the three are taken in turn, so that a busy machine slows them alike. */
function measure(post: Post, checked: readonly Rule[]): Times {
	const full = turns(rounds, post, () => {
		const unseen = fresh(post);
		return () => createLinter(checked, bhxh).lint(unseen);
	});
	// Somebody writes: check follows check, and no first check comes between.
	const typing = createLinter(checked, bhxh);
	let typed = post;
	typing.lint(fresh(typed));
	const again = turns(letters, post, (round) => {
		typed = withLetter(typed, round);
		const next = fresh(typed);
		return () => typing.lint(next);
	});
	return {pass: full.pass, full: full.work, again: again.work * (full.pass / again.pass)};
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

/**
 * What others left behind is collected first, so that nobody pays for it; a minor collection, as a major one throws
 * compiled expressions away.
 */
function time(run: () => unknown): number {
	collect({type: 'minor'});
	const began = performance.now();
	run();
	return performance.now() - began;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function micro(ms: number): number {
	return Math.round(ms * 1000);
}

function ratio(value: number): number {
	return Number(value.toFixed(2));
}
