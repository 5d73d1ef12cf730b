import type {VNode} from 'preact';
import {useRef} from 'preact/hooks';
import {Entry, type EntryActions} from './Entry';
import {looksAlike} from './group';
import type {Shown} from './state';

/**
 * Entries are drawn once: as long as a finding looks the same, Preact gets the same element and leaves it alone. A list
 * of hundreds comes in at every pause in typing; only what changed in it costs anything.
 * @param on the same object throughout (see `useSteady`).
 */
export function useDrawn(on: EntryActions): (findings: readonly Shown[], selected: string | null) => VNode[] {
	const drawn = useRef(new Map<string, Drawn>());
	return (findings, selected) => {
		const now = new Map<string, Drawn>();
		for (const shown of findings) {
			const isSelected = shown.key === selected;
			const known = drawn.current.get(shown.key);
			now.set(
				shown.key,
				known && known.isSelected === isSelected && looksAlike(known.shown, shown)
					? known
					: {shown, isSelected, entry: <Entry key={shown.key} shown={shown} selected={isSelected} on={on} />},
			);
		}
		drawn.current = now;
		return [...now.values()].map(({entry}) => entry);
	};
}

interface Drawn {
	readonly shown: Shown;
	readonly isSelected: boolean;
	readonly entry: VNode;
}

/** Elements by key, each the same one as long as all that it is made of is: Preact then leaves it alone. */
export function useKept(): (key: string, madeOf: readonly unknown[], make: () => VNode) => VNode {
	const kept = useRef(new Map<string, {madeOf: readonly unknown[]; element: VNode}>());
	return (key, madeOf, make) => {
		const known = kept.current.get(key);
		if (known?.madeOf.every((each, index) => each === madeOf[index])) return known.element;
		const element = make();
		kept.current.set(key, {madeOf, element});
		return element;
	};
}

/** The same actions for as long as the list lives, whatever the latest of them do. */
export function useSteady(actions: EntryActions): EntryActions {
	const latest = useRef(actions);
	latest.current = actions;
	const steady = useRef<EntryActions>({
		jump: (key) => latest.current.jump(key),
		fix: (key) => latest.current.fix(key),
		dismiss: (key) => latest.current.dismiss(key),
		lesson: (rule) => latest.current.lesson(rule),
		why: (rule) => latest.current.why(rule),
	});
	return steady.current;
}
