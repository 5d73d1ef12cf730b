import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {firstWords, hasCue, miswritten} from './capitals';

export default {
	id: 'order-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa đúng tên huân chương, danh hiệu', en: 'Mind the capitals of orders and honours'},
	why: {
		vi: 'Tên huân chương, danh hiệu viết đúng là trân trọng người được trao: “Huân chương Lao động”, “Thầy thuốc Ưu tú”.',
		en: 'An order or honour in its right capitals does honour to whoever received it: “Huân chương Lao động”, “Thầy thuốc Ưu tú”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.2 (áp dụng tham khảo)',
		dossier: ['CAP-17'],
		sure: 'verified',
	},
	good: [
		'Ông được tặng Huân chương Lao động và danh hiệu Thầy thuốc Ưu tú.',
		'Xét tặng các danh hiệu nghệ sĩ, nhà giáo ưu tú; bảo tàng hạng nhất.',
	],
	bad: {
		'Ông được tặng {Huân chương lao động} và danh hiệu {Thầy thuốc ưu tú}.':
			'Ông được tặng Huân chương Lao động và danh hiệu Thầy thuốc Ưu tú.',
		'Huân chương Lao động hạng {nhì}.': 'Huân chương Lao động hạng Nhì.',
	},
	bySentence: true,
	words: firstWords('honour', 'rank'),
	block(block, standard) {
		const names = miswritten('honour', block, standard);
		if (!hasCue('rank', block, standard)) return names;
		const {text, back} = composed(block);
		const found: Said[] = [...names];
		for (const {0: whole, 1: rank = '', index} of text.matchAll(ranked)) {
			const end = index + whole.length;
			const fix = rank.charAt(0).toUpperCase() + rank.slice(1);
			const message = {
				vi: `Hạng của huân chương viết hoa: “hạng ${fix}”.`,
				en: `The class takes a capital: “hạng ${fix}”.`,
			};
			found.push({at: back(end - rank.length, end), fix, message});
		}
		return found;
	},
} satisfies Rule;

const ranked = /uân chương [^.,;\n]{1,40}? hạng (nhất|nhì|ba)(?!\p{L})/gu;
