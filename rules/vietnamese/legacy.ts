import type {Span} from '../post';
import {perBlock} from '../remember';
import {loanwords} from './loanwords';
import {fromMojibake, misread} from './mojibake';
import {isSyllable} from './syllable';
import {fromTcvn3} from './tcvn3';
import {bandOf} from './usual';
import {fromVni} from './vni';
import {wordsOf} from './words';

/** A stretch of text in an encoding from before Unicode, or misread. */
export interface Legacy {
	readonly at: Span;
	readonly encoding: 'TCVN3' | 'VNI' | 'UTF-8';
	/** The same in Unicode, NFC. */
	readonly text: string;
}

/** The stretches of a block that were left in TCVN3 or VNI, or are UTF-8 read as something else; none as a rule. */
export const legacyOf = perBlock((block): readonly Legacy[] =>
	wordsOf(block).odd.length > 0 && strange.test(block.text) ? find(block.text) : none,
);

/** Whether a span touches legacy text, whose letters are not to be judged one by one. */
export function inLegacy(all: readonly Legacy[], [start, end]: Span): boolean {
	return all.some(({at}) => at[0] < end && start < at[1]);
}

const none: readonly Legacy[] = [];

/** What every passage has some of, and ordinary Vietnamese none: asked first, as nearly all texts stop here. */
const strange =
	/[\u0080-\u009F¡-¦¨-ª¬-¯±-¶¸-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþÿ]|[AEae][ÁÀÂÃÉÈÊÙÚÕáàâãéèêùúõ]|[Oo][ÂÙÕâùõ]|[UYuy][ÙÕùõ]/;

function find(text: string): readonly Legacy[] {
	const found: Legacy[] = [];
	for (const {0: line, index} of text.matchAll(/[^\n]+/g)) {
		const passages = misreadIn(line) ?? typedIn(line);
		for (const {at, ...rest} of passages) found.push({at: [index + at[0], index + at[1]], ...rest});
	}
	return joined(text, found);
}

/** Lines of one encoding that follow each other are one passage. */
function joined(text: string, all: readonly Legacy[]): Legacy[] {
	const found: Legacy[] = [];
	for (const each of all) {
		const last = found.at(-1);
		const between = last && text.slice(last.at[1], each.at[0]);
		if (last && last.encoding === each.encoding && between?.trim() === '') {
			found[found.length - 1] = {...last, at: [last.at[0], each.at[1]], text: last.text + between + each.text};
		} else found.push(each);
	}
	return found;
}

/** From the first misread letter of a line to the last, whole words; two at least, or one that nothing else could be. */
function misreadIn(line: string): Legacy[] | undefined {
	const all = [...line.matchAll(misread)];
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last || (all.length < 2 && first[0].length < 3)) return undefined;
	const ours = all.filter(([sequence]) => /[À-ỹ“”‘’–…]/.test(fromMojibake(sequence)));
	if (ours.length * 2 < all.length) return undefined;
	const start =
		first.index - (/[^ \t]*$/.exec(line.slice(Math.max(0, first.index - 40), first.index))?.[0].length ?? 0);
	const after = last.index + last[0].length;
	const end = after + (/^[^ \t]*/.exec(line.slice(after, after + 40))?.[0].length ?? 0);
	return [{at: [start, end], encoding: 'UTF-8', text: fromMojibake(line.slice(start, end))}];
}

interface Token {
	readonly at: Span;
	/** Read in the other encoding, where that makes it a word. */
	readonly text: string;
	/**
	 * `ours`: a common word in the other encoding, and as it stands none; `either`: perhaps; `plain`: the same in both;
	 * `native`: Unicode beyond doubt; `foreign`: a word in neither.
	 */
	readonly kind: 'ours' | 'either' | 'plain' | 'native' | 'foreign';
	/** How many letters of it are not ASCII. */
	readonly signs: number;
}

const encodings = [
	['TCVN3', fromTcvn3],
	['VNI', fromVni],
] as const;

/** Of the two encodings the one that explains more of the line. */
function typedIn(line: string): readonly Legacy[] {
	let best: readonly Legacy[] = none;
	let most = 0;
	for (const [encoding, convert] of encodings) {
		const tokens = [...line.matchAll(/\S+/g)].map(({0: token, index}) => read(token, index, convert));
		const passages = stretches(tokens);
		const explained = passages.flat().filter(({kind}) => kind === 'ours').length;
		if (explained <= most) continue;
		most = explained;
		best = passages.map((passage) => ({...converted(line, passage), encoding}));
	}
	return best;
}

/** Runs of tokens between words that are Unicode beyond doubt, where enough is explained; trimmed of plain words. */
function stretches(tokens: readonly Token[]): Token[][] {
	const found: Token[][] = [];
	let run: Token[] = [];
	for (const token of [...tokens, undefined]) {
		if (token && token.kind !== 'native') {
			run.push(token);
			continue;
		}
		const ours = run.filter(({kind}) => kind === 'ours');
		const foreign = run.filter(({kind}) => kind === 'foreign').length;
		if (ours.length > foreign && (ours.length > 1 || (ours[0]?.signs ?? 0) > 1)) {
			const changed = (each: Token) => each.kind === 'ours' || each.kind === 'either';
			found.push(run.slice(run.findIndex(changed), run.findLastIndex(changed) + 1));
		}
		run = [];
	}
	return found;
}

/** TCVN3 has no capitals with a tone; where a sentence begins with such a letter, one was meant. */
function converted(line: string, passage: readonly Token[]): {at: Span; text: string} {
	const start = passage[0]?.at[0] ?? 0;
	let end = start;
	let text = '';
	for (const {at, text: word} of passage) {
		const first = word.search(/\p{L}/u);
		const isHead =
			first >= 0 &&
			word.charAt(first) !== line.charAt(at[0] + first) &&
			head.test(line.slice(Math.max(0, at[0] + first - 8), at[0] + first));
		text += line.slice(end, at[0]) + (isHead ? word.slice(0, first) + capital(word.slice(first)) : word);
		end = at[1];
	}
	return {at: [start, end], text};
}

const head = /(?:^|[.?!]["”’)]? +)["“‘'(]?$/;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function read(written: string, index: number, convert: (word: string) => string): Token {
	const token = {at: [index, index + written.length] as const, text: written, signs: 0};
	if (!/[^ -~‘’“”–…]/.test(written)) return {...token, kind: 'plain'};
	if (/[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/.test(written)) return {...token, kind: 'native'};
	const isVietnamese = wordsIn(written).every((word) => isSyllable(word));
	const text = convert(written);
	const words = wordsIn(text);
	if (text === written || !words.every(isWord)) return {...token, kind: isVietnamese ? 'plain' : 'foreign'};
	const common = words.some((word) => word.length > 1 && (bandOf(word) ?? 0) > 0);
	if (!common || (isVietnamese && !/[^\p{L}\p{P}\d]/u.test(written))) return {...token, text, kind: 'either'};
	return {...token, text, kind: 'ours', signs: written.match(/[^ -~]/g)?.length ?? 0};
}

const wordsIn = (token: string) => token.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A syllable, a loanword, an abbreviation, or letters that are the same in every encoding. */
function isWord(word: string): boolean {
	return isSyllable(word) || loanwords.has(word) || /^[a-zđơư]+$/.test(word);
}
