import type {Block} from '../../rules/post';
import {dates, daysIn} from '../../rules/vietnamese/dates';
import {metaOf} from './title';

/** The day a page says the article was published, as the clock stood in Viet Nam; `''` when it says nothing. */
export function publishedAt(document: Document, times: readonly Element[], lines: readonly Block[]): string {
	const head = [
		metaOf(document, 'article:published_time'),
		metaOf(document, 'datePublished'),
		metaOf(document, 'pubdate'),
		inStructuredData(document),
		...times.map((time) => time.getAttribute('datetime') ?? ''),
	];
	for (const stamp of head) {
		const day = dayOf(stamp);
		if (day) return day;
	}
	for (const {text} of lines) {
		if (text.length > 120) continue;
		const date = dates(text).find(
			({day, month, year}) => year && month >= 1 && month <= 12 && day <= daysIn(month, year),
		);
		if (date) return [date.year, twoDigits(date.month), twoDigits(date.day)].join('-');
	}
	return '';
}

function inStructuredData(document: Document): string {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const stamp = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script.textContent ?? '');
		if (stamp?.[1]) return stamp[1];
	}
	return '';
}

const sevenHours = 7 * 3600_000;

function dayOf(stamp: string): string {
	const written = /^\d{4}-\d{2}-\d{2}/.exec(stamp)?.[0] ?? '';
	if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(stamp)) return written;
	const time = Date.parse(stamp);
	return Number.isNaN(time) ? written : new Date(time + sevenHours).toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
