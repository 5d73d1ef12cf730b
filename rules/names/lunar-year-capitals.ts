import type {Rule} from '../rule';
import {firstWords, miswritten} from './capitals';

export default {
	id: 'lunar-year-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa cả hai chữ của năm âm lịch', en: 'Capitalise both words of a lunar year'},
	why: {
		vi: 'Tên năm âm lịch viết hoa tất cả các tiếng: “năm Bính Ngọ”.',
		en: 'A lunar year takes a capital on both words: “năm Bính Ngọ”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.8a (áp dụng tham khảo)',
		dossier: ['CAP-23'],
		sure: 'verified',
	},
	good: ['Chúc mừng xuân Bính Ngọ 2026, Tết Nguyên đán Đinh Mùi.', 'Trong năm, tân sinh viên nhập học.'],
	bad: {
		'Chi trả lương hưu trước Tết {Bính ngọ}.': 'Chi trả lương hưu trước Tết Bính Ngọ.',
		'Kế hoạch đầu năm {đinh mùi}.': 'Kế hoạch đầu năm Đinh Mùi.',
	},
	bySentence: true,
	words: firstWords('lunar-year'),
	block: (block, standard) => miswritten('lunar-year', block, standard),
} satisfies Rule;
