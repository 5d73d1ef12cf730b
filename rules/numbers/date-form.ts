import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {datesOf, daysIn} from '../vietnamese/dates';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {inAddress} from '../vietnamese/surroundings';

export default {
	id: 'date-form',
	level: 'hint',
	title: {vi: 'Viết ngày, tháng theo một lối', en: 'Write dates in one form'},
	why: {
		vi: 'Ngày dưới 10 và tháng 1, tháng 2 có số 0 đứng trước thì không ai sửa thêm được chữ số; tháng 3 trở đi thì không cần. Cả cổng viết một lối, bài nào cũng dễ tra.',
		en: 'Days under 10 and months 1 and 2 take a leading zero, so that no digit can be slipped in; other months don’t. Written one way, dates are easy to search.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, phần II, mục 4b (áp dụng tham khảo)',
		dossier: ['NUM-01', 'NUM-02'],
		sure: 'verified',
	},
	good: [
		'Mức mới áp dụng từ 01/7/2026; hạn nộp 05/02/2026 và 10/3/2026.',
		'Hội nghị họp ngày 01 tháng 7 năm 2026. Sáng 6/7, đoàn làm việc tại xã.',
		'Tải tệp https://bhxh.example.vn/1/07/2026/ke-hoach.pdf.',
	],
	bad: {
		'Mức mới áp dụng từ ngày {1/07/2026} đến {31/08/2026}.': 'Mức mới áp dụng từ ngày 01/7/2026 đến 31/8/2026.',
		'Văn bản ký ngày {5 tháng 03 năm 2020}.': 'Văn bản ký ngày 05 tháng 3 năm 2020.',
	},
	bySentence: true,
	needs: characters.digit,
	*block(block) {
		if (block.kind === 'code') return;
		for (const {at, day, month, year} of datesOf(block)) {
			if (!year || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) continue;
			const {text, back} = composed(block);
			const written = text.slice(...at);
			const fix = inForm(written);
			if (fix === written || inAddress(text, at) || isQuoted(quotations(text), at)) continue;
			yield {at: back(...at), fix, message: {vi: `Nên viết “${fix}”.`, en: `Better write “${fix}”.`}};
		}
	},
} satisfies Rule;

/** Two digits for the day, and for the first two months; one for the others. */
function inForm(written: string): string {
	return written.replace(
		/^(\d+)(\D+)(\d+)/,
		(_, day: string, by: string, month: string) =>
			`${day.padStart(2, '0')}${by}${Number(month) < 3 ? month.padStart(2, '0') : Number(month)}`,
	);
}
