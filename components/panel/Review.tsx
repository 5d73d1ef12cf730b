import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Part} from '../editor/surface';
import {trusted} from '../look/trusted';
import {useSay} from '../words';
import {changeView} from './change';
import {partWords} from './part-words';
import type {SafeFix, Shown} from './state';

interface Props {
	/** What is looked through, in the order of the text. */
	fixes: readonly SafeFix[];
	/** Puts these in. */
	apply: (keys: readonly string[]) => void;
	back: () => void;
}

/** The safe fixes before they are put in: each with its words before and after, to be left out at will. */
export function Review({fixes, apply, back}: Props) {
	const say = useSay();
	const head = useRef<HTMLHeadingElement>(null);
	const [out, setOut] = useState<ReadonlySet<string>>(new Set());
	useLayoutEffect(() => head.current?.focus({preventScroll: true}), []);
	const chosen = fixes.filter(({shown}) => !out.has(shown.key)).map(({shown}) => shown.key);
	const toggle = (key: string) =>
		setOut(new Set(out.has(key) ? [...out].filter((each) => each !== key) : [...out, key]));
	return (
		<form
			class="review"
			aria-labelledby="review-title"
			onKeyDown={(event) => walk(event, back)}
			onSubmit={(event) => {
				event.preventDefault();
				if (event.isTrusted && chosen.length) apply(chosen);
			}}
		>
			<div class="scroller">
				<h2 id="review-title" ref={head} tabIndex={-1}>
					{say({vi: 'Xem trước khi sửa', en: 'Before they are fixed'})}
				</h2>
				<p class="soft">
					{say({
						vi: 'Những chỗ chỉ có một cách viết đúng. Bỏ dấu chọn ở chỗ muốn để nguyên.',
						en: 'There is one right way to write these. Clear the box of any that should stay.',
					})}
				</p>
				{byPart(fixes).map(([part, list]) => (
					<fieldset key={part}>
						<legend class="eyebrow">{say(partWords[part])}</legend>
						{list.map((shown) => (
							<Change key={shown.key} shown={shown} on={!out.has(shown.key)} toggle={() => toggle(shown.key)} />
						))}
					</fieldset>
				))}
			</div>
			<footer class="review-acts">
				<button type="submit" class="button main" disabled={!chosen.length}>
					{say({
						vi: `Sửa ${chosen.length} chỗ`,
						en: chosen.length === 1 ? 'Fix one place' : `Fix ${chosen.length} places`,
					})}
				</button>
				<button type="button" class="button plain" onClick={trusted(back)}>
					{say({vi: 'Thôi', en: 'Cancel'})}
				</button>
			</footer>
		</form>
	);
}

function Change({shown, on, toggle}: {shown: Shown; on: boolean; toggle: () => void}) {
	const say = useSay();
	const {before, old, now, after, alike} = changeView(shown);
	return (
		<label class="change">
			<input type="checkbox" checked={on} onChange={trusted(toggle)} />
			<span class="quote">
				{before}
				{alike ? old : <del>{old}</del>}
				<span class="unseen">{say({vi: ' sửa thành ', en: ' becomes '})}</span>
				<span aria-hidden="true"> → </span>
				<ins>{say(now)}</ins>
				{after}
			</span>
		</label>
	);
}

/** Esc goes back; Up and Down go from box to box, Home and End to the first and last. */
function walk(event: KeyboardEvent & {currentTarget: HTMLElement}, back: () => void): void {
	if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	if (event.key === 'Escape') {
		event.stopPropagation();
		back();
		return;
	}
	const boxes = [...event.currentTarget.querySelectorAll('input')];
	const here = boxes.indexOf(event.target as HTMLInputElement);
	const there = {ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: boxes.length - 1}[event.key];
	if (there === undefined) return;
	event.preventDefault();
	boxes[there]?.focus();
}

function byPart(fixes: readonly SafeFix[]): [Part, Shown[]][] {
	const lists = new Map<Part, Shown[]>();
	for (const {part, shown} of fixes) lists.set(part, [...(lists.get(part) ?? []), shown]);
	return [...lists];
}
