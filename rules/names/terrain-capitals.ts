import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {firstWords, hasCue, miswritten} from './capitals';

export default {
	id: 'terrain-capitals',
	level: 'hint',
	title: {vi: 'Viết thường “sông”, “núi” trước tên', en: 'Keep “sông”, “núi” small before a name'},
	why: {
		vi: 'Từ chỉ địa hình đứng trước tên riêng viết thường: “sông Hương”; chỉ viết hoa khi đã thành một phần của tên: “Vũng Tàu”.',
		en: 'The word for river or mountain is small before a name, “sông Hương”, and takes a capital only as part of one: “Vũng Tàu”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục III.1d (áp dụng tham khảo)',
		dossier: ['CAP-09'],
		sure: 'verified',
	},
	good: ['Đi dọc sông Hương; tàu qua Biển Đông về Vũng Tàu.', 'Trụ sở ở phường Sông Cầu.'],
	bad: {
		'Xe loa đi dọc {Sông} Hương, dưới chân {Núi} Ngự Bình.': 'Xe loa đi dọc sông Hương, dưới chân núi Ngự Bình.',
		'Người dân {Vũng tàu} hưởng ứng.': 'Người dân Vũng Tàu hưởng ứng.',
	},
	bySentence: true,
	words: firstWords('terrain', 'terrain'),
	block(block, standard) {
		const listed = miswritten('terrain', block, standard);
		if (!hasCue('terrain', block, standard)) return listed;
		const {text, back} = composed(block);
		const found: Said[] = [...listed];
		for (const {0: whole, 1: word = '', index} of text.matchAll(terrain)) {
			const start = index + whole.length - word.length;
			const fix = word.toLowerCase();
			found.push({
				at: back(start, start + word.length),
				fix,
				message: {vi: `Có phải “${fix}” viết thường?`, en: `Should it be “${fix}”, with a small letter?`},
			});
		}
		return found;
	},
} satisfies Rule;

/** After a word for a place on the ground it is no town and no brand. “Biển Đông”, “Biển Hồ” are names as they stand. */
const terrain =
	/(?<!\p{L})(?:dọc|ven|bờ|bên|qua|lòng|dòng|đỉnh|chân) (Sông|Núi|Vịnh|Suối|Biển|Đèo)(?= (?!Đông|Hồ)\p{Lu}\p{Ll})/gu;
