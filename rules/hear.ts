import type {Open} from './gate';
import type {Block, Fields, Post} from './post';
import type {Finding, PostRule, Said} from './rule';
import type {Standard} from './standard';

/** A rule, and which gate is its own. */
export interface Gated<R> {
	readonly rule: R;
	readonly gate: number;
}

/** A block of the post, the gates that it passes, and what the rules have read of it, by their places. */
export interface Entry {
	readonly block: Block;
	readonly open: Open;
	readonly starts: (boolean | undefined)[];
	readonly reads: unknown[];
	/** Where only some of its sentences were typed in: these, as they were and as they are; whether nothing comes after. */
	readonly pieces?: {readonly was: Entry; readonly now: Entry; readonly last: boolean};
}

/** Findings of the post rules, and the rules that threw. */
export interface Heard {
	readonly findings: Finding[];
	readonly failed: {readonly rule: PostRule; readonly cause: unknown}[];
}

/**
 * Asks the post rules, and of those that say what they read only the ones for which something has changed: what a
 * letter costs must not grow with the number of rules. Plain loops: all of this runs after every letter.
 */
export function createHearing(
	gated: readonly Gated<PostRule>[],
	standard: Standard,
	findingOf: (rule: PostRule, said: Said, post: Post) => Finding,
): (entries: readonly Entry[], fields: Fields) => Heard {
	// The same members at the same places, whatever a rule leaves out: looking them up in sixty kinds of object is slow.
	const rules = gated.map(({rule, gate}) => ({
		rule,
		gate,
		bySentence: rule.bySentence,
		starts: rule.starts?.bind(rule),
		reads: rule.reads?.bind(rule),
	}));
	const answers: (Answer | undefined)[] = [];
	/** How many blocks start each rule. */
	const started: (number | undefined)[] = [];
	let last: readonly Entry[] = [];
	let lastFields: Fields = {};

	return (entries, fields) => {
		const typed = typedIn(entries, last);
		const filled = !sameFields(fields, lastFields);
		const first = last.length === 0;
		last = entries;
		lastFields = fields;
		const post = {blocks: entries.map(({block}) => block), fields};
		const heard: Heard = {findings: [], failed: []};
		for (let index = 0; index < rules.length; index++) {
			const each = rules[index] as (typeof rules)[number];
			try {
				if (each.starts) {
					const before = typed && !first ? started[index] : undefined;
					const count = before === undefined ? countAll(index, entries) : before + recount(index, typed ?? []);
					started[index] = count;
					if (count === 0) {
						answers[index] = undefined;
						continue;
					}
				}
				let answer = answers[index];
				if (!answer || !typed || filled || !each.reads || !allTheSame(index, typed)) {
					answer = ask(each.rule, post);
					answers[index] = answer;
				}
				for (const finding of again(answer, post)) heard.findings.push(finding);
			} catch (cause) {
				// Told each time, and asked anew each time, as long as what it fails on stands.
				answers[index] = started[index] = undefined;
				heard.failed.push({rule: each.rule, cause});
			}
		}
		return heard;
	};

	function ask(rule: PostRule, post: Post): Answer {
		const said = [...rule.post(post, standard)];
		const findings = said.map((each) => findingOf(rule, each, post));
		return {findings, whole: said.some(({block, at}) => block !== undefined && !at) ? said : null};
	}

	function countAll(index: number, entries: readonly Entry[]): number {
		let count = 0;
		for (const entry of entries) if (starts(index, entry)) count++;
		return count;
	}

	function recount(index: number, typed: readonly Change[]): number {
		let more = 0;
		for (const {before, now} of typed) {
			if (stillStarts(index, before, now)) now.starts[index] = before.starts[index];
			else more += Number(starts(index, now)) - Number(starts(index, before));
		}
		return more;
	}

	function starts(index: number, entry: Entry): boolean {
		const each = rules[index] as (typeof rules)[number];
		if (!entry.open[each.gate]) return false;
		const known = entry.starts[index];
		if (known !== undefined) return known;
		const answer = each.starts?.(entry.block, standard) ?? true;
		entry.starts[index] = answer;
		return answer;
	}

	/** Whether what was typed can't have changed if the block starts the rule: the sentences it was typed in do as before. */
	function stillStarts(index: number, before: Entry, {pieces}: Entry): boolean {
		if (!pieces || rules[index]?.bySentence !== true || before.starts[index] === undefined) return false;
		return starts(index, pieces.was) === starts(index, pieces.now);
	}

	/** The same of what it reads. Of what comes after, it may have read the place. */
	function stillReads(index: number, before: Entry, now: Entry, at: number): boolean {
		const {pieces} = now;
		const {bySentence} = rules[index] as (typeof rules)[number];
		if (!pieces?.last || !bySentence || before.reads[index] === undefined) return false;
		if (bySentence === 'reads' && (before.starts[index] || now.starts[index])) return false;
		return reads(index, pieces.was, at) === reads(index, pieces.now, at);
	}

	function allTheSame(index: number, typed: readonly Change[]): boolean {
		let same = true;
		for (const {before, now, at} of typed) {
			if (stillReads(index, before, now, at)) now.reads[index] = before.reads[index];
			// A block that wasn't read before it changed isn't any more: with its first letter, the rule is asked.
			else if (reads(index, now, at) !== before.reads[index]) same = false;
		}
		return same;
	}

	function reads(index: number, entry: Entry, at: number): unknown {
		const each = rules[index] as (typeof rules)[number];
		const known = entry.reads[index];
		if (known !== undefined) return known;
		const fact = each.starts || entry.open[each.gate] ? (each.reads?.(entry.block, standard, at) ?? null) : null;
		entry.reads[index] = fact;
		return fact;
	}
}

/** What a rule said last. */
interface Answer {
	readonly findings: readonly Finding[];
	/** The same as it was said, where some of it is of a whole block, however long that is by now. */
	readonly whole: readonly Said[] | null;
}

function again({findings, whole}: Answer, {blocks}: Post): readonly Finding[] {
	if (!whole) return findings;
	return findings.map((finding, index) => {
		const length = finding.block === null ? 0 : (blocks[finding.block]?.text.length ?? 0);
		return whole[index]?.at || finding.at[1] === length ? finding : {...finding, at: [0, length]};
	});
}

/** A block that was typed in. */
interface Change {
	readonly at: number;
	readonly before: Entry;
	readonly now: Entry;
}

/** The blocks that were typed in; `undefined` where blocks came or went, or became of another kind. */
function typedIn(now: readonly Entry[], before: readonly Entry[]): readonly Change[] | undefined {
	if (now.length !== before.length) return undefined;
	const changes: Change[] = [];
	for (let at = 0; at < now.length; at++) {
		const [entry, old] = [now[at] as Entry, before[at] as Entry];
		if (entry === old) continue;
		if (entry.block.kind !== old.block.kind) return undefined;
		changes.push({at, before: old, now: entry});
	}
	return changes;
}

function sameFields(a: Fields, b: Fields): boolean {
	const keys = Object.keys(a) as (keyof Fields)[];
	return a === b || (keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]));
}
