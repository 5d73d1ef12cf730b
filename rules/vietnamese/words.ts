import {perBlock} from '../remember';
import {confusions, neverDoubled} from './confusions';
import {loanwords} from './loanwords';
import {bandOf} from './usual';

/** What there is to say of a written word wherever it stands; shared by all its places. */
export interface Look {
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
	/** May begin a fault of several words: it is never doubled, or begins a listed confusion. */
	readonly heads: boolean;
}

/** A run of letters in a block's text; combining marks and invisible characters don't end it, digits and hyphens do. */
export interface Word {
	readonly look: Look;
	readonly start: number;
	readonly end: number;
}

export interface Words {
	/** Of each word, in order. */
	readonly looks: readonly Look[];
	/** Those whose look is not plain: few in clean text, none as a rule. */
	readonly odd: readonly Word[];
	/** Places in `all` of those that may begin a fault of several words. */
	readonly heads: readonly number[];
	/** With their places; found only when asked for, as clean text needs none. */
	readonly all: readonly Word[];
}

/** The words of a block, found once for all rules. */
export const wordsOf = perBlock(({text}): Words => {
	const written = text.match(letters) ?? [];
	const looks: Look[] = [];
	const heads: number[] = [];
	let plain = true;
	for (const each of written) {
		const look = lookOf(each);
		if (look.heads) heads.push(looks.length);
		if (!look.plain) plain = false;
		looks.push(look);
	}
	let all: readonly Word[] | undefined;
	const place = () => (all ??= placed(text, written, looks));
	return {
		looks,
		heads,
		odd: plain ? [] : place().filter(({look}) => !look.plain),
		get all() {
			return place();
		},
	};
});

function placed(text: string, written: readonly string[], looks: readonly Look[]): Word[] {
	let end = 0;
	return written.map((each, index) => {
		// Between two runs stands no letter, so the next occurrence is the run itself; cheaper than matchAll.
		const start = text.indexOf(each, end);
		end = start + each.length;
		return {look: looks[index] as Look, start, end};
	});
}

/** Letters of the Latin, Greek and Cyrillic scripts, combining marks, and the characters one doesn't see. */
const letters =
	/[\u0300-\u036FA-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u037D\u037F-\u03FF\u0400-\u04FF\u1E00-\u1EFF\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

const seen = new Map<string, Look>();

/** Texts repeat their words, so each is looked at once; forgotten before the memory grows. */
function lookOf(written: string): Look {
	let look = seen.get(written);
	if (look) return look;
	look = lookAt(written);
	if (seen.size >= 20_000) seen.clear();
	if (written.length <= longest) seen.set(written, look);
	return look;
}

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
	const plain = form === written && !unknown && !strange.test(form);
	return {form, lower, plain, decomposed, unknown, heads: confusions.has(lower) || neverDoubled.has(lower)};
}

/** Longer than any two words run together; beyond it, a run of letters is noise and neither judged nor kept. */
const longest = 20;

/** The combining marks Vietnamese is written with: five tones, circumflex, breve, horn. */
const marks = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B]/;

const marked = /[^a-z]/;
const foreign = /[^a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;

/** Letters that no Vietnamese word has. */
const strange =
	/[^A-Za-zÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;
