import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Chapter} from '../../rules/rule';
import {Sign} from '../look/icons';
import {LevelGlyph} from '../look/levels';
import {useSay} from '../words';
import {findLessons} from './find';

/** The lessons by chapter, to be looked through or searched; Up and Down go from one to the next. */
export function Contents({chapters}: {chapters: readonly Chapter[]}) {
	const say = useSay();
	const [query, setQuery] = useState('');
	const here = useLessonHere();
	const list = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		const nav = list.current;
		// On a narrow window the list doesn't scroll by itself, and the page belongs to the lesson.
		if (nav && nav.scrollHeight > nav.clientHeight)
			nav.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
	}, [here]);
	const found = findLessons(chapters, query);
	const count = countOf(found);
	const all = countOf(chapters);
	return (
		<nav class="contents" aria-label={say({vi: 'Mục lục', en: 'Contents'})} ref={list} onKeyDown={walk}>
			<p class="brand">
				<Sign /> Chuẩn Tin
			</p>
			<input
				type="search"
				class="search"
				value={query}
				placeholder={say({vi: `Tìm trong ${all} bài`, en: `Search ${all} lessons`})}
				aria-label={say({vi: 'Tìm bài học', en: 'Search the lessons'})}
				onInput={(event) => setQuery(event.currentTarget.value)}
			/>
			<p class="soft" role="status">
				{query.trim() &&
					(count
						? say({vi: `Thấy ${count} bài`, en: count === 1 ? 'One lesson' : `${count} lessons`})
						: say({vi: 'Không thấy bài nào. Thử từ khác, ngắn hơn.', en: 'No lesson. Try another, shorter word.'}))}
			</p>
			{found.map((chapter) => (
				<details key={chapter.id} open={query.trim() !== '' || chapter.rules.some(({id}) => id === here)}>
					<summary>
						<h2>{say(chapter.name)}</h2> <span class="soft">{chapter.rules.length}</span>
					</summary>
					<ul>
						{chapter.rules.map((rule) => (
							<li key={rule.id}>
								<a href={`#${rule.id}`} aria-current={rule.id === here ? 'location' : undefined}>
									<LevelGlyph level={rule.level} />
									<span>{say(rule.title)}</span>
								</a>
							</li>
						))}
					</ul>
				</details>
			))}
		</nav>
	);
}

function countOf(chapters: readonly Chapter[]): number {
	return chapters.reduce((sum, {rules}) => sum + rules.length, 0);
}

/** The lesson that the address names. */
function useLessonHere(): string {
	const read = () => decodeURIComponent(location.hash.slice(1));
	const [here, setHere] = useState(read);
	useEffect(() => {
		const life = new AbortController();
		addEventListener('hashchange', () => setHere(read()), {signal: life.signal});
		return () => life.abort();
	}, []);
	return here;
}

/** From the search box down to what it found, from entry to entry, and back up; Enter in the box opens the first. */
function walk(event: KeyboardEvent & {currentTarget: HTMLElement}): void {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.search, summary, details[open] a')];
	const here = stops.indexOf(event.target as HTMLElement);
	if (event.key === 'Enter' && here === 0) {
		event.currentTarget.querySelector<HTMLElement>('details[open] a')?.click();
		return;
	}
	const there = {ArrowDown: here + 1, ArrowUp: here - 1}[event.key];
	if (here < 0 || there === undefined) return;
	event.preventDefault();
	stops[there]?.focus();
}
