import type {Rule} from '../../rules/rule';
import type {Lesson} from '../messages';
import {authority} from './authority';

/** The lesson of a rule, taught from its own file. */
export function lessonOf({id, title, why, level, good, bad, source}: Rule): Lesson {
	return {id, title, why, level, good, bad, authority: authority(source)};
}
