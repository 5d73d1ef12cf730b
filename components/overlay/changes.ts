import type {Span} from '../../rules/post';

/** One string in place of one span. */
export interface Change {
	readonly at: Span;
	readonly text: string;
}

/** The text as it is once all changes are in; they stand in order and don't overlap. */
export function withChanges(text: string, changes: readonly Change[]): string {
	let result = '';
	let from = 0;
	for (const {at, text: now} of changes) {
		result += text.slice(from, at[0]) + now;
		from = at[1];
	}
	return result + text.slice(from);
}

/**
 * Each change is an undo step, so neighbours become one, together with what stands between them.
 * @param joins whether the stretch from the first to the second may be written anew: nothing in it may be lost.
 */
export function joinChanges(
	text: string,
	changes: readonly Change[],
	joins: (first: Change, second: Change) => boolean,
): Change[] {
	const joined: Change[] = [];
	for (const change of changes) {
		const last = joined[joined.length - 1];
		if (!last || !joins(last, change)) joined.push(change);
		else {
			joined[joined.length - 1] = {
				at: [last.at[0], change.at[1]],
				text: last.text + text.slice(last.at[1], change.at[0]) + change.text,
			};
		}
	}
	return joined;
}

/** Editors and browsers keep single spaces between words; of any others, only what is there already is sure to stay. */
export function isKept(between: string): boolean {
	return !/[^\S ]| {2}/.test(between);
}
