import {perBlock} from '../remember';
import {confusions, neverDoubled} from './confusions';
import {lexicon} from './lexicon';
import {loanwords} from './loanwords';
import {isSyllable} from './syllable';
import {bandOf} from './usual';
import {type Variant, variantOf} from './variants';

/** What there is to say of a written word wherever it stands; shared by all its places. */
export interface Look {
	readonly written: string;
	/** NFC, without invisible characters, otherwise as written. */
	readonly form: string;
	/** `form` in lower case: what dictionaries are asked. */
	readonly lower: string;
	/** Nothing to ask about it: a usual syllable, a listed loanword, plain ASCII, all capitals. */
	readonly plain: boolean;
	/** Carries Vietnamese letters as combining marks that NFC would compose. */
	readonly decomposed: boolean;
	/** The letters of `lower` are all Vietnamese, some with a mark, and they make no usual syllable or listed word. */
	readonly unknown: boolean;
	/** Its letters are all ours, and composed. */
	readonly native: boolean;
	/** It means nothing when doubled. */
	readonly single: boolean;
	/** It begins a listed confusion. */
	readonly begins: boolean;
	/** It is the second word of a listed confusion. */
	readonly follows: boolean;
	/** ASCII letters, not all capitals, that no Vietnamese syllable is written with: “online”, “duoc”. */
	readonly foreign: boolean;
	/** It may be written in two ways, both right: hòa and hoà, lý and lí. */
	readonly variant: Variant | undefined;
	/** Its own number, from 0 up. See `perLook`. */
	readonly number: number;
}

/** A run of letters in a block's text; combining marks and invisible characters don't end it, digits and hyphens do. */
export interface Word {
	readonly look: Look;
	/** Its place among the block's words. */
	readonly index: number;
	readonly start: number;
	readonly end: number;
}

export interface Words {
	/** Of each word, in order. */
	readonly looks: readonly Look[];
	/** Where each begins. */
	readonly starts: readonly number[];
	/** Those whose look is not plain: few in clean text, none as a rule. */
	readonly odd: readonly Word[];
	/** Places of those that may begin a fault of several words. */
	readonly heads: readonly number[];
	/** Places of foreign words. */
	readonly foreign: readonly number[];
	/** Places of words that have a variant. */
	readonly varied: readonly number[];
}

/** The words of a block, found once for all rules. */
export const wordsOf = perBlock(({text}): Words => {
	const {said: looks, starts} = read(text);
	const heads: number[] = [];
	const foreign: number[] = [];
	const varied: number[] = [];
	const odd: Word[] = [];
	const words = {looks, starts, odd, heads, foreign, varied};
	for (let index = 0; index < looks.length; index++) {
		const look = looks[index] as Look;
		const next = looks[index + 1];
		if (next && ((look.begins && next.follows) || (look.single && next.single && look.lower === next.lower))) {
			heads.push(index);
		}
		if (!look.plain) odd.push(wordAt(words, index) as Word);
		if (look.foreign) foreign.push(index);
		if (look.variant) varied.push(index);
	}
	return words;
});

/** One of the words with its place; `undefined` beyond the last. */
export function wordAt({looks, starts}: Pick<Words, 'looks' | 'starts'>, index: number): Word | undefined {
	const look = looks[index];
	if (!look) return undefined;
	const start = starts[index] as number;
	return {look, index, start, end: start + look.written.length};
}

/** All of them with their places: dear, and seldom needed. */
export function allWords(words: Words): readonly Word[] {
	return words.looks.map((_, index) => wordAt(words, index) as Word);
}

/** The first word of a name or a term as `wordsOf` reads it, composed, in the letters it is written with. */
export function firstWord(text: string): string {
	return text.normalize('NFC').match(/\p{L}+/u)?.[0] ?? '';
}

/** Remembers what `compute` said of a look (anything but `undefined`), in a list by the looks' numbers. */
export function perLook<T extends NonNullable<unknown> | null>(compute: (look: Look) => T): (look: Look) => T {
	const known: (T | undefined)[] = [];
	return (look) => {
		const value = known[look.number];
		return value === undefined ? remember(look) : value;
	};

	function remember(look: Look): T {
		// One after the other: a list with gaps is slow.
		while (known.length < look.number) known.push(undefined);
		return (known[look.number] = compute(look));
	}
}

let seen = 0;

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

function lookAt(written: string): Look {
	const visible = written.replace(invisible, '');
	const form = visible.normalize('NFC');
	const lower = form.toLowerCase();
	const decomposed = form !== visible && marks.test(visible);
	const capitals = form.length > 1 && form === form.toUpperCase();
	const unknown =
		!capitals &&
		lower.length > 1 &&
		lower.length <= longest &&
		marked.test(lower) &&
		!foreign.test(lower) &&
		bandOf(lower) === undefined &&
		!loanwords.has(lower);
	const native = form === written && !strange.test(form);
	return {
		written,
		form,
		lower,
		plain: native && !unknown,
		decomposed,
		unknown,
		native,
		single: neverDoubled.has(lower),
		begins: confusions.has(lower),
		follows: followers.has(lower),
		foreign: !capitals && ascii.test(form) && !isSyllable(lower),
		variant: native ? variantOf(lower) : undefined,
		number: seen++,
	};
}

/** Letters of the Latin, Greek and Cyrillic scripts, combining marks, and the characters one doesn't see. */
const read = lexicon(
	[
		['A', 'Z'],
		['a', 'z'],
		['\u00C0', '\u00D6'],
		['\u00D8', '\u00F6'],
		['\u00F8', '\u024F'],
		['\u0300', '\u037D'],
		['\u037F', '\u04FF'],
		['\u1E00', '\u1EFF'],
		['\u00AD', '\u00AD'],
		['\u200B', '\u200D'],
		['\u2060', '\u2060'],
		['\uFEFF', '\uFEFF'],
	],
	lookAt,
);

const followers = new Set([...confusions.values()].flat().map(({wrong}) => wrong[1]));

/** Longer than any two words run together; beyond it, a run of letters is noise and not judged. */
const longest = 20;

/** The combining marks Vietnamese is written with: five tones, circumflex, breve, horn. */
const marks = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B]/;

const marked = /[^a-z]/;
const ascii = /^[A-Za-z]{2,}$/;
const foreign = /[^a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;

/** Letters that no Vietnamese word has. */
const strange =
	/[^A-Za-zÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;
