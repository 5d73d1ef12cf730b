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
	const shown = brief ? [...rule.bad].sort((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1) : rule.bad;
	return (
		<div class="lesson">
			<p>{say(rule.why)}</p>
			<p class="authority">{say(rule.authority)}</p>
			{shown.map(({wrong, right}, index) => (
				<Pair key={index} wrong={wrong} better={right} level={rule.level} />
			))}
			{!brief && (
				<section class="goods">
					<p class="eyebrow">{say({vi: 'Viết thế này là đúng', en: 'These are fine'})}</p>
					{rule.good.map(({post}, index) => (
						<Good key={index} post={post} />
					))}
				</section>
			)}
		</div>
	);
}

function lengthOf({wrong, right}: Taught['bad'][number]): number {
	return [...wrong.post.blocks, ...right.post.blocks].reduce((sum, {text}) => sum + text.length, 0);
}
