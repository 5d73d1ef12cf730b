import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {figures} from '../vietnamese/numbers';

export default {
	id: 'decimal-point',
	level: 'warning',
	title: {vi: 'Dùng dấu phẩy cho phần thập phân', en: 'Write decimals with a comma'},
	why: {
		vi: 'Trong tiếng Việt dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân; viết lẫn thì 1.250 thành số nào cũng được.',
		en: 'In Vietnamese the dot parts thousands and the comma decimals; mix them, and 1.250 may be either.',
	},
	source: {kind: 'law', law: '86/2012/NĐ-CP', at: 'Phụ lục V', dossier: ['NUM-06', 'NUM-12'], sure: 'secondary'},
	good: [
		'Tỷ lệ bao phủ BHYT đạt 95,2%; chi 1.250,5 tỷ đồng cho 1.234 lượt.',
		'Bản 16.4 của ứng dụng; mục 2.1 của kế hoạch; địa chỉ 10.0.0.1.',
	],
	bad: {
		'Tỷ lệ bao phủ BHYT đạt {95.2}%.': 'Tỷ lệ bao phủ BHYT đạt 95,2%.',
		'Quỹ đã chi {1250.5} tỷ đồng, tăng {7.4} % so với năm trước.':
			'Quỹ đã chi 1250,5 tỷ đồng, tăng 7,4 % so với năm trước.',
	},
	bySentence: true,
	needs: characters.pointed,
	*block(block) {
		for (const {at, written, form} of figures(block)) {
			// Without a unit or a word of size it may be a version, a section, a day and a month.
			if (form !== 'point' || at[1] - at[0] === written.length) continue;
			const fix = written.replaceAll(',', '').replace('.', ',');
			yield {
				at: composed(block).back(at[0], at[0] + written.length),
				fix,
				message: {vi: `Phần thập phân sau dấu phẩy: “${fix}”.`, en: `Decimals take a comma: “${fix}”.`},
			};
		}
	},
} satisfies Rule;
