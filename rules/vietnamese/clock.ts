import {characters, charactersOf} from '../characters';
import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {composed} from './composed';

/** A time of day as written. */
export interface WrittenTime {
	/** Of the block's composed text. */
	readonly at: Span;
	readonly hour: number;
	/** Left out where only the hour is named. */
	readonly minute?: number;
	/** “h” (14h30), “g” (14g30), “giờ” (14 giờ 30) or “:” (14:30); `''` before a bare AM or PM. */
	readonly by: string;
	/** `am` or `pm`, where the text says so. */
	readonly half?: 'am' | 'pm';
}

/** The times of a block, in order; “8 giờ” alone may be a length of time, and is none unless AM or PM follow. */
export const timesOf = perBlock((block: Block): readonly WrittenTime[] =>
	charactersOf(block) & characters.digit && /\d ?(?:[hHg:]\d|gi|[AaPp][Mm])/.test(block.text)
		? times(composed(block).text)
		: none,
);

const none: readonly WrittenTime[] = [];

/** The same of a text of its own. */
export function times(text: string): WrittenTime[] {
	const found: WrittenTime[] = [];
	for (const {0: whole, 1: hour, 2: by = '', 3: minute, 4: half, index} of text.matchAll(written)) {
		if (!minute && !half) continue;
		if ((by === ':' || by.includes('giờ')) && !half && !isClock(text, index, index + whole.length)) continue;
		found.push({
			at: [index, index + whole.length],
			hour: Number(hour),
			by: by.trim().toLowerCase(),
			...(minute ? {minute: Number(minute)} : {}),
			...(half ? {half: half.toLowerCase() as 'am' | 'pm'} : {}),
		});
	}
	return found;
}

/** “tỷ số 21:15”, “chạy 3 giờ 48 phút” are none. */
function isClock(text: string, start: number, end: number): boolean {
	return (
		/(?:lúc|hồi|vào|từ|đến|trước|sau|khoảng) $/.test(text.slice(Math.max(0, start - 7), start)) ||
		/^ (?:đến|ngày|sáng|trưa|chiều|tối|hằng|hàng) /.test(text.slice(end, end + 7))
	);
}

const written =
	/(?=\d)(?<![\p{L}\d:.,/-])([01]?\d|2[0-4])([hHg](?=\d)|:| ?giờ ?)?((?<=[hHg:]|giờ ?)\d{2})?(?:[ \u00a0]?([AaPp][Mm])(?!\p{L}))?(?![\p{L}\d:/]|[.,]\d)(?: phút(?!\p{L}))?/gu;
