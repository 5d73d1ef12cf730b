import {characters} from '../characters';
import type {Post} from '../post';
import {perBlock} from '../remember';
import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {daysIn} from '../vietnamese/dates';

export default {
	id: 'weekday-mismatch',
	level: 'error',
	title: {vi: 'Sửa thứ hoặc ngày cho khớp lịch', en: 'Make weekday and date agree'},
	why: {
		vi: 'Thứ và ngày không khớp thì người dân không biết đến hôm nào; đi sai ngày là lỡ buổi chi trả, tiếp dân.',
		en: 'Where weekday and date disagree, people don’t know which day to come, and miss the payment.',
	},
	source: {kind: 'practice', dossier: ['NUM-05'], sure: 'convention'},
	good: [
		'Chi trả vào thứ Hai, ngày 06/7/2026 và Chủ nhật (12/7/2026).',
		'Lần thứ ba, ngày 06/7/2026, đoàn trở lại; luật được thông qua tại kỳ họp thứ 4 ngày 06/7/2026; các ngày thứ Bảy, Chủ nhật 11/7/2026 nghỉ.',
		'Đêm nhạc diễn ra thứ Ba 06/7 (âm lịch).',
		'@publishedAt 2026-07-03\nChi trả vào thứ hai (6/7) tại nhà văn hóa thôn.',
	],
	bad: {
		'Chi trả vào {thứ Ba, ngày 06/7/2026} tại nhà văn hóa.': 'Chi trả vào thứ Hai, ngày 06/7/2026 tại nhà văn hóa.',
		'Hội nghị khai mạc {Chủ nhật (11/7/2026)}.': 'Hội nghị khai mạc Chủ nhật (12/7/2026).',
		'Hạn nộp là {ngày 06/7/2026 (thứ Ba)}.': 'Hạn nộp là ngày 06/7/2026 (thứ Hai).',
		'@publishedAt 2026-07-03\nChi trả vào {thứ tư (6/7)} tại nhà văn hóa.':
			'@publishedAt 2026-07-03\nChi trả vào thứ hai (6/7) tại nhà văn hóa.',
	},
	needs: characters.digit,
	bySentence: true,
	reads: (block) => weekdays(block),
	*post({blocks, fields}: Post) {
		for (const [index, block] of blocks.entries()) {
			for (const {said, weekday, day, month, year} of weekdays(block)) {
				const nearest = year ?? nearestYear(fields.publishedAt, month, day);
				if (nearest === undefined || day > daysIn(month, nearest)) continue;
				const real = weekdayOf(nearest, month, day);
				if (real === weekday) continue;
				yield {
					...said,
					block: index,
					level: year ? 'error' : 'hint',
					message: {
						vi: `Ngày ${day}/${month}/${nearest} là ${names[real]}${year ? '' : '; nên kiểm tra'}.`,
						en: `${day}/${month}/${nearest} is a ${english[real]}${year ? '' : '; please check'}.`,
					},
				};
			}
		}
	},
} satisfies Rule;

interface Weekday {
	readonly said: Pick<Said, 'at'>;
	/** 0 is Sunday. */
	readonly weekday: number;
	readonly day: number;
	readonly month: number;
	readonly year: number | undefined;
}

const none: readonly Weekday[] = [];

/** The weekdays of a block that stand at a date. */
const weekdays = perBlock((block): readonly Weekday[] => {
	const {text, back} = composed(block);
	if (!text.includes('hứ ') && !text.includes('hật')) return none;
	const found: Weekday[] = [];
	for (const pattern of [weekdayFirst, dateFirst]) {
		for (const {0: whole, index, groups = {}} of text.matchAll(pattern)) {
			const end = index + whole.length;
			if (notThis.test(text.slice(Math.max(0, index - 24), index)) || otherCalendar.test(text.slice(end, end + 24)))
				continue;
			const [day, month] = [Number(groups.day), Number(groups.month)];
			if (day < 1 || month < 1 || month > 12) continue;
			const weekday = numbers.get((groups.name ?? '').toLowerCase()) ?? 0;
			found.push({
				said: {at: back(index, end)},
				weekday,
				day,
				month,
				year: groups.year ? Number(groups.year) : undefined,
			});
		}
	}
	return found.length ? found : none;
});

/** “lần thứ ba”, “kỳ họp thứ 4”, and a list or range of weekdays, of which the date may mean another. */
const notThis =
	/(?:[Ll]ần|[Hh]ọp|[Nn]ghị|[Hh]ội|[Pp]hiên|[Kk](?:hóa|hoá)|người|ngày|năm|tuần|hạng|kỳ|đợt|đời|tập|[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy|Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])(?:,| và| đến| hoặc| -| –)?|\d)[ ]$/u;
const otherCalendar = /âm lịch|\(?AL\)|^ ?[-–] ?\d|^ ?(?:và|đến) (?:ngày )?\d/;

const weekdayFirst =
	/(?:[Tt]hứ (?<name>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật),?(?: \(| )(?:ngày )?(?<day>\d{1,2})(?<by>\/|-|\.| tháng )(?<month>\d{1,2})(?:(?:\k<by>|,? năm )(?<year>\d{4}))?(?![\d/]|[.,-]\d)\)?/gu;
const dateFirst =
	/(?=ngày \d)(?:ngày )(?<day>\d{1,2})(?<by>\/|-|\.| tháng )(?<month>\d{1,2})(?:\k<by>| năm )(?<year>\d{4}) ?\((?:[Tt]hứ (?<name>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật)\)/gu;

const numbers = new Map([
	...['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map((name, index) => [name, index + 1] as const),
	...['2', '3', '4', '5', '6', '7'].map((name, index) => [name, index + 1] as const),
]);

const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function weekdayOf(year: number, month: number, day: number): number {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The year that brings a day without one nearest to the day of publication. */
function nearestYear(published: string | undefined, month: number, day: number): number | undefined {
	if (!published) return undefined;
	const [year, at] = [Number(published.slice(0, 4)), Date.parse(published)];
	const far = (each: number) => Math.abs(Date.UTC(each, month - 1, day) - at);
	return [year - 1, year, year + 1].reduce((best, each) => (far(each) < far(best) ? each : best));
}
