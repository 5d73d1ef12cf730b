import type {Words} from '../../rules/rule';
import {looksSame, resultWords} from './fix';
import type {Shown} from './state';
import {elide, visible} from './visible';

/** A change as it is looked through: a few words, what goes, what comes, a few words. */
export interface ChangeView {
	readonly before: string;
	readonly old: string;
	readonly now: Words;
	readonly after: string;
	/** The old words stay as they look; only how they are stored changes. */
	readonly alike: boolean;
}

export function changeView({before, text, after, finding: {fix = ''}}: Shown): ChangeView {
	const alike = looksSame(text, fix);
	// A comma struck through is not to be seen: signs are shown with the words that they stand between.
	const sign = !alike && !/[\p{L}\p{N}]/u.test(text);
	const head = sign ? (/\S*$/.exec(before)?.[0] ?? '') : '';
	const tail = sign ? (/^\S*/.exec(after)?.[0] ?? '') : '';
	return {
		before: few(before.slice(0, before.length - head.length), 'last'),
		old: elide(visible(head + text + tail), longest),
		now: resultWords(head + text + tail, head + fix + tail),
		after: few(after.slice(tail.length), 'first'),
		alike,
	};
}

/** The words of a context nearest to what stands beside it: enough to know the place again in half a line. */
function few(context: string, end: 'first' | 'last'): string {
	const words = context.replace(/\s+/g, ' ').split(' ');
	if (words.length <= most + 1) return words.join(' ');
	// A space between the context and its words makes an empty one at that end.
	return end === 'last' ? `…${words.slice(-most - 1).join(' ')}` : `${words.slice(0, most + 1).join(' ')}…`;
}

const most = 2;
const longest = 60;
