import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';
import {inAddress} from '../vietnamese/surroundings';
import {type Look, perLook, wordsOf} from '../vietnamese/words';

/** A run of capitals that stands for words: “QLNN”, “UBND”. Its span is of the composed text. */
export interface Abbreviation {
	readonly short: string;
	readonly at: Span;
	/** In brackets: “quản lý nhà nước (QLNN)”. */
	readonly bracketed: boolean;
}

/** The abbreviations of a block, wherever they stand; the same empty list for all that have none. */
export const abbreviationsOf = perBlock((block): readonly Abbreviation[] => {
	if (block.kind === 'code') return none;
	const {text} = composed(block);
	const {looks, starts} = wordsOf(text === block.text ? block : {...block, text});
	const found: Abbreviation[] = [];
	for (let index = 0; index < looks.length; index++) {
		const look = looks[index] as Look;
		if (!isShort(look)) continue;
		const short = look.form;
		const start = starts[index] as number;
		const end = start + short.length;
		if (/\d/.test(text.charAt(start - 1) + text.charAt(end))) continue;
		found.push({short, at: [start, end], bracketed: text[start - 1] === '(' && text[end] === ')'});
	}
	return found.length ? found : none;
});

const none: readonly Abbreviation[] = [];

/** Initials of Vietnamese words; longer runs are words. */
const capitals = /^[A-ZĐƯÔ]{2,9}$/;

const isShort = perLook(({form}) => capitals.test(form));

/** Whether it stands by itself: not in a document’s number, in an address, or among words set all in capitals. */
export function standsAlone(block: Block, {at}: Abbreviation): boolean {
	const {text} = composed(block);
	const [start, end] = at;
	if (/[-/&._–@#]/.test(text.charAt(start - 1)) || /^(?:[-/&_–]|\.\p{L})/u.test(text.slice(end, end + 2))) return false;
	const before = /(\p{L}+)[ ,.:;-]*$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
	const after = /^[ ,.:;-]*(\p{L}+)/u.exec(text.slice(end, end + 16))?.[1] ?? '';
	return ![before, after].some(isShouted) && !inAddress(text, at);
}

/** A word with a vowel that bears a mark, all in capitals; abbreviations have none. */
function isShouted(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && /[^A-ZĐƯÔ]/.test(word);
}

/** Whether the text explains it here: in brackets, with brackets or a dash behind, after “gọi tắt là”, or by its own words. */
export function isExplained(block: Block, abbreviation: Abbreviation): boolean {
	const {short, at, bracketed} = abbreviation;
	const {text} = composed(block);
	if (bracketed || (text[at[0] - 1] === '(' && longOf(block, abbreviation))) return true;
	if (/^ ?[(=:]| (?:là|-|–|tức|nghĩa) /.test(text.slice(at[1], at[1] + 6))) return true;
	return (
		/(?:tắt|gọi)(?: là|:)? ["“]?$/.test(text.slice(Math.max(0, at[0] - 14), at[0])) || initialsOf(block).includes(short)
	);
}

/** First letters of a block’s words: those of “quản lý nhà nước” are QLNN. */
const initialsOf = perBlock((block: Block): string => {
	let initials = '';
	for (const [word] of composed(block).text.matchAll(/\p{L}+/gu)) initials += initial(word);
	return initials;
});

/** The last words before the bracket, if their initials are the abbreviation. */
export function longOf(block: Block, {short, at}: Abbreviation): string | undefined {
	const before = composed(block).text.slice(Math.max(0, at[0] - 90), at[0] - 1);
	const words = [...before.matchAll(/\p{L}+/gu)];
	for (const own of [words, words.filter(([word]) => !links.has(word))]) {
		const last = own.slice(-short.length);
		if (last.map(([word]) => initial(word)).join('') === short) return before.slice(last[0]?.index).trim();
	}
	return undefined;
}

/** Words that abbreviations pass over. */
const links = new Set(['và', 'của', 'các', 'về', 'cho', 'trong', 'of', 'and', 'for', 'the']);

/** Without its marks: ẩ → A; đ, ư and ô stay, as abbreviations keep them. */
function initial(word: string): string {
	const letter = word.charAt(0).toUpperCase();
	return /[ĐƯÔ]/.test(letter) ? letter : letter.normalize('NFD').charAt(0);
}
