import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';
import {inAddress} from '../vietnamese/surroundings';

/** A run of capitals that stands for words: “QLNN”, “UBND”. */
export interface Abbreviation {
	readonly short: string;
	readonly at: Span;
}

/** An abbreviation that its full words introduce: “quản lý nhà nước (QLNN)”. */
export interface Introduced extends Abbreviation {
	readonly long: string;
}

export interface Abbreviations {
	/** Each as it stands alone: not in the number of a document, in an address, or among words set all in capitals. */
	readonly alone: readonly Abbreviation[];
	/** Every run of capitals, wherever it stands, with how often. */
	readonly all: ReadonlyMap<string, number>;
	/** Those in brackets, or with brackets behind them: one of the two explains the other. */
	readonly explained: ReadonlySet<string>;
	readonly introduced: readonly Introduced[];
}

/** The abbreviations of a block. */
export const abbreviationsOf = perBlock((block): Abbreviations => {
	if (block.kind === 'code' || !/[A-ZĐ]{2}/.test(block.text)) return none;
	const {text, back} = composed(block);
	const alone: Abbreviation[] = [];
	const all = new Map<string, number>();
	const explained = new Set<string>();
	const introduced: Introduced[] = [];
	for (const {0: short, index} of text.matchAll(capitals)) {
		const end = index + short.length;
		all.set(short, (all.get(short) ?? 0) + 1);
		const bracketed = text[index - 1] === '(' && text[end] === ')';
		if (bracketed || /^ ?[(=:]| (?:là|-|–|tức|nghĩa) /.test(text.slice(end, end + 6)) || isGloss(text, index)) {
			explained.add(short);
		}
		if (bracketed) {
			const long = longOf(text.slice(Math.max(0, index - 90), index - 1), short);
			if (long) introduced.push({short, long, at: back(index - 1, end + 1)});
		} else if (
			!bound.test(text.slice(Math.max(0, index - 1), index)) &&
			!/^(?:[-/&_–]|\.\p{L})/u.test(text.slice(end, end + 2))
		) {
			const at = [index, end] as const;
			if (!inAddress(text, at) && !amongCapitals(text, at)) alone.push({short, at: back(...at)});
		}
	}
	return {alone, all, explained, introduced};
});

const none: Abbreviations = {alone: [], all: new Map(), explained: new Set(), introduced: []};

/** Initials of Vietnamese words; longer runs are words. */
const capitals = /(?=[A-ZĐƯÔ]{2})(?<![\p{L}\d])[A-ZĐƯÔ]{2,9}(?![\p{L}\d])/gu;

/** What binds a run of capitals to what stands before it: 12/QĐ-BHXH, TP.HCM, PCCC&CNCH. */
const bound = /[-/&._–@#]/;

/** “gọi tắt là QLNN”, “viết tắt: QLNN”. */
function isGloss(text: string, index: number): boolean {
	return /(?:tắt|gọi)(?: là|:)? ["“]?$/.test(text.slice(Math.max(0, index - 14), index));
}

/** The last words before the bracket, if their initials are the abbreviation. */
function longOf(before: string, short: string): string | undefined {
	const words = [...before.matchAll(/\p{L}+/gu)];
	for (const linking of [false, true]) {
		const own = linking ? words.filter(([word]) => !links.has(word)) : words;
		const last = own.slice(-short.length);
		if (last.length !== short.length) continue;
		if (last.map(([word]) => initial(word)).join('') === short) return before.slice(last[0]?.index).trim();
	}
	return undefined;
}

const links = new Set(['và', 'của', 'các', 'về', 'cho', 'trong']);

/** First letters of a text's words: those of “quản lý nhà nước” are QLNN. */
export const initialsOf = perBlock((block: Block): string => {
	let initials = '';
	for (const [word] of composed(block).text.matchAll(/\p{L}+/gu)) initials += initial(word);
	return initials;
});

/** Without its tone: ẩ → Â → A; đ and ư stay, as abbreviations keep them. */
function initial(word: string): string {
	const letter = word.charAt(0).toUpperCase();
	return /[ĐƯÔ]/.test(letter) ? letter : (letter.normalize('NFD')[0] ?? letter);
}

/** Words set in capitals stand next to it: the line shouts. */
function amongCapitals(text: string, [start, end]: Span): boolean {
	const before = /(\p{L}+)[ ,.:;-]*$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
	const after = /^[ ,.:;-]*(\p{L}+)/u.exec(text.slice(end, end + 16))?.[1] ?? '';
	return [before, after].some(
		(word) =>
			word.length > 1 &&
			/[ÀÁẢÃẠÂẤẦẨẪẬĂẮẰẲẴẶÈÉẺẼẸÊẾỀỂỄỆÌÍỈĨỊÒÓỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÙÚỦŨỤƯỨỪỬỮỰỲÝỶỸỴ]/.test(word) &&
			word === word.toUpperCase(),
	);
}
