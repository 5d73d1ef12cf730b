import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';

/** A document named by its number: “Nghị định số 158/2025/NĐ-CP”, “QĐ 2474”. Spans are of the composed text. */
export interface Citation {
	/** From the type to the end of the number and sign. */
	readonly at: Span;
	/** As written: `Nghị định`, `NĐ`. */
	readonly type: string;
	/** In full and lower case: `nghị định`. */
	readonly kind: string;
	/** The number alone: `158`. */
	readonly number: string;
	/** `2025`, where the number carries one. */
	readonly year: string;
	/** The letters of the sign: `NĐ-CP`; `''` where it was left out. */
	readonly sign: string;
}

/** The documents that a block cites, in order. */
export const citations = perBlock((block: Block): readonly Citation[] => {
	const {text} = composed(block);
	if (!numbered.test(text)) return none;
	return Array.from(text.matchAll(citation), ({0: whole, 1: type = '', 2: number = '', 3: year, 4: sign, index}) => ({
		at: [index, index + whole.length] as const,
		type,
		kind: shortTypes.get(type) ?? type.toLowerCase(),
		number: number.replace(/^0+(?=\d)/, ''),
		year: year ?? '',
		sign: sign ?? '',
	}));
});

const none: readonly Citation[] = [];

/** A digit after the last word of a type: the quick look before the long one below. */
const numbered = /(?=\d)(?<=(?:định|tư|tịch|quyết|thị|văn|hoạch|số|NĐ|TT|QĐ|NQ|CV):? )/;

/** The last words of the types, in lower case: no block without one cites a document. */
export const typeWords = ['định', 'tư', 'tịch', 'quyết', 'thị', 'văn', 'hoạch', 'nđ', 'tt', 'qđ', 'nq', 'cv'] as const;

/** Short forms of types that stand before a number, and what they are short for. */
const shortTypes = new Map([
	['NĐ', 'nghị định'],
	['TT', 'thông tư'],
	['QĐ', 'quyết định'],
	['NQ', 'nghị quyết'],
	['CV', 'công văn'],
]);

/** Whether the type is written in its short form. */
export function isShortType({type}: Citation): boolean {
	return shortTypes.has(type);
}

// Nghị định and thông tư are never verbs; the others are documents only with a capital or with “số”. “Kế hoạch 5 năm”
// counts years. Spaces inside a sign are a fault of form, not a missing sign.
const citation =
	/(?=[NnTtQqCcKk])(?<![\p{L}\d/-])([Nn]ghị định|[Tt]hông tư(?: liên tịch)?|[Nn]ghị quyết|Quyết định|Chỉ thị|Công văn|Kế hoạch|(?:quyết định|chỉ thị|công văn|kế hoạch)(?= số)|NĐ|TT|QĐ|NQ|CV)(?: số:?)? (\d{1,5}[a-z]?)(?: ?\/ ?(\d{4}))?(?!\d|[.,]\d| (?:năm|tháng|ngày|người|tỷ|tỉ|triệu|lần|giờ) )(?: ?[/-] ?((?:\p{Lu}{2,}\d*|TTg|CTr|QyĐ|TLĐ)(?![\p{Ll}])(?: ?[-–/&] ?\p{Lu}[\p{L}\d]*)*))?/gu;
