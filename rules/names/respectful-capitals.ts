import type {Rule} from '../rule';
import {firstWords, miswritten} from './capitals';

export default {
	id: 'respectful-capitals',
	level: 'hint',
	title: {vi: 'Viết hoa tên gọi trang trọng', en: 'Give names of respect their capitals'},
	why: {
		vi: 'Văn bản của cơ quan nhà nước viết hoa “Bác Hồ”, “Đảng”, “Nhà nước”, “Nhân dân” để tỏ lòng tôn kính.',
		en: 'In official Vietnamese “Bác Hồ”, “Đảng”, “Nhà nước”, “Nhân dân” take capitals out of respect.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục II.1b, V.1 và V.4 (áp dụng tham khảo)',
		dossier: ['CAP-03', 'CAP-16', 'CAP-19'],
		sure: 'verified',
	},
	good: [
		'Học tập theo gương Bác Hồ; chính sách của Đảng, Nhà nước.',
		'Thăm bác Hồ Văn Nam; ngân sách nhà nước; Ủy ban nhân dân xã.',
	],
	bad: {
		'Học tập theo gương {bác Hồ}.': 'Học tập theo gương Bác Hồ.',
		'Chủ trương của {Đảng, nhà nước}.': 'Chủ trương của Đảng, Nhà nước.',
	},
	bySentence: true,
	words: firstWords('respect'),
	block: (block, standard) => miswritten('respect', block, standard),
} satisfies Rule;
