import type {Block, Post} from '../post';
import type {Category, Standard} from '../standard';
import {quote, type Said, type Term, termsIn} from './terms';

export interface Suggestion {
	/** `null`: the post isn't about the unit's subject, or says too little of any category. */
	readonly best: Category | null;
	/** How sure, 0 to 1; 0 where there is no best. */
	readonly score: number;
	/** The runner-up, where one has anything to speak for it. */
	readonly second: Category | null;
	/** The post's own words that speak for the best, strongest first. */
	readonly terms: readonly string[];
	/** How much speaks for each category that has anything. */
	readonly evidence: ReadonlyMap<Category, number>;
}

/**
 * Which category of the standard a post belongs to, by the words that its categories list. Every term counts by where
 * it stands and by how sure a sign it is; what speaks for a category is the length of the vector of its terms, so that
 * one sure sign outweighs many faint ones.
 */
export function suggestCategory(post: Post, standard: Standard): Suggestion {
	const found = weigh(post, standard);
	const sums = new Map<Category, number>();
	let subject = 0;
	for (const {term, weight} of found) {
		if (term.subject) subject += weight;
		for (const [category, strength] of term.speaksFor) {
			sums.set(category, (sums.get(category) ?? 0) + (strengths[strength] * weight) ** 2);
		}
	}
	const ranked = [...sums].map(([category, sum]) => [category, Math.sqrt(sum)] as const).sort((a, b) => b[1] - a[1]);
	const evidence = new Map(ranked);
	const ours = subject >= enough.subject || standard.lists.subject.value.length === 0;
	const least = subject >= enough.plainSubject ? enough.plain : enough.any;
	const top = ranked[0];
	if (!ours || !top || top[1] < least) return {best: null, score: 0, second: null, terms: [], evidence};

	// The narrower shelf, where the post has something of its own for it.
	const child = ranked.find(([{parent}, sum]) => parent === top[0].id && sum >= top[1] / 4);
	const [best] = child ?? top;
	return {
		best,
		score: sureness(top[1], [least, ...evidence.values()]),
		second: ranked.find(([category]) => category !== best)?.[0] ?? null,
		terms: wordsFor(best, found),
		evidence,
	};
}

/** What a sign is worth, by the list that it stands in. Set, like all numbers here, on one half of the labelled posts. */
const strengths = {decisive: 4, strong: 1, weak: 0.25};

/** What a place is worth. In the body a term counts more the more often it is said, and never more than this. */
const places = {title: 2, summary: 1, opening: 1, body: 1.5};

/** Where the opening ends, and the stretch of body in which one mention is worth a third of the most. */
const openingWords = 60;
const stretch = 300;

/** How much must speak for a category, and for the subject, before anything is said. */
const enough = {any: 1.5, plain: 1, plainSubject: 2, subject: 0.7};

const termsShown = 8;

interface Weighed {
	readonly term: Term;
	readonly weight: number;
	readonly block: Block;
	readonly first: Said['first'];
}

function weigh({blocks}: Post, standard: Standard): Weighed[] {
	const read = termsIn(standard);
	const found = new Map<Term, Record<keyof typeof places, number> & Pick<Weighed, 'block' | 'first'>>();
	let words = 0;
	for (const block of blocks) {
		const {said, words: length} = read(block);
		for (const [term, {count, opening, first}] of said) {
			let entry = found.get(term);
			if (!entry) found.set(term, (entry = {title: 0, summary: 0, opening: 0, body: 0, block, first}));
			if (block.kind === 'title' || block.kind === 'summary') {
				entry[block.kind] = 1;
			} else {
				entry.body += block.kind === 'heading' ? 2 * count : count;
				if (opening && words < openingWords) entry.opening = 1;
			}
		}
		if (block.kind !== 'title' && block.kind !== 'summary') words += length;
	}
	const half = Math.max(1, (2 * words) / stretch);
	return [...found].map(([term, {title, summary, opening, body, block, first}]) => ({
		term,
		weight:
			places.title * title + places.summary * summary + places.opening * opening + (places.body * body) / (body + half),
		block,
		first,
	}));
}

/** The best's share among all that compete, where each counts by the exponential of its evidence. */
function sureness(best: number, all: readonly number[]): number {
	return 1 / all.reduce((sum, each) => sum + Math.exp(each - best), 0);
}

function wordsFor(category: Category, found: readonly Weighed[]): string[] {
	const words = found
		.map(({term, weight, block, first}) => {
			const strength = term.speaksFor.get(category);
			return {worth: strength ? strengths[strength] * weight : 0, block, first};
		})
		.filter(({worth}) => worth > 0)
		.sort((a, b) => b.worth - a.worth)
		.slice(0, termsShown)
		.map(({block, first}) => quote(block, first));
	return [...new Set(words)].filter((each) => each !== '?');
}
