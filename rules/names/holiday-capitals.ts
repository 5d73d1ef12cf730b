import type {Rule} from '../rule';
import {firstWords, miswritten} from './capitals';

export default {
	id: 'holiday-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa đúng tên ngày lễ', en: 'Mind the capitals of holidays'},
	why: {
		vi: 'Tên ngày lễ viết hoa chữ đầu của tên: “ngày Bảo hiểm y tế Việt Nam”, “tết Trung thu”.',
		en: 'A holiday takes a capital on the first word of its name: “ngày Bảo hiểm y tế Việt Nam”, “tết Trung thu”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.5 và V.8b (áp dụng tham khảo)',
		dossier: ['CAP-20', 'CAP-24'],
		sure: 'verified',
	},
	good: ['Kỷ niệm ngày Bảo hiểm y tế Việt Nam 01/7; nghỉ Tết Nguyên đán.', 'Ngày Quốc khánh 2-9, dịp Tết.'],
	bad: {
		'Mít tinh hưởng ứng {Ngày bảo hiểm Y tế Việt Nam} 01/7.': 'Mít tinh hưởng ứng Ngày Bảo hiểm y tế Việt Nam 01/7.',
		'Chi trả lương hưu trước {Tết Nguyên Đán}.': 'Chi trả lương hưu trước Tết Nguyên đán.',
	},
	bySentence: true,
	words: firstWords('holiday'),
	block: (block, standard) => miswritten('holiday', block, standard),
} satisfies Rule;
