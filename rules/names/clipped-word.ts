import {characters} from '../characters';
import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {anyOf} from '../vietnamese/any-of';
import {composed} from '../vietnamese/composed';

export default {
	id: 'clipped-word',
	level: 'warning',
	title: {vi: 'Viết đủ chữ sau con số', en: 'Write the word after a number in full'},
	why: {
		vi: '“5.000ng”, “50tr” là lối ghi tay: người đọc phải đoán, máy đọc màn hình đánh vần từng chữ.',
		en: '“5.000ng” is for notes: readers have to guess it, screen readers spell it.',
	},
	source: {kind: 'practice', dossier: ['ABB-09'], sure: 'convention'},
	good: ['Hỗ trợ 5.000 người, 50 triệu đồng, 20 km, 5 kg, 3 tháng.', 'Tải biểu mẫu 01-hs.pdf; xe 29H-123.45.'],
	bad: {
		'Đợt này có {5.000ng} tham gia, hỗ trợ {50tr} đồng.': 'Đợt này có 5.000 người tham gia, hỗ trợ 50 triệu đồng.',
	},
	bySentence: true,
	needs: characters.digit,
	*block(block, standard) {
		if (block.kind === 'code' || !clipped.test(block.text)) return;
		const {pattern, longs} = clippings(standard);
		const {text, back} = composed(block);
		for (const {0: whole, 1: number = '', 2: short = '', index} of text.matchAll(pattern)) {
			const long = longs.get(short);
			if (!long || /[\p{L}\d.,/_-]/u.test(text.charAt(index - 1))) continue;
			const fix = `${number} ${long}`;
			yield {
				at: back(index, index + whole.length),
				fix,
				message: {vi: `“${whole}” là chữ ghi tắt; viết “${fix}”.`, en: `“${whole}” is clipped; write “${fix}”.`},
			};
		}
	},
} satisfies Rule;

/** A digit and at once a small letter: the quick look. */
const clipped = /\d[a-zđ]/;

const clippings = perStandard(({clippings}) => ({
	longs: new Map(clippings.map(({short, long}) => [short, long])),
	pattern: new RegExp(
		`(\\d[\\d.,]{0,20})(${anyOf(clippings.map(({short}) => short)) || '(?!)'})(?![\\p{L}\\d_-]|/\\d|\\.\\p{L})`,
		'gu',
	),
}));
