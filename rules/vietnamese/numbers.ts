import {characters, charactersOf} from '../characters';
import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {composed} from './composed';

/**
 * How the digits of a number are set: 1234 · 1.234 · 1 234 567 · 1,234,567 · 95,2 · 95.2. What can be read two ways
 * (3,450) and what is no quantity (1.2.3, 007) is `unclear`.
 */
export type Form = 'plain' | 'dots' | 'spaces' | 'commas' | 'comma' | 'point' | 'unclear';

/** A number in a text, with what it counts. */
export interface Figure {
	/** The number with its unit. */
	readonly at: Span;
	/** The digits alone, as written. */
	readonly written: string;
	readonly form: Form;
	/** What it comes to, “1,5 triệu đồng” being 1500000; `NaN` where the form doesn't tell. */
	readonly value: number;
	readonly kind: 'number' | 'percent' | 'money' | 'measure';
	/** The unit as written, without words of size: `%`, `đồng`, `km`; `''` if none. */
	readonly unit: string;
	/** What stands between the digits and the rest of the figure: a space, or nothing. */
	readonly gap: string;
}

/**
 * The figures of a block's composed text, in order. Parts of dates, signs, links, telephone numbers and words are none.
 */
export const figures = perBlock((block: Block): readonly Figure[] =>
	charactersOf(block) & characters.digit ? figuresOf(composed(block).text) : none,
);

const none: readonly Figure[] = [];

/** The same of a text of its own. */
export function figuresOf(text: string): Figure[] {
	const found: Figure[] = [];
	for (const {0: written, index} of text.matchAll(digits)) {
		const end = index + written.length;
		if (text.charAt(index - 1) !== ' ' && joined.test(text.slice(Math.max(0, index - 2), index))) continue;
		const next = text.charAt(end);
		const apart = next === ' ' || next === '\u00a0';
		after.lastIndex = end;
		const unit = firsts.has(apart ? text.charAt(end + 1) : next) ? after.exec(text) : null;
		if (!unit && !apart && /[\p{L}\d/_@-]/u.test(next) && !range.test(text.slice(end, end + 3))) continue;
		const [tail = '', gap = '', size, percent, money, measure] = unit ?? [];
		const form = formOf(written);
		found.push({
			at: [index, end + tail.length],
			written,
			form,
			value: valueIn(written, form) * (size ? sizes(size) : 1),
			kind: percent ? 'percent' : money ? 'money' : measure ? 'measure' : 'number',
			unit: percent ?? money ?? measure ?? '',
			gap,
		});
	}
	return found;
}

/** What a written number comes to; `NaN` where its form doesn't tell. */
export function readNumber(written: string): number {
	return valueIn(written, formOf(written));
}

function valueIn(written: string, form: Form): number {
	switch (form) {
		case 'plain':
			return Number(written);
		case 'dots':
		case 'spaces':
		case 'comma':
			return Number(written.replace(/[. \u00a0]/g, '').replace(',', '.'));
		case 'commas':
		case 'point':
			return Number(written.replaceAll(',', ''));
		case 'unclear':
			return Number.NaN;
	}
}

/** A number as posts write it: 1.234.567,5. */
export function writeNumber(value: number): string {
	const [whole = '', rest] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
	return rest ? `${grouped},${rest}` : grouped;
}

function formOf(written: string): Form {
	return forms.find(([, pattern]) => pattern.test(written))?.[0] ?? 'unclear';
}

const forms: readonly (readonly [Form, RegExp])[] = [
	['plain', /^(?:0|[1-9]\d*|0\d)$/],
	['dots', /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/],
	['comma', /^(?:0|[1-9]\d*),(?:\d{1,2}|\d{4,}|(?<=^0,)\d+)$/],
	['spaces', /^[1-9]\d{0,2}(?:[ \u00a0]\d{3})+$/],
	['commas', /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)$/],
	['point', /^(?:0|[1-9]\d*)\.(?:\d{1,2}|\d{4,}|(?<=^0\.)\d+)$/],
];

function sizes(words: string): number {
	return words.split(' ').reduce((product, word) => product * (powers[word] ?? 1), 1);
}

const powers: Readonly<Record<string, number>> = {
	nghìn: 1e3,
	ngàn: 1e3,
	triệu: 1e6,
	tỷ: 1e9,
	tỉ: 1e9,
};

// Groups set apart by spaces are one number only where there are three of them: “5 100 người” may be a slip.
const digits = /[1-9]\d{0,2}(?:[ \u00a0]\d{3}){2,}(?![.,]?\d)|\d+(?:[.,]\d+)*/g;

/** What stands before the rest of something longer: a date, a sign, “COVID-19”, a link. “5-7%” is two numbers. */
const joined = /[\p{L}_@#/=:]$|[^\d\s(“"][-–]$/u;

/** “5-7%”, “5–7”: the first of two numbers. */
const range = /^[-–]\d/;

/** What the words and units below begin with: other letters needn't be looked at. */
const firsts = new Set('%đVvUntkcmhgGMT°º');

// “đồng chí”, “đồng hồ” are no money.
const after =
	/([ \u00a0]?)(?:(?:((?:nghìn|ngàn|triệu) (?:tỷ|tỉ)|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})(?:[ \u00a0](?=(?:đồng|đ|VN[ĐD]|vn[đd]|USD|m[²2]|ha|tấn)(?!\p{L})))?)?(?:(%)|(đồng(?!\p{L}| (?:chí|bào|phạm|nghiệp|đội|minh|hồ|bọn|thời|chủ|đẳng|bộ|dao|ruộng))|đ(?![\p{L}\d])|VN[ĐD](?!\p{L})|vn[đd](?!\p{L})|VNđ(?!\p{L})|USD(?!\p{L}))|(°C|ºC|(?:km\/h|km[²2]?|cm[²2]?|mm|m[²2³3]?|ha|kg|mg|ml|g|kWh|MW|GB|MB|TB|tấn)(?![\p{L}\d]))|(?<=\p{L})))/uy;
