import {readExample} from '../../rules/example';
import type {Rule} from '../../rules/rule';
import type {Lesson} from '../messages';
import {authority} from './authority';

/** The lesson of a rule, taught from its own file. */
export function lessonOf({id, title, why, level, good, bad, source}: Rule): Lesson {
	const pairs = Object.entries(bad).map(([wrong, right]) => ({wrong: readExample(wrong), right: readExample(right)}));
	return {id, title, why, level, good: good.map(readExample), bad: pairs, authority: authority(source)};
}
