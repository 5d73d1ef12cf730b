import type {Finding, Level} from '../../rules/rule';
import type {Mark} from '../editor/mark';
import {countLevels} from '../panel/group';
import type {SafeFix, Shown} from '../panel/state';
import type {Read} from './page';
import type {Place} from './places';
import {safeFixes} from './safe';
import {reuse} from './shown';

/** What stands: the post as it was last checked, the findings on it, and the one that was gone to. */
export interface Board {
	/** What the findings speak of: never newer than they are. */
	read(): Read;
	findings(): readonly Shown[];
	safe(): readonly SafeFix[];
	selected(): Shown | undefined;
	counts(): Record<Level, number>;
	find(key: string): Shown | undefined;
	placeOf(finding: Finding): Place | undefined;
	/** The finding after or before the selected one, round and round. */
	next(by: 1 | -1): Shown | undefined;
	marks(): Mark[];
	put(now: Read, standing: readonly Shown[]): void;
	select(key: string): void;
}

export function createBoard(): Board {
	let current: Read = {places: [], post: {blocks: [], fields: {}}};
	let findings: readonly Shown[] = [];
	let safe: readonly SafeFix[] = [];
	let selected: string | null = null;
	const find = (key: string | null) => findings.find((each) => each.key === key);
	const placeOf = ({block}: Finding) => (block === null ? undefined : current.places[block]);
	/** Marks keep their identity as long as they say the same: what is painted stays. */
	const made = new WeakMap<Shown, {readonly place: Place; readonly mark: Mark}>();
	const markOf = (shown: Shown): Mark | null => {
		const {finding, key} = shown;
		const place = placeOf(finding);
		const isSelected = key === selected;
		const known = made.get(shown);
		if (known && known.place === place && known.mark.selected === isSelected) return known.mark;
		const element = place?.element();
		if (!place || !element) return null;
		const mark: Mark = {
			level: finding.level,
			element,
			selected: isSelected,
			range: (painted) => place.range(finding.at, painted),
		};
		made.set(shown, {place, mark});
		return mark;
	};
	return {
		read: () => current,
		findings: () => findings,
		safe: () => safe,
		selected: () => find(selected),
		counts: () => countLevels(findings),
		find,
		placeOf,
		next(by) {
			const placed = findings.filter(({finding}) => finding.block !== null);
			const index = placed.findIndex((each) => each.key === selected);
			return placed[index < 0 ? (by > 0 ? 0 : placed.length - 1) : (index + by + placed.length) % placed.length];
		},
		marks: () => findings.flatMap((shown) => markOf(shown) ?? []),
		put(now, standing) {
			current = now;
			const before = findings;
			findings = reuse(before, standing);
			if (findings !== before) safe = safeFixes(findings, now.places);
			if (!find(selected)) selected = null;
		},
		select(key) {
			selected = key;
		},
	};
}
