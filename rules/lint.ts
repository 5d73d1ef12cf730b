import type {Block, Post} from './post';
import {type BlockRule, type Finding, type Level, levels, type PostRule, type Rule, type Said} from './rule';
import type {Standard} from './standard';

export interface Linter {
	/** All findings of a post, in reading order; those on the whole post come last. */
	lint(post: Post): Finding[];
	/** The same in slices: yields between blocks, so that the caller may let the page breathe; returns the findings. */
	steps(post: Post): Generator<void, Finding[]>;
	/** The post in the block objects of the last check, so that what was remembered `perBlock` is known of them too. */
	known(post: Post): Post;
}

interface Known {
	/** The object first seen with this content: rules always get this one, so `perBlock` can remember it. */
	block: Block;
	findings: readonly Finding[];
}

/**
 * A linter that remembers blocks by content: one keystroke costs one block; moved and repeated blocks, and editors
 * that rebuild their DOM, cost nothing.
 */
export function createLinter(rules: readonly Rule[], standard: Standard): Linter {
	const active = rules.filter((rule) => standard.levels[rule.id] !== 'off');
	const blockRules = active.filter((rule): rule is BlockRule => 'block' in rule);
	const postRules = active.filter((rule): rule is PostRule => 'post' in rule);
	let known = new Map<string, Known[]>();

	function* steps(post: Post): Generator<void, Finding[]> {
		const kept = new Map<string, Known[]>();
		const entries: Known[] = [];
		for (const block of post.blocks) {
			let entry = lookUp(kept, block) ?? lookUp(known, block);
			if (!entry) {
				entry = {block, findings: checkBlock(block)};
				yield;
			}
			keep(kept, entry);
			entries.push(entry);
		}
		known = kept;
		const findings: Finding[] = [];
		entries.forEach((entry, index) => {
			for (const finding of entry.findings) findings.push({...finding, block: index});
		});
		yield;
		const same = {...post, blocks: entries.map((entry) => entry.block)};
		for (const rule of postRules) {
			findings.push(...run(rule, standard, () => rule.post(same, standard), same));
		}
		return findings.sort(inReadingOrder);
	}

	function checkBlock(block: Block): Finding[] {
		return blockRules.flatMap((rule) => run(rule, standard, () => rule.block(block, standard), block));
	}

	return {
		steps,
		known: (post) => ({...post, blocks: post.blocks.map((block) => lookUp(known, block)?.block ?? block)}),
		lint(post) {
			const walk = steps(post);
			for (;;) {
				const step = walk.next();
				if (step.done) return step.value;
			}
		},
	};
}

/** Runs one rule in its own `try`: a rule that throws, or points outside the text, harms nobody but itself. */
function run(rule: Rule, standard: Standard, say: () => Iterable<Said>, about: Block | Post): Finding[] {
	const findings: Finding[] = [];
	try {
		for (const said of say()) findings.push(finding(rule, standard, said, about));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		findings.push({
			rule: rule.id,
			level: 'hint',
			message: {
				vi: `Chưa kiểm tra được mục “${rule.title.vi}” (${reason}).`,
				en: `The check “${rule.title.en}” failed (${reason}).`,
			},
			block: null,
			at: [0, 0],
		});
	}
	return findings;
}

function finding(rule: Rule, standard: Standard, said: Said, about: Block | Post): Finding {
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

function inReadingOrder(a: Finding, b: Finding): number {
	return (a.block ?? Infinity) - (b.block ?? Infinity) || a.at[0] - b.at[0] || a.at[1] - b.at[1] || 0;
}

function keep(map: Map<string, Known[]>, entry: Known): void {
	const list = map.get(entry.block.text);
	if (!list) map.set(entry.block.text, [entry]);
	else if (!list.includes(entry)) list.push(entry);
}

function lookUp(map: Map<string, Known[]>, block: Block): Known | undefined {
	return map.get(block.text)?.find((entry) => entry.block === block || sameBlock(entry.block, block));
}

function sameBlock(a: Block, b: Block): boolean {
	if (a.kind !== b.kind || a.marks.length !== b.marks.length) return false;
	if (a.kind === 'heading' && b.kind === 'heading' && a.level !== b.level) return false;
	if (a.kind === 'image' && b.kind === 'image') {
		if (a.src !== b.src || a.alt !== b.alt || a.width !== b.width || a.height !== b.height) return false;
	}
	return a.marks.every((mark, index) => {
		const other = b.marks[index];
		return (
			mark.kind === other?.kind && mark.href === other.href && mark.at[0] === other.at[0] && mark.at[1] === other.at[1]
		);
	});
}
