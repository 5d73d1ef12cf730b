import type {Block} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Said} from '../rule';
import type {Standard} from '../standard';
import {inAddress} from '../vietnamese/surroundings';
import {type Look, perLook, type Words, wordsOf} from '../vietnamese/words';

/** Which of the rules on capitals speaks of a name. */
export type Kind = Standard['capitals'][number]['kind'];

/** A word that some rule must look at more closely: few paragraphs hold any. */
export type Cue = 'unit' | 'terrain' | 'weekday' | 'rank' | 'middle-name';

/** The gate of a rule on names of that kind: the words they begin with, and those of the cue. */
export function firstWords(kind: Kind | null, cue?: Cue): (standard: Standard) => readonly string[] {
	return (standard) => {
		const begin = kind ? [...tree(standard).next].filter(([, node]) => leadsTo(kind, node)).map(([word]) => word) : [];
		const cueWords = [...cues].filter(([, each]) => each === cue).map(([word]) => word.toLowerCase());
		return [...begin, ...cueWords];
	};
}

function leadsTo(kind: Kind, {name, next}: Node): boolean {
	return name?.kind === kind || [...next.values()].some((node) => leadsTo(kind, node));
}

/** The names of a kind that a block writes with other capitals than the standard does. */
export function miswritten(kind: Kind, block: Block, standard: Standard): readonly Said[] {
	const {faults} = read(standard)(block);
	return faults === none ? none : faults.filter((fault) => fault.kind === kind);
}

/** Whether a block has a word that gives a rule reason to read on. */
export function hasCue(cue: Cue, block: Block, standard: Standard): boolean {
	const {cues} = read(standard)(block);
	return cues !== none && cues.includes(cue);
}

interface Reading {
	readonly faults: readonly Fault[];
	readonly cues: readonly Cue[];
}

interface Fault extends Said {
	readonly kind: Kind;
}

interface Name {
	/** As the standard writes them. */
	readonly words: readonly string[];
	/** What stands between them. */
	readonly gaps: readonly string[];
	/** `null`: only here so that the shorter names in it aren't looked for. */
	readonly kind: Kind | null;
	readonly common: boolean;
	readonly doubtful: boolean;
}

interface Node {
	readonly next: Map<string, Node>;
	name?: Name;
}

/** One walk over a block's words for all rules on capitals; of the names at a place the longest counts. */
const read = perStandard((standard) => {
	const root = tree(standard);
	const begins = perLook(({form, lower}) => {
		const node = root.next.get(lower);
		const cue = cues.get(form);
		return node || cue ? {node, cue} : null;
	});
	return perBlock((block): Reading => {
		if (block.kind === 'code') return silent;
		const words = wordsOf(block);
		const {looks} = words;
		let faults: Fault[] | undefined;
		let found: Cue[] | undefined;
		for (let i = 0; i < looks.length; i++) {
			const begun = begins(looks[i] as Look);
			if (!begun) continue;
			if (begun.cue && matters(begun.cue, looks, i)) (found ??= []).push(begun.cue);
			let node = begun.node;
			if (!node) continue;
			let name = node.name;
			for (let end = i + 1; (node = node.next.get(looks[end]?.lower ?? '')); end++) name = node.name ?? name;
			if (!name || !stands(name, words, i, block.text)) continue;
			const fault = judge(name, words, i, block.text);
			if (fault) (faults ??= []).push(fault);
			// A last word written well may begin another name: “chủ trương của Đảng, Nhà nước”.
			i += Math.max(0, name.words.length - (fault ? 1 : 2));
		}
		return faults || found ? {faults: faults ?? none, cues: found ?? none} : silent;
	});
});

const none: readonly never[] = [];
const silent: Reading = {faults: none, cues: none};

/** As written: “tỉnh” in small letters is nothing to look at. */
const cues: ReadonlyMap<string, Cue> = new Map<string, Cue>([
	...words('unit', 'Tỉnh Thành Phường Xã Huyện Quận Thị Đặc phường'),
	...words('terrain', 'Sông Núi Vịnh Suối Biển Đèo'),
	...words('weekday', 'Thứ'),
	...words('rank', 'hạng'),
	...words('middle-name', 'văn thị đức hữu đình ngọc xuân minh thanh quang công viết kim thu'),
]);

function words(cue: Cue, list: string): [string, Cue][] {
	return list.split(' ').map((word) => [word, cue]);
}

/** Middle names are common words: one in small letters, between two with capitals, is worth a look. */
function matters(cue: Cue, looks: readonly Look[], i: number): boolean {
	return cue !== 'middle-name' || (hasCapital(looks[i - 1]) && hasCapital(looks[i + 1]));
}

function hasCapital(look: Look | undefined): boolean {
	return look !== undefined && look.form !== look.lower;
}

/** Whether between the words there is what belongs there: a full stop, a bracket or a line break parts them. */
function stands({gaps}: Name, {looks, starts}: Words, first: number, text: string): boolean {
	return gaps.every((gap, k) => {
		const end = (starts[first + k] as number) + (looks[first + k] as Look).written.length;
		return text.slice(end, starts[first + k + 1]).replaceAll('\u00a0', ' ') === gap;
	});
}

function judge(name: Name, {looks, starts}: Words, first: number, text: string): Fault | undefined {
	const {words, kind} = name;
	if (!kind) return undefined;
	const written = looks.slice(first, first + words.length);
	const right = written.map((look, k) => (k === 0 && isFree(words) ? look.form : like(look, words[k] as string)));
	if (written.every(({form}, k) => form === right[k])) return undefined;
	const small = written.slice(0, 2).every((look) => !hasCapital(look));
	if (small && name.common && !(kind === 'lunar-year' && years.has(looks[first - 1]?.lower ?? ''))) return undefined;
	// In a line of capitals a name has none of its own.
	if (words.length > 1 && written.some(({form}) => form.length > 1 && form === form.toUpperCase())) return undefined;
	if (written[0]?.form !== right[0] && isPost(looks[first - 1])) return undefined;
	const last = first + words.length - 1;
	// “bác Hồ Văn Nam” is somebody else.
	if (kind === 'respect' && goesOn(looks, starts, last, text)) return undefined;
	const at = [starts[first] as number, (starts[last] as number) + (looks[last] as Look).written.length] as const;
	if (inAddress(text, at)) return undefined;
	const fix = right.map((word, k) => word + (name.gaps[k] ?? '')).join('');
	return {
		kind,
		at,
		fix,
		...(name.doubtful ? {level: 'hint' as const} : {}),
		message: {vi: `Viết hoa đúng là “${fix}”.`, en: `With its capitals it is “${fix}”.`},
	};
}

/** “Trưởng ban Tổ chức Trung ương”, “cơ sở Y tế”: the name's first word belongs to the one before. */
function isPost(before: Look | undefined): boolean {
	return before !== undefined && posts.has(before.lower);
}

const posts: ReadonlySet<string> = new Set(['trưởng', 'phó', 'tổng', 'cán', 'cơ', 'thứ']);

/** “năm bính ngọ”: after these it is the year, in small letters too. */
const years: ReadonlySet<string> = new Set(['năm', 'tết', 'xuân', 'đán', 'tuổi']);

/** Whether the last word and the next make one name. */
function goesOn(looks: readonly Look[], starts: readonly number[], last: number, text: string): boolean {
	const look = looks[last] as Look;
	const gap = text.slice((starts[last] as number) + look.written.length, starts[last + 1]);
	return gap === ' ' && hasCapital(look) && hasCapital(looks[last + 1]);
}

/** “ngày Quốc khánh”: what begins with a small letter may also begin a sentence, or be a heading. */
function isFree([word = '']: readonly string[]): boolean {
	return word === word.toLowerCase();
}

/** The word as written, tone placement and all, with the capitals of the model. */
function like({form, lower}: Look, model: string): string {
	if (model === model.toLowerCase()) return lower;
	if (model.length > 1 && model === model.toUpperCase()) return form.toUpperCase();
	return lower.charAt(0).toUpperCase() + lower.slice(1);
}

const tree = perStandard(({capitals, lists}): Node => {
	const root: Node = {next: new Map()};
	const add = (text: string, rest: Pick<Name, 'kind' | 'common' | 'doubtful'>) => {
		const words = text.normalize('NFC').match(word) ?? [];
		const gaps = text.normalize('NFC').split(word).slice(1, -1);
		let nodes = [root];
		for (const each of words) nodes = nodes.flatMap((node) => step(node, each.toLowerCase()));
		for (const node of nodes) node.name = {words, gaps, ...rest};
	};
	for (const {kind, names, common = false, doubtful = false} of capitals) {
		for (const name of names) add(name, {kind, common, doubtful});
	}
	// Laws have a rule of their own; “Luật Bảo hiểm y tế” names no insurance.
	for (const name of lists.lawNames.value) add(name, {kind: null, common: false, doubtful: false});
	return root;
});

const word = /\p{L}+/gu;

/** One word on; “hòa” and “hoà”, “ủy” and “uỷ” both lead there. */
function step(from: Node, lower: string): Node[] {
	const open = lower.normalize('NFD').replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/u, '$1$3$2');
	return [...new Set([lower, open.normalize('NFC')])].map((spelling) => {
		const known = from.next.get(spelling);
		if (known) return known;
		const to: Node = {next: new Map()};
		from.next.set(spelling, to);
		return to;
	});
}
