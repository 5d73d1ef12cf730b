import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {firstWords, hasCue} from './capitals';

export default {
	id: 'weekday-capitals',
	level: 'hint',
	title: {vi: 'Viết đúng hoa, thường ngày trong tuần', en: 'Mind the capitals of weekdays'},
	why: {
		vi: 'Ngày trong tuần viết “thứ Hai”, “thứ Tư”: chữ “thứ” viết thường, chữ chỉ số viết hoa; nhờ thế không lẫn với “lần thứ hai”.',
		en: 'Weekdays are written “thứ Hai”, “thứ Tư”: small “thứ”, capital number; so nobody takes them for “the second time”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.8c (áp dụng tham khảo)',
		dossier: ['CAP-25'],
		sure: 'verified',
	},
	good: ['Thứ Hai, ngày 06/7/2026, trụ sở mở cửa; sáng thứ ba làm việc bình thường.', 'Các Thứ trưởng họp.'],
	bad: {
		'Tiếp công dân vào sáng {Thứ hai} và chiều {Thứ 5} hằng tuần.':
			'Tiếp công dân vào sáng thứ Hai và chiều thứ Năm hằng tuần.',
	},
	bySentence: true,
	words: firstWords(null, 'weekday'),
	*block(block, standard) {
		if (!hasCue('weekday', block, standard)) return;
		const {text, back} = composed(block);
		for (const {0: whole, 1: written = '', 2: number = '', index} of text.matchAll(weekday)) {
			const end = index + whole.length;
			const fix = `thứ ${numbers[Number(number) - 2] ?? number.charAt(0).toUpperCase() + number.slice(1)}`;
			yield {
				at: back(end - written.length, end),
				fix,
				message: {vi: `Giữa câu viết “${fix}”.`, en: `Within a sentence write “${fix}”.`},
			};
		}
	},
} satisfies Rule;

const numbers = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'];

const weekday =
	/(?:sáng|trưa|chiều|tối|đêm|ngày|vào|từ|đến|và|các|mỗi) (Thứ ([Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7]))(?![\p{L}\d])/gu;
