import type {Block, Fields, Post} from './post';
import type {Finding, PostRule, Said} from './rule';
import type {Standard} from './standard';

/** A block of the post and the gates that it passes. */
interface Entry {
	readonly block: Block;
	readonly open: readonly boolean[];
}

/** A rule, and which gate is its own. */
export interface Gated<R> {
	readonly rule: R;
	readonly gate: number;
}

/** Calls `hand` for each post rule that may have something to say, with the way to ask it. */
export type Hear = (
	entries: readonly Entry[],
	fields: Fields,
	hand: (rule: PostRule, ask: () => readonly Finding[]) => void,
) => void;

/**
 * Asks the post rules, and of those that say what they read only the ones for which something has changed: what a
 * letter costs must not grow with the number of rules.
 */
export function createHearing(
	rules: readonly Gated<PostRule>[],
	standard: Standard,
	findingOf: (rule: PostRule, said: Said, post: Post) => Finding,
): Hear {
	const memories = new WeakMap<Entry, Memory>();
	const heard = new Map<PostRule, Heard>();
	/** How many blocks start each rule. */
	const started: (number | undefined)[] = [];
	let last: readonly Entry[] = [];
	let lastFields: Fields = {};

	return (entries, fields, hand) => {
		const typed = typedIn(entries, last);
		const filled = !sameFields(fields, lastFields);
		last = entries;
		lastFields = fields;
		const post = {blocks: entries.map(({block}) => block), fields};
		for (let index = 0; index < rules.length; index++) {
			const {rule, gate} = rules[index] as (typeof rules)[number];
			if (rule.starts) {
				const count = typed && started[index] !== undefined ? recount(index, typed) : countAll(index, entries);
				started[index] = count;
				if (count === 0) {
					heard.delete(rule);
					continue;
				}
			}
			const known = rule.reads && typed && !filled ? heard.get(rule) : undefined;
			if (known && typed?.every((change) => readsTheSame(rule, index, gate, change))) {
				hand(rule, () => again(known, post));
				continue;
			}
			heard.delete(rule);
			hand(rule, () => {
				const said = [...rule.post(post, standard)];
				const findings = said.map((each) => findingOf(rule, each, post));
				heard.set(rule, {findings, whole: said.some(({block, at}) => block !== undefined && !at) ? said : null});
				return findings;
			});
		}
	};

	function countAll(index: number, entries: readonly Entry[]): number {
		let count = 0;
		for (const entry of entries) if (starts(index, entry)) count++;
		return count;
	}

	function recount(index: number, typed: readonly Change[]): number {
		let count = started[index] as number;
		for (const {before, now} of typed) count += Number(starts(index, now)) - Number(starts(index, before));
		return count;
	}

	function starts(index: number, entry: Entry): boolean {
		const {rule, gate} = rules[index] as (typeof rules)[number];
		if (!entry.open[gate]) return false;
		const memory = memoryOf(entry).starts;
		return (memory[index] ??= sound(() => rule.starts?.(entry.block, standard) ?? true, true));
	}

	function readsTheSame(rule: PostRule, index: number, gate: number, {before, now, at}: Change): boolean {
		return isSame(reads(before), reads(now));

		function reads(entry: Entry): unknown {
			if (!rule.starts && !entry.open[gate]) return undefined;
			const memory = memoryOf(entry).reads;
			// Unlike any other fact: the rule is asked, and will say for itself what is wrong.
			if (!(index in memory)) memory[index] = sound(() => rule.reads?.(entry.block, standard, at), Symbol('failed'));
			return memory[index];
		}
	}

	function memoryOf(entry: Entry): Memory {
		let memory = memories.get(entry);
		if (!memory) memories.set(entry, (memory = {starts: [], reads: []}));
		return memory;
	}
}

/** What a rule said last. */
interface Heard {
	readonly findings: readonly Finding[];
	/** The same as it was said, where some of it is of a whole block, however long that is by now. */
	readonly whole: readonly Said[] | null;
}

function again({findings, whole}: Heard, {blocks}: Post): readonly Finding[] {
	if (!whole) return findings;
	return findings.map((finding, index) => {
		const length = finding.block === null ? 0 : (blocks[finding.block]?.text.length ?? 0);
		return whole[index]?.at || finding.at[1] === length ? finding : {...finding, at: [0, length]};
	});
}

/** What rules said of a block, by their places. */
interface Memory {
	readonly starts: (boolean | undefined)[];
	readonly reads: unknown[];
}

/** What `ask` says, or `failed` where it throws: a rule that fails does so when it is asked about the post. */
function sound<T>(ask: () => T, failed: T): T {
	try {
		return ask();
	} catch {
		return failed;
	}
}

/** Whether two facts are the same, or lists and objects of the same. */
function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null) return false;
	const made = Object.getPrototypeOf(value);
	return made === Object.prototype || made === Array.prototype;
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
