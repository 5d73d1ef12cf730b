import type {Block} from '../post';
import {perBlock} from '../remember';
import {composed} from './composed';
import {dates} from './dates';

/** What a sentence about the past, or about a change itself, says. */
export const pastWords =
	/trước đây|trước kia|trước đó|quy định cũ|luật cũ|hết hiệu lực|thay thế|thay cho|thay bằng|bãi bỏ|sửa đổi|giai đoạn|\(cũ\)|khi đó|lúc đó|thời điểm đó|so với|kế thừa|nay là/iu;

/** Whether the text speaks of a day, a month or a year before that day, `YYYY-MM-DD`. */
export function datedBefore(text: string, day: string): boolean {
	if (dates(text).some(({day: of, month, year}) => year && isoOf(of, month, year) < day)) return true;
	for (const [, month = '', year = ''] of text.matchAll(/[Tt]háng (\d{1,2})(?:[/.-]| năm )(\d{4})/g)) {
		if (`${year}-${month.padStart(2, '0')}` < day.slice(0, 7)) return true;
	}
	return Array.from(text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)).some(([year]) => year < day.slice(0, 4));
}

/** The text without the numbers and dates of the documents it cites: they say nothing of when things happened. */
export function withoutDocuments(text: string): string {
	return text.replace(ownDates, ' ');
}

/** A number with its sign, and names of laws with their year: what must not be taken for a date of the sentence. */
const ownDates =
	/\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{L}\d–-]*(?:[^\d.;]{0,24}\d{1,2}(?:[/.-]| tháng )\d{1,2}(?:[/.-]| năm )\d{4})?|[Ll]uật [^\d,;.]{0,60}\d{4}|(?:[Nn]ghị định|[Tt]hông tư|[Nn]ghị quyết|[Qq]uyết định)(?: số)? \d{1,5}\/\d{4}(?!\/)/gu;

/** What a block says of when it was written: the latest day it speaks of, and the latest year; `''` if none. */
interface Latest {
	/** `YYYY-MM-DD`. */
	readonly day: string;
	readonly year: string;
}

/** The latest day and year a block speaks of, leaving out those of the documents it cites. */
export const latestIn = perBlock((block: Block): Latest => {
	if (!/\d{4}/.test(block.text)) return never;
	const text = withoutDocuments(composed(block).text);
	const days = dates(text).flatMap(({day, month, year}) => (year ? [isoOf(day, month, year)] : []));
	const years = Array.from(text.matchAll(/[Nn]ăm (20\d\d)(?!\d)/g), ([, year = '']) => year);
	return {day: days.sort().at(-1) ?? '', year: years.sort().at(-1) ?? ''};
});

const never: Latest = {day: '', year: ''};

/** The latest day the blocks speak of, the last of the year where only a year is named; `''` if none. */
export function latestOf(blocks: readonly Block[]): string {
	let latest = '';
	for (const block of blocks) {
		const {day, year} = latestIn(block);
		if (day > latest) latest = day;
		if (year && `${year}-12-31` > latest) latest = `${year}-12-31`;
	}
	return latest;
}

/** `YYYY-MM-DD`. */
export function isoOf(day: number, month: number, year: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
