import {characters} from '../characters';
import type {Span} from '../post';
import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {datesOf, daysIn, type WrittenDate} from '../vietnamese/dates';

export default {
	id: 'impossible-date',
	level: 'error',
	title: {vi: 'Sửa ngày không có trong lịch', en: 'Correct the date that doesn’t exist'},
	why: {
		vi: 'Ngày sai làm người dân lỡ hạn nộp hồ sơ, lỡ ngày chi trả; một ngày không có thật làm người đọc ngờ cả tin.',
		en: 'A wrong date makes people miss a deadline or a payment; a date that can’t be makes them doubt the whole post.',
	},
	source: {kind: 'practice', dossier: ['NUM-04', 'CIT-07'], sure: 'convention'},
	good: [
		'Hạn nộp hồ sơ là ngày 30/6/2026; chi trả ngày 29/2/2028.',
		'Lễ hội diễn ra ngày 30 tháng 2 âm lịch.',
		'Mục tiêu đến năm 2045; tỷ số 31/6; Quyết định số 31/6/2026/QĐ-UBND.',
	],
	bad: {
		'Hạn nộp hồ sơ là ngày {31/6/2026}.': 'Hạn nộp hồ sơ là ngày 30/6/2026.',
		'Chi trả lương hưu ngày {30 tháng 2} tại phường Đông Hà.': 'Chi trả lương hưu ngày 28 tháng 2 tại phường Đông Hà.',
		'Mức mới áp dụng từ ngày {01/7/2205}, ổn định đến năm {2206}.':
			'Mức mới áp dụng từ ngày 01/7/2025, ổn định đến năm 2026.',
	},
	bySentence: true,
	needs: characters.digit,
	*block(block, standard) {
		if (block.kind === 'code') return;
		const {text, back} = composed(block);
		const lastYear = Number(standard.as_of.slice(0, 4)) + standard.limits.yearsAheadMax.value;
		for (const date of datesOf(block)) {
			const said = doubt(date, lastYear);
			if (said && !isLunar(text, date.at)) yield {...said, at: back(...date.at)};
		}
		for (const {0: year, index} of farYear.test(text) ? text.matchAll(loneYear) : []) {
			const at = [index, index + year.length] as const;
			if (!isLunar(text, at)) yield {...farOff(Number(year)), at: back(...at)};
		}
	},
} satisfies Rule;

/** What must be there before looking closer pays. */
const farYear = /(?:năm |\/)(?:2[2-9]|[3-9]\d)\d\d/;

/** “năm 2205.”, “tháng 7/2205”: no plan reaches so far. With a thing after it, the number may count things. */
const loneYear = /(?=[2-9]\d{3})(?<=tháng \d{1,2}\/| năm )(?:2[2-9]\d\d|[3-9]\d{3})(?=\s*(?:[.,;:)]\s|[.;:)]?$))/g;

/** In the lunar calendar any month may have 30 days, and Buddhists count their own years. */
function isLunar(text: string, [start, end]: Span): boolean {
	return lunar.test(text.slice(Math.max(0, start - 60), end + 40));
}

const lunar = /âm lịch|[Mm][ùồ]ng|lịch âm|\(AL|Phật lịch|PL\.?\s?\d/;

/** What is wrong with a date, if anything is. Dates set with dots may be numbers of chapters or versions. */
function doubt({day, month, year, by}: WrittenDate, lastYear: number): Pick<Said, 'message' | 'level'> | null {
	if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
		if (day > daysIn(month, year)) {
			return {
				message: {
					vi: `Tháng ${month}${year ? `/${year}` : ''} chỉ có ${daysIn(month, year)} ngày.`,
					en: `Month ${month}${year ? `/${year}` : ''} has only ${daysIn(month, year)} days.`,
				},
				level: by === '.' ? 'warning' : 'error',
			};
		}
		if (year === undefined || year <= lastYear) return null;
		return farOff(year);
	}
	if (by === '.' || year === undefined || year < 1900 || year > lastYear) return null;
	return {
		message: {vi: 'Không có ngày, tháng này; nên kiểm tra.', en: 'There is no such day and month; please check.'},
		level: 'warning',
	};
}

function farOff(year: number): Pick<Said, 'message' | 'level'> {
	return {message: {vi: `Nên kiểm tra: năm ${year}?`, en: `Please check the year ${year}.`}, level: 'warning'};
}
