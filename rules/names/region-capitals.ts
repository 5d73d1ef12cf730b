import type {Rule} from '../rule';
import {firstWords, miswritten} from './capitals';

export default {
	id: 'region-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa đúng tên vùng, miền', en: 'Mind the capitals of regions’ names'},
	why: {
		vi: 'Tên vùng ghép từ từ chỉ phương hướng viết hoa mọi chữ: “Nam Bộ”, “Tây Nguyên”. Viết thường một chữ thì tên riêng lẫn với lời chỉ hướng.',
		en: 'A region’s name takes a capital on every word: “Nam Bộ”, “Tây Nguyên”. With one of them small, a name looks like a direction.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục III.1đ (áp dụng tham khảo)',
		dossier: ['CAP-10'],
		sure: 'verified',
	},
	good: ['Các tỉnh Nam Bộ, Tây Nguyên và đồng bằng sông Cửu Long.', 'Đồng bằng sông Hồng có mưa; gió đông bắc cấp 4.'],
	bad: {
		'Các tỉnh {Nam bộ}, {Tây nguyên} và {đồng bằng sông Cửu long}.':
			'Các tỉnh Nam Bộ, Tây Nguyên và đồng bằng sông Cửu Long.',
	},
	bySentence: true,
	words: firstWords('region'),
	block: (block, standard) => miswritten('region', block, standard),
} satisfies Rule;
