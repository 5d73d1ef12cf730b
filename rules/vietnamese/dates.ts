import {characters, charactersOf} from '../characters';
import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {composed} from './composed';

/** A date as written; whether it exists is another question. */
export interface WrittenDate {
	readonly at: Span;
	readonly day: number;
	readonly month: number;
	readonly year?: number;
	/** “/”, “-”, “.” or “tháng”. */
	readonly by: string;
}

/** The dates of a block's composed text, found once for all the rules that ask. */
export const datesOf = perBlock((block: Block): readonly WrittenDate[] =>
	charactersOf(block) & characters.digit ? dates(composed(block).text) : none,
);

const none: readonly WrittenDate[] = [];

/** The dates of a text: 01/7/2026, 01-7-2026, ngày 1/7, ngày 01 tháng 7 năm 2026. */
export function dates(text: string): WrittenDate[] {
	if (!/\d(?:[/.-]| tháng )\d/.test(text)) return [];
	const found: WrittenDate[] = [];
	for (const {0: whole, 1: day, 2: by = '', 3: month, 4: year, index} of text.matchAll(inDigits)) {
		if (belongsBefore(text.charAt(index - 1), by)) continue;
		found.push({at: [index, index + whole.length], day: Number(day), month: Number(month), year: Number(year), by});
	}
	const starts = new Set(found.map(({at}) => at[0]));
	for (const {0: whole, 1: name = '', 2: day, 3: by = '', 4: month, 5: year, index} of text.matchAll(named)) {
		const start = index + name.length;
		if (starts.has(start)) continue;
		const date = {
			at: [start, index + whole.length] as const,
			day: Number(day),
			month: Number(month),
			by: by.trim(),
		};
		found.push(year ? {...date, year: Number(year)} : date);
	}
	return found;
}

/** How many days the month has; February without a year is given its 29th. */
export function daysIn(month: number, year = 2000): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `2026-07-01` as posts write it: `01/7/2026`. */
export function writeDate(iso: string): string {
	const [year = '', month = '', day = ''] = iso.split('-');
	return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

const inDigits = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/]|[.-]\d)/g;

/** Whether the digits go on before a date. In “29-31/6/2026” the last day stands after a hyphen; “12-31-6-2026” is no date. */
function belongsBefore(unit: string, by: string): boolean {
	return unit !== '' && (/[\d/.,]/.test(unit) || (unit === '-' && by !== '/'));
}

const named =
	/((?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Mm][ùồ]ng) )(\d{1,2})(\/|-|\.| tháng )(\d{1,2})(?:(?:\/|-|\.| năm )(\d{4}))?(?![\d/]|[.,-]\d)/g;
