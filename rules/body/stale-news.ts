import {syllablesOf} from '../body-text';
import {leadEnds, leadOf} from '../lead';
import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {datesOf, writeDate} from '../vietnamese/dates';

export default {
	id: 'stale-news',
	level: 'hint',
	title: {vi: 'Đăng tin kịp thời', en: 'Post news while it is news'},
	why: {
		vi: 'Công văn yêu cầu thông tin kịp thời. Tin đăng sau sự kiện cả tuần thì người đọc đã biết từ nơi khác, hoặc đã lỡ việc cần làm.',
		en: 'The letter wants news in time. A week after the event readers know it from elsewhere, or have missed what they had to do.',
	},
	source: {kind: 'letter', letter: '1.2', dossier: ['LET-03'], sure: 'convention'},
	good: [
		'@publishedAt 2026-07-07\nSáng 06/7/2026, BHXH tỉnh Gia Lai khai mạc hội nghị tập huấn.',
		'@publishedAt 2026-07-30\nLuật BHXH có hiệu lực từ ngày 01/7/2025.',
		'Sáng 06/7/2026, BHXH tỉnh Gia Lai khai mạc hội nghị tập huấn.',
	],
	bad: {
		'@publishedAt 2026-07-30\nSáng {06/7/2026}, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn.':
			'@publishedAt 2026-07-07\nSáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn.',
	},
	reads(block, _, index) {
		if (index >= leadEnds) return null;
		const event = eventOf(block);
		return event ? `${event.at} ${event.day} ${event.month} ${event.year}` : syllablesOf(block) > 0;
	},
	*post({blocks, fields}, {limits}) {
		const {publishedAt} = fields;
		if (!publishedAt) return;
		const first = leadOf(blocks).find((index) => eventOf(blocks[index] as Block));
		const event = first === undefined ? null : eventOf(blocks[first] as Block);
		if (first === undefined || !event) return;
		const year = event.year ?? Number(publishedAt.slice(0, 4));
		const days = workingDays(Date.UTC(year, event.month - 1, event.day), Date.parse(publishedAt));
		if (days <= limits.staleDaysMax.value || days > longAgo) return;
		yield {
			block: first,
			at: event.at,
			message: {
				vi: `Sự kiện diễn ra ngày ${event.day}/${event.month}, bài đăng ngày ${writeDate(publishedAt)}, sau ${days} ngày làm việc; nên đăng trong ${limits.staleDaysMax.value} ngày làm việc, hoặc viết lại theo kết quả mới.`,
				en: `The event was on ${event.day}/${event.month}, the post is of ${writeDate(publishedAt)}, ${days} working days later; post within ${limits.staleDaysMax.value}, or tell what has come of it.`,
			},
		};
	},
} satisfies Rule;

/** What lies further back is told as history. */
const longAgo = 60;

interface Event {
	readonly at: Span;
	readonly day: number;
	readonly month: number;
	readonly year?: number;
}

/** The day of an event: a date that opens the text, with a verb of something held after it in the same sentence. */
const eventOf = perBlock((block: Block): Event | null => {
	const [date] = datesOf(block);
	if (!date || date.at[0] > 60) return null;
	const {text, back} = composed(block);
	if (!opening.test(text.slice(Math.max(0, date.at[0] - 40), date.at[0]))) return null;
	const after = text.slice(date.at[1], date.at[1] + 260);
	if (!held.test(after.split(/[.!?]\s/)[0] ?? '')) return null;
	const {day, month, year} = date;
	return {at: back(...date.at), day, month, ...(year === undefined ? {} : {year})};
});

/** “Sáng 06/7”, “Trong hai ngày 5-6/7”, “Ngày 06/7”; not “từ ngày”, “trước ngày”. */
const opening = /(?:^|[\s(,])(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|Ngày|[Vv]ào ngày)(?: ngày)? ?$/u;

const held =
	/(?<!\p{L})(?:tổ chức|khai mạc|bế mạc|khai giảng|diễn ra|chủ trì|dự hội nghị|tham dự|tới thăm|đến thăm|làm việc với|ký kết|trao tặng|trao thưởng|ra mắt|khánh thành)(?!\p{L})/u;

/** Days from Monday to Friday after the first day, up to the second; 0 where that is earlier. */
function workingDays(from: number, to: number): number {
	const day = 86_400_000;
	const all = Math.round((to - from) / day);
	if (!(all > 0)) return 0;
	const weeks = Math.floor(all / 7);
	let count = weeks * 5;
	for (let left = weeks * 7 + 1; left <= all; left++) {
		const weekday = new Date(from + left * day).getUTCDay();
		if (weekday !== 0 && weekday !== 6) count++;
	}
	return count;
}
