import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {figures} from '../vietnamese/numbers';

export default {
	id: 'money-form',
	level: 'hint',
	title: {vi: 'Viết “đồng”, không viết “VNĐ”', en: 'Write “đồng”, not “VNĐ”'},
	why: {
		vi: 'Đơn vị tiền của nước ta là “đồng”, ký hiệu quốc gia “đ”, ký hiệu quốc tế “VND”; “VNĐ” pha hai ký hiệu, không có trong luật.',
		en: 'The currency is “đồng”, its sign “đ”, its ISO code “VND”; “VNĐ” mixes two of them and stands in no law.',
	},
	source: {kind: 'law', law: '46/2010/QH12', at: 'Điều 16', dossier: ['NUM-11', 'NUM-12'], sure: 'secondary'},
	good: ['Lương cơ sở là 2.530.000 đồng; gói vay 3 triệu USD; tỷ giá 26.100 VND/USD.', 'Đơn vị tính: VNĐ.'],
	bad: {
		'Lương cơ sở là 2.530.000 {VNĐ}.': 'Lương cơ sở là 2.530.000 đồng.',
		'Chi 1.250,5 tỷ {vnđ} và hỗ trợ 500.000{VNĐ} mỗi em.': 'Chi 1.250,5 tỷ đồng và hỗ trợ 500.000 đồng mỗi em.',
	},
	bySentence: true,
	needs: characters.digit,
	words: ['đ', 'vnđ', 'vnd'],
	*block(block) {
		for (const {at, unit, kind} of figures(block)) {
			if (kind !== 'money' || !/đ$|Đ$|^vnd$/.test(unit) || unit === 'đ') continue;
			const {text, back} = composed(block);
			const start = at[1] - unit.length;
			yield {
				at: back(start, at[1]),
				fix: /\s/.test(text.charAt(start - 1)) ? 'đồng' : ' đồng',
				message: {vi: `Viết “đồng”, không viết “${unit}”.`, en: `Write “đồng”, not “${unit}”.`},
			};
		}
	},
} satisfies Rule;
