import type {Block} from '../../rules/post';
import type {Finding} from '../../rules/rule';

/** What makes one list out of another: so many items taken out from an index on, and what comes there. */
export interface Change<T> {
	readonly from: number;
	readonly gone: number;
	/** Items, or the index at which one stood before. */
	readonly come: readonly (T | number)[];
}

/** @param keyOf the same for items that may stand for each other. */
export function changeOf<T>(before: readonly T[], now: readonly T[], keyOf: (item: T) => unknown): Change<T> {
	const same = (a: T, b: T) => a === b || keyOf(a) === keyOf(b);
	const most = Math.min(before.length, now.length);
	let from = 0;
	while (from < most && same(before[from] as T, now[from] as T)) from++;
	let after = 0;
	while (after < most - from && same(before[before.length - 1 - after] as T, now[now.length - 1 - after] as T)) after++;
	const end = before.length - after;
	const stood = new Map<unknown, number>();
	for (let index = from; index < end; index++) stood.set(keyOf(before[index] as T), index);
	const come = now.slice(from, now.length - after).map((item) => stood.get(keyOf(item)) ?? item);
	return {from, gone: end - from, come};
}

/** The list after the change, of the same items as before where they stay. */
export function changed<T extends object>(before: readonly T[], {from, gone, come}: Change<T>): readonly T[] {
	if (!gone && !come.length) return before;
	const here = come.map((item) => (typeof item === 'number' ? (before[item] as T) : item));
	return [...before.slice(0, from), ...here, ...before.slice(from + gone)];
}

/** Findings of the blocks behind a change, where these stand now: else each of them would be another. */
export function moved(findings: readonly Finding[], {from, gone, come}: Change<Block>): readonly Finding[] {
	const by = come.length - gone;
	if (!by) return findings;
	return findings.map((finding) =>
		finding.block !== null && finding.block >= from + gone ? {...finding, block: finding.block + by} : finding,
	);
}
