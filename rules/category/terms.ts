import type {Block} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Category, Standard} from '../standard';
import {compose, composed} from '../vietnamese/composed';
import {perLook, wordsOf} from '../vietnamese/words';

/** Words of the standard that speak for categories, for the unit's subject as a whole, or both. */
export interface Term {
	readonly speaksFor: ReadonlyMap<Category, Strength>;
	readonly subject: boolean;
}

export type Strength = 'decisive' | 'strong' | 'weak';

/** How often a block says a term. */
export interface Said {
	readonly term: Term;
	count: number;
	/** How often among the block's first words, where a post says what it is about. */
	opening: number;
	/** The first time: which of the block's words, and how many. */
	readonly first: readonly [word: number, words: number];
}

/** What a block says. */
export interface Reading {
	/** How many words it has. */
	readonly words: number;
	/** The terms in it, in the order of their first places. */
	readonly said: readonly Readonly<Said>[];
}

/**
 * The terms in a block, in one pass over its words: whole words, whatever their case, tone placement or abbreviation.
 * At each place the longest term counts and what it covers is spent: “BHXH, BHYT, BHTN” in one breath names the subject
 * and speaks for none of the three.
 */
export const termsIn = perStandard((standard) => {
	const {root, wordIds} = compile(standard);
	const idOf = (word: string): number => wordIds.get(word) ?? unlisted;
	const [number, question, colon, slash] = ['#', '?', ':', '/'].map(idOf) as [number, number, number, number];
	const idOfLook = perLook(({lower}) => idOf(lower));
	// Most letters typed make no listed word more or less; the same reading again tells everybody so at once. Two, as the
	// sentence that is typed in is read by itself, too.
	let lately: readonly {readonly words: readonly number[]; readonly reading: Reading}[] = [];
	return perBlock((block): Reading => {
		const words = idsOf(block) ?? written(composed(block).text).map(idOf);
		const known = lately.find((each) => isSame(words, each.words));
		if (known) return known.reading;
		const reading = read(words);
		const same = lately.find((each) => saysTheSame(reading, each.reading)) ?? {reading};
		lately = [{words, reading: same.reading}, ...lately.filter((each) => each !== same).slice(0, 1)];
		return same.reading;
	});

	function read(words: readonly number[]): Reading {
		const said = new Map<Term, Said>();
		for (let i = 0; i < words.length; i++) {
			if (words[i] === unlisted) continue;
			let term: Term | undefined;
			let length = 0;
			let end = i;
			let node: Node | undefined = root;
			while (end < words.length) {
				node = node.next.get(words[end] as number);
				if (!node) break;
				end++;
				if (!node.term) continue;
				term = node.term;
				length = end - i;
			}
			if (!term) continue;
			let entry = said.get(term);
			if (!entry) said.set(term, (entry = {term, count: 0, opening: 0, first: [i, length]}));
			entry.count++;
			if (i < openingWords) entry.opening++;
			i += length - 1;
		}
		return {words: words.length, said: [...said.values()]};
	}

	/**
	 * The words that `written` finds, from those that were read for the spelling already; `undefined` where a text has
	 * more than our letters, or letters and digits in one word.
	 */
	function idsOf(block: Block): number[] | undefined {
		const {looks, starts} = wordsOf(block);
		const {text} = block;
		const ids: number[] = [];
		let at = 0;
		for (let index = 0; index <= looks.length; index++) {
			const look = looks[index];
			const start = look ? (starts[index] as number) : text.length;
			for (const from = at; at < start; at++) {
				const unit = text.charCodeAt(at);
				if (unit === 32) continue;
				if (isDigit(unit)) {
					if (at === from && index > 0) return undefined;
					while (isDigit(text.charCodeAt(at + 1))) at++;
					if (at + 1 === start && look) return undefined;
					ids.push(number);
				} else if (unit === 63) ids.push(question);
				else if (unit === 58) ids.push(colon);
				else if (unit === 47) ids.push(slash);
				else if (unit >= 0xc0 && unit <= 0x1ef9) return undefined;
			}
			if (!look) break;
			if (!look.native) return undefined;
			ids.push(idOfLook(look));
			at = start + look.written.length;
		}
		return ids;
	}
});

function saysTheSame(a: Reading, b: Reading): boolean {
	if (a.words !== b.words || a.said.length !== b.said.length) return false;
	return a.said.every(({term, count, opening, first}, index) => {
		const other = b.said[index] as Said;
		const sameFirst = first[0] === other.first[0] && first[1] === other.first[1];
		return term === other.term && count === other.count && opening === other.opening && sameFirst;
	});
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}

/** The number of all words that stand in no term. */
const unlisted = 0;

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** The words themselves, as the block writes them; remembered, as the same few are shown after every letter typed. */
export function quote(block: Block, first: Said['first']): string {
	const known = quotes(block);
	let words = known.get(first[0]);
	if (words === undefined) known.set(first[0], (words = cut(composed(block).text, first)));
	return words;
}

/** By the place of the first word; one term begins there. */
const quotes = perBlock(() => new Map<number, string>());

function cut(text: string, [word, words]: Said['first']): string {
	let start = 0;
	let at = 0;
	for (const {0: found, index} of text.toLowerCase().matchAll(wordPattern)) {
		if (at === word) start = index;
		if (++at === word + words) return text.slice(start, index + found.length).replace(/\s+/g, ' ');
	}
	return '';
}

const openingWords = 60;

/**
 * A word, a number, or one of the signs that terms may hold: “Hỏi:”, “?”, “2696/BHXH”. In lower case and composed, the
 * letters of Vietnamese all lie in these ranges; `\p{L}` would take three times as long.
 */
const wordPattern = /[0-9a-z\u00c0-\u1ef9]+|[?:/]/g;

/** The words of a text. What begins with a digit reads `#`: a term can name the form of a document's number. */
function written(text: string): string[] {
	return (text.toLowerCase().match(wordPattern) ?? []).map((word) => (isDigit(word.charCodeAt(0)) ? '#' : word));
}

interface Node {
	/** By the number of the next word. */
	readonly next: Map<number, Node>;
	term?: {readonly speaksFor: Map<Category, Strength>; readonly subject: boolean};
}

/** All terms as one tree of words, and the number of each word in it; its spellings share one. */
function compile({categories, abbreviations, lists}: Standard): {root: Node; wordIds: ReadonlyMap<string, number>} {
	const root: Node = {next: new Map()};
	const wordIds = new Map<string, number>();
	const forms = abbreviations.map(({short, long}) => ({short: termWords(short)[0] ?? '', long: termWords(long)}));
	const subjects = lists.subject.value.map(shortened);

	for (const subject of subjects) add(subject);
	for (const category of categories) {
		for (const strength of ['weak', 'strong', 'decisive'] as const) {
			for (const text of category[strength] ?? []) add(shortened(text)).speaksFor.set(category, strength);
		}
	}
	return {root, wordIds};

	function add(words: readonly string[]) {
		let node = root;
		for (const word of words) node = step(node, word);
		node.term ??= {speaksFor: new Map(), subject: subjects.some((subject) => indexOf(words, subject) >= 0)};
		return node.term;
	}

	/** One word on. An abbreviation and its long form lead to the same place. */
	function step(from: Node, word: string): Node {
		const known = from.next.get(idOf(word));
		if (known) return known;
		const to: Node = {next: new Map()};
		from.next.set(idOf(word), to);
		for (const {short, long} of forms) {
			if (short !== word) continue;
			let node = from;
			for (const each of long.slice(0, -1)) node = step(node, each);
			node.next.set(idOf(long.at(-1) ?? ''), to);
		}
		return to;
	}

	function idOf(word: string): number {
		const known = wordIds.get(word);
		if (known !== undefined) return known;
		const id = unlisted + 1 + wordIds.size;
		for (const spelling of spellings(word)) wordIds.set(spelling, id);
		return id;
	}

	/** The words of a term, each long form as its abbreviation: the tree knows both. */
	function shortened(text: string): string[] {
		let words = termWords(text);
		for (const {short, long} of forms) {
			for (let at = indexOf(words, long); at >= 0; at = indexOf(words, long)) {
				words = [...words.slice(0, at), short, ...words.slice(at + long.length)];
			}
		}
		return words;
	}
}

function termWords(text: string): string[] {
	return written(compose(text).text.replaceAll('#', '0'));
}

function indexOf(words: readonly string[], part: readonly string[]): number {
	if (part.length === 0) return -1;
	return words.findIndex((_, at) => part.every((word, index) => words[at + index] === word));
}

/** “hóa” is also written “hoá”, “ủy” “uỷ”: the tone may stand on either vowel. */
function spellings(word: string): string[] {
	const open = word.normalize('NFD').replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/u, '$1$3$2');
	return [...new Set([word, open.normalize('NFC')])];
}
