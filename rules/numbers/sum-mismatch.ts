import {characters} from '../characters';
import type {Rule, Said, Words} from '../rule';
import {composed} from '../vietnamese/composed';
import {readNumber, writeNumber} from '../vietnamese/numbers';
import {isQuoted, quotations} from '../vietnamese/quotations';

export default {
	id: 'sum-mismatch',
	level: 'warning',
	title: {vi: 'Cộng lại các con số', en: 'Add the figures up'},
	why: {
		vi: 'Số thành phần cộng lại không bằng tổng thì ít nhất một số sai; người đọc thấy ngay và ngờ các số còn lại.',
		en: 'If parts don’t add up, at least one figure is wrong; readers notice, and doubt the others.',
	},
	source: {kind: 'practice', dossier: ['NUM-15'], sure: 'convention'},
	good: [
		'Lớp tập huấn có 210 người (120 nam, 90 nữ); 120 + 80 = 200 người.',
		'Đã trả 190/200 hồ sơ, đạt 95%; 2/3 số xã, đạt 66,7%.',
		'Đã thu 95/100 tỷ đồng, đạt 105% kế hoạch quý.',
		'Trong 200 người có 12 nam giới và 15 nữ cán bộ.',
	],
	bad: {
		'Lớp tập huấn có {200 người (120 nam, 90 nữ)}.': 'Lớp tập huấn có 210 người (120 nam, 90 nữ).',
		'Trong đó {120 nam, 80 nữ, tổng 210} người.': 'Trong đó 120 nam, 80 nữ, tổng 200 người.',
		'Hai đợt có {120 + 80 = 210} người.': 'Hai đợt có 120 + 80 = 200 người.',
		'Đã trả {150/200 hồ sơ, đạt 95%}.': 'Đã trả 150/200 hồ sơ, đạt 75%.',
	},
	bySentence: true,
	needs: characters.digit,
	*block(block) {
		if (!mayAdd.test(block.text)) return;
		const {text, back} = composed(block);
		for (const {pattern, judge} of patterns) {
			for (const {0: whole, index, groups = {}} of text.matchAll(pattern)) {
				const said = judge(groups);
				if (said && !isQuoted(quotations(text), [index, index + whole.length]))
					yield {...said, at: back(index, index + whole.length)};
			}
		}
	},
} satisfies Rule;

/** The named groups of a pattern: `a`, `b`, the `total` (or percentage), and the `rest` of the terms. */
type Parts = Readonly<Record<string, string | undefined>>;

const mayAdd = /\d ?\+|nam.{0,9}\d|\d\/\d+ .{0,40}%/;

function added({a = '', b = '', total = '', rest = ''}: Parts): Pick<Said, 'message' | 'level'> | null {
	const terms = [a, b, ...(rest.match(/\d[\d.]*/g) ?? [])].map(readNumber);
	const sum = terms.reduce((all, each) => all + each, 0);
	if (Number.isNaN(sum) || sum === readNumber(total) || Number.isNaN(readNumber(total))) return null;
	return {message: comesTo(`${terms.map(writeNumber).join(' + ')} = ${writeNumber(sum)}`)};
}

/** What is written as a sum is one; of men and women in a sentence there may be others, and “1 + 1 = 3” is a saying. */
function written(parts: Parts): Pick<Said, 'message' | 'level'> | null {
	return readNumber(parts.total ?? '') < 10 ? null : added(parts);
}

function told(parts: Parts): Pick<Said, 'message' | 'level'> | null {
	const said = added(parts);
	return said && {...said, level: 'hint'};
}

function shared({a = '', b = '', total = ''}: Parts): Pick<Said, 'message' | 'level'> | null {
	const [part, whole, percent] = [readNumber(a), readNumber(b), readNumber(total)];
	const real = (100 * part) / whole;
	// “2/3 số xã, đạt 67%” is rounded; what is off by more isn't.
	const rounding = total.includes(',') ? 0.1 : 1;
	if (!(whole > 0) || part > whole || Math.abs(real - percent) <= rounding) return null;
	return {message: comesTo(`${a}/${b} = ${writeNumber(Number(real.toFixed(1)))}%`), level: 'hint'};
}

function comesTo(sum: string): Words {
	return {vi: `Nên kiểm tra: ${sum}.`, en: `Please check: ${sum}.`};
}

const patterns: readonly {pattern: RegExp; judge: (parts: Parts) => Pick<Said, 'message' | 'level'> | null}[] = [
	{
		pattern:
			/(?=\d)(?<![\d.,/+-] ?)(?<a>\d[\d.]*) ?\+ ?(?<b>\d[\d.]*)(?<rest>(?: ?\+ ?\d[\d.]*){0,8}) ?= ?(?<total>\d[\d.]*)(?![\d,%])/g,
		judge: written,
	},
	{
		pattern:
			/(?=\d)(?<![\d.,/-])(?<total>\d[\d.]*) (?:người|đại biểu|học viên|học sinh|sinh viên|lao động|cán bộ|đảng viên|thành viên|hội viên|công nhân|đoàn viên|em)(?:, (?:trong đó )?gồm| gồm|, trong đó có)? ?[(:]? ?(?<a>\d[\d.]*) nam(?:,| và|, và) (?<b>\d[\d.]*) nữ(?![\p{L} ]*\d)\)?/gu,
		judge: told,
	},
	{
		pattern:
			/(?=\d)(?<![\d.,/-])(?<a>\d[\d.]*) nam(?:,| và) (?<b>\d[\d.]*) nữ[,;] tổng(?: số| cộng)?(?: là|:)? (?<total>\d[\d.]*)(?![\d,/])/g,
		judge: told,
	},
	{
		pattern:
			/(?=\d)(?<![\p{L}\d.,/-])(?<!ngày )(?<a>\d[\d.]*)\/(?<b>\d[\d.]*) (?:\p{L}+ ){0,4}\p{L}+,? ?\(?(?:đạt|chiếm|bằng)(?: tỷ lệ| tỉ lệ)? (?<total>\d+(?:,\d+)?)%(?! (?:kế hoạch|chỉ tiêu|dự toán|so với|cùng kỳ|nhiệm vụ))/gu,
		judge: shared,
	},
];
