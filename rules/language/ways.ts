import type {Block, Post, Span} from '../post';
import {perBlock} from '../remember';
import {likeCase} from '../vietnamese/surroundings';
import type {Variant} from '../vietnamese/variants';
import {wordAt, wordsOf} from '../vietnamese/words';

/** A word that stands one way here while its like stands the other way more often in the post. */
export interface Odd {
	readonly block: number;
	readonly at: Span;
	readonly written: string;
	readonly fix: string;
}

interface Written {
	readonly variant: Variant;
	readonly at: Span;
	readonly fix: string;
}

/** The words of a post that break its habit: within each choice, those of the rarer way; the older way where both are even. */
export function* oddWays(post: Post, concerns: (variant: Variant) => boolean): Generator<Odd> {
	const counts = new Map<string, {old: number; new: number}>();
	for (const block of post.blocks) {
		for (const {variant} of writtenWays(block)) {
			if (!concerns(variant)) continue;
			let count = counts.get(variant.choice);
			if (!count) counts.set(variant.choice, (count = {old: 0, new: 0}));
			count[variant.style]++;
		}
	}
	const mixed = new Map([...counts].filter(([, count]) => count.old > 0 && count.new > 0));
	if (mixed.size === 0) return;
	for (const [index, block] of post.blocks.entries()) {
		for (const {variant, at, fix} of writtenWays(block)) {
			const count = concerns(variant) ? mixed.get(variant.choice) : undefined;
			if (!count || variant.style === (count.new > count.old ? 'new' : 'old')) continue;
			yield {block: index, at, written: block.text.slice(...at), fix};
		}
	}
}

/** The words of a block that have two ways, names left out: how a person spells theirs is theirs to say. */
export const writtenWays = perBlock((block: Block): readonly Written[] => {
	const words = wordsOf(block);
	if (words.varied.length === 0 || block.kind === 'code') return none;
	const found: Written[] = [];
	for (const index of words.varied) {
		const word = wordAt(words, index);
		const variant = word?.look.variant;
		if (!word || !variant) continue;
		const {form, lower} = word.look;
		if (always.has(`${lower} ${words.looks[index + 1]?.lower}`)) continue;
		// “Ủy ban” is no name, and the commonest of them all.
		if (form !== lower && form !== 'Ủy' && form !== 'Uỷ') continue;
		found.push({variant, at: [word.start, word.end], fix: likeCase(variant.other, form)});
	}
	return found.length ? found : none;
});

const none: readonly Written[] = [];

/** Always written with i. */
const always = new Set(['tỉ mỉ', 'tỉ tê', 'tỉ muội', 'kì cọ', 'kì kèo']);
