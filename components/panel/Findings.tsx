import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {CountsList} from '../look/levels';
import {trusted} from '../look/trusted';
import {useSay} from '../words';
import {useDrawn, useKept, useSteady} from './drawn';
import type {EntryActions} from './Entry';
import {countLevels, type Group, groupByChapter, keepGroups} from './group';
import type {Shown} from './state';

/**
 * So many entries of a chapter at once: a post with hundreds of findings must not cost the writer a frame, and at every
 * key the browser looks through all buttons of a page for forms to fill in.
 */
const portion = 6;

interface Props {
	findings: readonly Shown[];
	selected: string | null;
	on: EntryActions;
}

/** All findings under their chapters. Up and Down go from finding to finding, Home and End to the first and last. */
export function Findings({findings, selected, on}: Props) {
	const list = useRef<HTMLDivElement>(null);
	const settled = useRef<string | null>(null);
	const last = useRef<readonly Group[]>([]);
	const groups = keepGroups(last.current, groupByChapter(findings));
	last.current = groups;
	const kept = useKept();
	const order = groups.flatMap((group) => group.findings.map((shown) => shown.key));
	useKeptFocus(list, settled, order);
	useSelectedInView(list, selected);

	const acts = useSteady({
		...on,
		fix(key) {
			settled.current = key;
			on.fix(key);
		},
		dismiss(key) {
			settled.current = key;
			on.dismiss(key);
		},
	});
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside take the keys; this only moves between them
		<div class="findings" ref={list} onKeyDown={walk}>
			{groups.map((group) => {
				const {id} = group.chapter;
				const here = group.findings.some(({key}) => key === selected) ? selected : null;
				return kept(id, [group, here], () => <Section key={id} group={group} selected={here} on={acts} />);
			})}
		</div>
	);
}

function Section({
	group: {chapter, findings},
	selected,
	on,
}: {
	group: Group;
	selected: string | null;
	on: EntryActions;
}) {
	const say = useSay();
	const [room, setRoom] = useState(portion);
	const draw = useDrawn(on);
	const shown = Math.max(room, findings.findIndex(({key}) => key === selected) + 1);
	const left = findings.length - shown;
	const id = `chapter-${chapter.id}`;
	const more = () => setRoom(shown + portion);
	const end = useNear(more, left > 0 ? shown : 0);
	return (
		<section class="chapter" aria-labelledby={id}>
			<header>
				<h2 id={id}>{say(chapter.name)}</h2>
				<CountsList counts={countLevels(findings)} brief />
			</header>
			<ol>{draw(findings.slice(0, shown), selected)}</ol>
			{left > 0 && (
				<button ref={end} type="button" class="quiet more" onClick={trusted(more)}>
					{say({
						vi: `Xem thêm ${Math.min(left, portion)} (còn ${left})`,
						en: `Show ${Math.min(left, portion)} more (${left} left)`,
					})}
				</button>
			)}
		</section>
	);
}

/** Acts when the element comes near what is seen of the list; looks again whenever `drawn` has changed. */
function useNear(act: () => void, drawn: number): {current: HTMLButtonElement | null} {
	const element = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const {current} = element;
		if (!current) return;
		const near = new IntersectionObserver((seen) => seen.some(({isIntersecting}) => isIntersecting) && act(), {
			root: current.closest('.scroller'),
			rootMargin: '200px',
		});
		near.observe(current);
		return () => near.disconnect();
	}, [drawn]);
	return element;
}

function walk(event: KeyboardEvent & {currentTarget: HTMLElement}): void {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const jumps = [...event.currentTarget.querySelectorAll<HTMLElement>('.jump')];
	const entry = (event.target as Element).closest('.entry');
	const here = jumps.findIndex((jump) => entry?.contains(jump));
	const there = {ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: jumps.length - 1}[event.key];
	if (here < 0 || there === undefined) return;
	event.preventDefault();
	jumps[there]?.focus();
}

/** When the entry with the focus has been settled and is gone, the next one takes the focus over. */
function useKeptFocus(
	list: {current: HTMLElement | null},
	settled: {current: string | null},
	order: readonly string[],
): void {
	const last = useRef<readonly string[]>(order);
	useLayoutEffect(() => {
		const before = last.current;
		last.current = order;
		const gone = settled.current;
		if (gone === null || order.includes(gone)) return;
		settled.current = null;
		const root = list.current?.getRootNode() as Document | ShadowRoot | undefined;
		const elsewhere = root?.activeElement && root.activeElement !== document.body;
		if (elsewhere || (document.activeElement && document.activeElement !== document.body)) return;
		const next = order[Math.min(before.indexOf(gone), order.length - 1)];
		const entries = list.current?.querySelectorAll<HTMLElement>('.entry') ?? [];
		for (const entry of entries) {
			if (entry.dataset.key === next) entry.querySelector<HTMLElement>('.jump')?.focus();
		}
	});
}

/** Scrolls the list, and nothing else, to the finding that was jumped to. */
function useSelectedInView(list: {current: HTMLElement | null}, selected: string | null): void {
	useLayoutEffect(() => {
		const entry = list.current?.querySelector<HTMLElement>('[aria-current]');
		const scroller = entry?.closest('.scroller');
		if (!entry || !scroller) return;
		const box = scroller.getBoundingClientRect();
		const {top, bottom} = entry.getBoundingClientRect();
		if (top < box.top + margin) scroller.scrollTop += top - box.top - margin;
		else if (bottom > box.bottom - margin) scroller.scrollTop += bottom - box.bottom + margin;
	}, [selected]);
}

const margin = 48;
