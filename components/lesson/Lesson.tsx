import {LevelGlyph, levelWords} from '../look/levels';
import type {Lesson as Taught} from '../messages';
import {useSay} from '../words';
import {Good, Pair} from './Example';

/** One rule as a lesson, taught from its own file. */
export function Lesson({rule}: {rule: Taught}) {
	const say = useSay();
	return (
		<>
			<header class="lesson-head">
				<h3>{say(rule.title)}</h3>
				<p class="level">
					<LevelGlyph level={rule.level} /> {say(levelWords[rule.level])}
				</p>
			</header>
			<LessonBody rule={rule} />
		</>
	);
}

/** Why, who says so, and what it looks like; `brief` shows the shortest example only. */
export function LessonBody({rule, brief = false}: {rule: Taught; brief?: boolean}) {
	const say = useSay();
	const pairs = Object.entries(rule.bad);
	const shown = brief ? [...pairs].sort((a, b) => a.join().length - b.join().length).slice(0, 1) : pairs;
	return (
		<div class="lesson">
			<p>{say(rule.why)}</p>
			<p class="authority">{say(rule.authority)}</p>
			{shown.map(([bad, better]) => (
				<Pair key={bad} bad={bad} better={better} level={rule.level} />
			))}
			{!brief && (
				<section class="goods">
					<p class="eyebrow">{say({vi: 'Viết thế này là đúng', en: 'These are fine'})}</p>
					{rule.good.map((notation) => (
						<Good key={notation} notation={notation} />
					))}
				</section>
			)}
		</div>
	);
}
