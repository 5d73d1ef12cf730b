import {createChecker, type Failure, failure, type Known} from './check';
import {findingOf, inReadingOrder} from './finding';
import {gatesOf} from './gate';
import {createHearing, type Gated} from './hear';
import type {Block, Fields, Post} from './post';
import type {BlockRule, Finding, PostRule, Rule} from './rule';
import {sameBlock} from './same-block';
import type {Standard} from './standard';

export interface Linter {
	/** All findings of a post, in reading order; those on the whole post come last. */
	lint(post: Post): Finding[];
	/** The same in slices: yields between blocks, so that the caller may let the page breathe; returns the findings. */
	steps(post: Post): Generator<void, Finding[]>;
	/** The post in the block objects of the last check, so that what was remembered `perBlock` is known of them too. */
	known(post: Post): Post;
}

/**
 * A linter that remembers blocks by content: one keystroke costs one block; moved and repeated blocks, and editors
 * that rebuild their DOM, cost nothing.
 */
export function createLinter(rules: readonly Rule[], standard: Standard): Linter {
	const gates = gatesOf(rules, standard);
	const active = rules.map((rule, gate) => ({rule, gate})).filter(({rule}) => standard.levels[rule.id] !== 'off');
	const checker = createChecker(
		active.filter((each): each is Gated<BlockRule> => 'block' in each.rule),
		gates,
		standard,
	);
	const hear = createHearing(
		active.filter((each): each is Gated<PostRule> => 'post' in each.rule),
		standard,
		(rule, said, post) => findingOf(rule, standard, said, post),
	);
	let last: readonly Known[] = [];

	function* steps(post: Post): Generator<void, Finding[]> {
		const entries = recall(post.blocks, last);
		let byText: Map<string, Known[]> | undefined;
		for (let index = 0; index < entries.length; index++) {
			if (entries[index]) continue;
			const block = post.blocks[index] as Block;
			const typed = typedIn(entries, last);
			byText ??= listed(typed ? [] : [...last, ...entries]);
			const known = lookUp(byText, block);
			const entry = known ?? (typed ? checker.checkTyped(block, last[index] as Known) : checker.check(block));
			entries[index] = entry;
			if (known) continue;
			keep(byText, entry);
			yield;
		}
		const known = entries as readonly Known[];
		last = known;
		yield;
		return gather(known, post.fields);
	}

	function gather(known: readonly Known[], fields: Fields): Finding[] {
		const {findings: onPost, failed: failedOnPost} = hear(known, fields);
		const failed: Failure[] = [];
		for (const entry of known) for (const each of entry.failed) failed.push(each);
		for (const {rule, cause} of failedOnPost) failed.push(failure(rule, cause));
		// Those of the blocks are in order already; those of the post rules, mostly few, are put in between.
		onPost.sort(inReadingOrder);
		const findings: Finding[] = [];
		let next = 0;
		for (let index = 0; index < known.length; index++) {
			for (const finding of place(known[index] as Known, index)) {
				for (let before = onPost[next]; before && inReadingOrder(before, finding) < 0; before = onPost[++next]) {
					findings.push(before);
				}
				findings.push(finding);
			}
		}
		while (next < onPost.length) findings.push(onPost[next++] as Finding);
		return failed.length ? findings.concat(failures(failed)) : findings;
	}

	return {
		steps,
		known(post) {
			const entries = recall(post.blocks, last);
			let byText: Map<string, Known[]> | undefined;
			const blocks = post.blocks.map((block, index) => {
				const entry = entries[index] ?? lookUp((byText ??= listed(last)), block);
				return entry?.block ?? block;
			});
			return {...post, blocks};
		},
		lint(post) {
			const walk = steps(post);
			for (;;) {
				const step = walk.next();
				if (step.done) return step.value;
			}
		},
	};
}

/**
 * What is known of the blocks before and after the stretch that changed, by their places alone; the others stay
 * `undefined`. Typing changes one block, so this saves looking all of them up by their text.
 */
function recall(blocks: readonly Block[], last: readonly Known[]): (Known | undefined)[] {
	const entries = new Array<Known | undefined>(blocks.length).fill(undefined);
	const most = Math.min(blocks.length, last.length);
	let start = 0;
	for (; start < most; start++) {
		const entry = last[start] as Known;
		if (!sameBlock(entry.block, blocks[start] as Block)) break;
		entries[start] = entry;
	}
	for (let back = 1; back <= most - start; back++) {
		const entry = last[last.length - back] as Known;
		if (!sameBlock(entry.block, blocks[blocks.length - back] as Block)) break;
		entries[blocks.length - back] = entry;
	}
	return entries;
}

/** Whether one block was changed and none came or went: then it is nowhere to be found, and looking is the dearer part. */
function typedIn(entries: readonly unknown[], last: readonly Known[]): boolean {
	const gap = entries.indexOf(undefined);
	return entries.length === last.length && entries.lastIndexOf(undefined) === gap;
}

/** The entry's findings, at the index where its block now stands. */
function place(entry: Known, index: number): readonly Finding[] {
	const {findings} = entry;
	if (findings.length > 0 && findings[0]?.block !== index) {
		entry.findings = findings.map((finding) => ({...finding, block: index}));
	}
	return entry.findings;
}

/** One finding for each rule that failed, on however many blocks. */
function failures(all: readonly Failure[]): Finding[] {
	const first = all.filter(({rule}, index) => all.findIndex((each) => each.rule === rule) === index);
	return first.map(({rule, reason}) => ({
		rule: rule.id,
		level: 'hint',
		message: {
			vi: `Chưa kiểm tra được mục “${rule.id}” (${reason}).`,
			en: `The check “${rule.id}” failed (${reason}).`,
		},
		block: null,
		at: [0, 0],
	}));
}

/** The entries by the text of their blocks, for those that were moved or repeated. */
function listed(entries: readonly (Known | undefined)[]): Map<string, Known[]> {
	const map = new Map<string, Known[]>();
	for (const entry of entries) if (entry) keep(map, entry);
	return map;
}

function keep(map: Map<string, Known[]>, entry: Known): void {
	const list = map.get(entry.block.text);
	if (!list) map.set(entry.block.text, [entry]);
	else if (!list.includes(entry)) list.push(entry);
}

function lookUp(map: ReadonlyMap<string, readonly Known[]>, block: Block): Known | undefined {
	return map.get(block.text)?.find((entry) => sameBlock(entry.block, block));
}
