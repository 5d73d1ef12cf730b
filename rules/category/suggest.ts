import type {Block, Post} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Category, Standard} from '../standard';
import {quote, type Reading, type Said, type Term, termsIn} from './terms';

export interface Suggestion {
	/** `null`: the post isn't about the unit's subject, or says too little of any category. */
	readonly best: Category | null;
	/** How sure, 0 to 1; 0 where there is no best. */
	readonly score: number;
	/** The runner-up, where one has anything to speak for it. */
	readonly second: Category | null;
	/** The post's own words that speak for the best, strongest first; looked up when asked for. */
	readonly terms: readonly string[];
	/** How much speaks for each category that has anything. */
	readonly evidence: ReadonlyMap<Category, number>;
}

/**
 * Which category of the standard a post belongs to, by the words that its categories list. Every term counts by where
 * it stands and by how sure a sign it is; what speaks for a category is the length of the vector of its terms, so that
 * one sure sign outweighs many faint ones.
 */
export function suggestCategory({blocks}: Post, standard: Standard): Suggestion {
	const readings = blocks.map(termsIn(standard));
	const [first, end] = [blocks[0], blocks.at(-1)].map((block) => block && memories(standard)(block));
	// Most letters typed make no word and no term more or less; then all stays as it was.
	let last = first?.last ?? end?.last;
	if (!last || !isAlike(last, blocks, readings)) {
		last = {kinds: blocks.map(({kind}) => kind), readings, ranking: rank(blocks, readings, standard)};
	}
	if (first) first.last = last;
	if (end) end.last = last;
	const {found, best, score, second, evidence} = last.ranking;
	return {
		best,
		score,
		second,
		evidence,
		get terms() {
			if (!best) return [];
			const words = strongest(best, found).map(({block, first}) => quote(blocks[block] as Block, first));
			return [...new Set(words)].filter((each) => each !== '?');
		},
	};
}

/** A suggestion with what speaks for it and where: its words are looked up only when asked for. */
interface Ranking extends Omit<Suggestion, 'terms'> {
	readonly found: readonly Weighed[];
}

/** The last post that was asked about, as far as it matters here, and what was found. */
interface Last {
	readonly kinds: readonly Block['kind'][];
	readonly readings: readonly Reading[];
	readonly ranking: Ranking;
}

/** Kept by the first and the last block of the post, of which typing changes one at most. */
const memories = perStandard(() => perBlock((): {last?: Last} => ({})));

function isAlike({kinds, readings}: Last, blocks: readonly Block[], now: readonly Reading[]): boolean {
	return (
		readings.length === now.length &&
		now.every((reading, index) => reading === readings[index] && kinds[index] === blocks[index]?.kind)
	);
}

function rank(blocks: readonly Block[], readings: readonly Reading[], standard: Standard): Ranking {
	const found = weigh(blocks, readings);
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
	if (!ours || !top || top[1] < least) return {best: null, score: 0, second: null, found: [], evidence};

	// The narrower shelf, where the post has something of its own for it.
	const child = ranked.find(([{parent}, sum]) => parent === top[0].id && sum >= top[1] / 4);
	const [best] = child ?? top;
	return {
		best,
		score: sureness(top[1], [least, ...evidence.values()]),
		second: ranked.find(([category]) => category !== best)?.[0] ?? null,
		found,
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
	/** Index of the block that says it first, and where. */
	readonly block: number;
	readonly first: Said['first'];
}

type Places = Record<keyof typeof places, number> & Pick<Weighed, 'block' | 'first'>;

function weigh(blocks: readonly Block[], readings: readonly Reading[]): Weighed[] {
	const found = new Map<Term, Places>();
	let words = 0;
	for (let index = 0; index < readings.length; index++) {
		const {said, words: length} = readings[index] as Reading;
		const {kind} = blocks[index] as Block;
		for (const {term, count, opening, first} of said) {
			let entry = found.get(term);
			if (!entry) found.set(term, (entry = {title: 0, summary: 0, opening: 0, body: 0, block: index, first}));
			if (kind === 'title' || kind === 'summary') {
				entry[kind] = 1;
			} else {
				entry.body += kind === 'heading' ? 2 * count : count;
				if (opening && words < openingWords) entry.opening = 1;
			}
		}
		if (kind !== 'title' && kind !== 'summary') words += length;
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

/** Where the terms stand that speak loudest for a category. */
function strongest(category: Category, found: readonly Weighed[]): readonly Pick<Weighed, 'block' | 'first'>[] {
	return found
		.map(({term, weight, block, first}) => {
			const strength = term.speaksFor.get(category);
			return {worth: strength ? strengths[strength] * weight : 0, block, first};
		})
		.filter(({worth}) => worth > 0)
		.sort((a, b) => b.worth - a.worth)
		.slice(0, termsShown);
}
