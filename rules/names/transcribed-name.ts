import type {Rule} from '../rule';
import {firstWords, miswritten} from './capitals';

export default {
	id: 'transcribed-name',
	level: 'hint',
	title: {vi: 'Viết đúng tên nước ngoài phiên âm', en: 'Write transcribed names in due form'},
	why: {
		vi: 'Tên phiên âm chỉ viết hoa chữ đầu của mỗi phần, các chữ nối bằng gạch nối: “Lê-nin”, “Mát-xcơ-va”.',
		en: 'A transcribed name takes a capital on the first syllable of each part, with hyphens between: “Lê-nin”, “Mát-xcơ-va”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục II.2b, III.2b (áp dụng tham khảo)',
		dossier: ['CAP-05'],
		sure: 'verified',
	},
	good: ['V.I. Lê-nin sang Mát-xcơ-va; Bà Rịa - Vũng Tàu, kinh tế - xã hội.'],
	bad: {
		'Chủ nghĩa Mác - {Lê-Nin}; thủ đô {Mát-Xcơ-Va}.': 'Chủ nghĩa Mác - Lê-nin; thủ đô Mát-xcơ-va.',
	},
	bySentence: true,
	words: firstWords('transcribed'),
	block: (block, standard) => miswritten('transcribed', block, standard),
} satisfies Rule;
