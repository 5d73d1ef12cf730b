import type {Block, Post, Span} from '../post';

/** Something that posts write in several ways, and the way chosen here. Its span is of the block's own text. */
export interface Written {
	readonly form: string;
	readonly at: Span;
}

/** What a block writes; most blocks write nothing of the kind. */
export type WrittenOf = (block: Block) => readonly Written[];

export const nothing: readonly Written[] = [];

/** How often the post uses each form, in the order they first appear. */
export function countForms({blocks}: Post, read: WrittenOf): Map<string, number> {
	const counts = new Map<string, number>();
	for (const block of blocks) {
		for (const {form} of read(block)) counts.set(form, (counts.get(form) ?? 0) + 1);
	}
	return counts;
}

/** The form used most; of two used as often, the one that came first. */
export function usual(counts: ReadonlyMap<string, number>): string {
	let [most, best] = [0, ''];
	for (const [form, count] of counts) if (count > most) [most, best] = [count, form];
	return best;
}
