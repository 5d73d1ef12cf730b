import type {Rule} from '../rule';
import {firstWords, miswritten} from './capitals';

export default {
	id: 'country-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa đúng tên nước', en: 'Mind the capitals of countries’ names'},
	why: {
		vi: 'Tên nước phiên âm Hán Việt viết hoa mọi chữ như tên Việt Nam: “Hàn Quốc”, “Nhật Bản”.',
		en: 'Countries’ names in Sino-Vietnamese form take a capital on every word, as Vietnamese names do: “Hàn Quốc”, “Nhật Bản”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục III.2a (áp dụng tham khảo)',
		dossier: ['CAP-11'],
		sure: 'verified',
	},
	good: ['Hiệp định bảo hiểm xã hội giữa Việt Nam và Hàn Quốc.', 'Sản phẩm của Nhật Bản, Thái Lan.'],
	bad: {
		'Lao động đi làm việc tại {Hàn quốc}, {nhật bản}.': 'Lao động đi làm việc tại Hàn Quốc, Nhật Bản.',
	},
	bySentence: true,
	words: firstWords('country'),
	block: (block, standard) => miswritten('country', block, standard),
} satisfies Rule;
