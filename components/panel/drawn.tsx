import type {VNode} from 'preact';
import {useRef} from 'preact/hooks';
import {Entry, type EntryActions} from './Entry';
import type {Shown} from './state';

/**
 * Entries are drawn once: as long as a finding looks the same, Preact gets the same element and leaves it alone. A list
 * of hundreds comes in at every pause in typing; only what changed in it costs anything.
 * @param on the same object throughout (see `useSteady`).
 */
export function useDrawn(on: EntryActions): (findings: readonly Shown[], selected: string | null) => VNode[] {
	const drawn = useRef(new Map<string, {looks: string; entry: VNode}>());
	return (findings, selected) => {
		const now: typeof drawn.current = new Map();
		for (const shown of findings) {
			const looks = looksOf(shown, shown.key === selected);
			const known = drawn.current.get(shown.key);
			const entry =
				known?.looks === looks ? (
					known.entry
				) : (
					<Entry key={shown.key} shown={shown} selected={shown.key === selected} on={on} />
				);
			now.set(shown.key, {looks, entry});
		}
		drawn.current = now;
		return [...now.values()].map(({entry}) => entry);
	};
}

function looksOf({finding: {level, message, fix}, before, text, after, unfixable}: Shown, selected: boolean): string {
	return [selected, level, message.vi, message.en, fix, before, text, after, unfixable?.vi].join('\n');
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
