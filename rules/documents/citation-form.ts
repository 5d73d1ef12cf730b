import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {inAddress} from '../vietnamese/surroundings';

export default {
	id: 'citation-form',
	level: 'warning',
	title: {vi: 'Viết số, ký hiệu văn bản đúng thể thức', en: 'Write document numbers in due form'},
	why: {
		vi: 'Người đọc chép số, ký hiệu vào ô tìm kiếm; thừa một dấu cách, sai một chữ Đ là không tìm thấy văn bản.',
		en: 'Readers paste the number into a search box; one stray space or a D for Đ, and the document isn’t found.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, phần II, mục 3 (áp dụng tham khảo)',
		dossier: ['CIT-03', 'CIT-04'],
		sure: 'verified',
	},
	good: [
		'Quyết định số 2474/QĐ-BHXH và Nghị định số 158/2025/NĐ-CP.',
		'Tải tệp 158-2025-ND-CP.pdf tại https://vanban.example.vn/158/2025/ND-CP.',
		'Nghị quyết số 28-NQ/TW, Công văn số 1234/BHXH-CSXH.',
	],
	bad: {
		'Theo Thông tư số {9/2026/TT-BTC} ngày 05/02/2026.': 'Theo Thông tư số 09/2026/TT-BTC ngày 05/02/2026.',
		'Thực hiện Quyết định số {5 / QĐ - BHXH} ngày 10/3/2026.': 'Thực hiện Quyết định số 05/QĐ-BHXH ngày 10/3/2026.',
		'Theo Nghị định số {158/2025/ND-CP} và Quyết định số {2474/QD–BHXH}.':
			'Theo Nghị định số 158/2025/NĐ-CP và Quyết định số 2474/QĐ-BHXH.',
		'Nghị định số {158/2025 NĐ-CP} ngày 25/6/2025.': 'Nghị định số 158/2025/NĐ-CP ngày 25/6/2025.',
	},
	bySentence: true,
	needs: characters.dash,
	*block(block) {
		const {text, back} = composed(block);
		for (const [quick, pattern, inForm] of forms) {
			if (!quick.test(text)) continue;
			for (const match of text.matchAll(pattern)) {
				const sign = match[0];
				const end = match.index + sign.length;
				const fix = inForm(match);
				if (fix === sign || inAddress(text, [match.index, end])) continue;
				yield {
					at: back(match.index, end),
					fix,
					...(fix === `0${sign}` ? {level: 'hint' as const} : {}),
					message: {vi: `Viết số, ký hiệu là “${fix}”.`, en: `Write the number and sign “${fix}”.`},
				};
			}
		}
	},
} satisfies Rule;

/** Signs however their strokes, dashes and spaces are set, and how each is written in due form; a quick look first. */
const forms: readonly (readonly [RegExp, RegExp, (match: RegExpMatchArray) => string])[] = [
	[
		/\d(?: ?\/ ?| )[A-ZĐ]{2,6} ?[-–]/,
		/(?=\d)(?<![\p{L}\d/.,-]|\d )(\d{1,5})(?: ?\/ ?(\d{4}))?(?: ?\/ ?|(?<=\/\d{4}|số \d{1,5}) )(NĐ|ND|QĐ|QD|TT|TTLT|NQ|CT|KH|TB|HD|BC|BHXH|BTC|BNV|BYT|UBND)(?: ?[-–] ?)(\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}&]*)*)(?![\p{L}\d/])/gu,
		([, number = '', year, type = '', issuer = '']) =>
			`${number.padStart(2, '0')}/${year ? `${year}/` : ''}${withStroke(type)}-${withStroke(issuer)}`,
	],
	// The Party’s: “28-NQ/TW”.
	[
		/\d ?[-–] ?[NCKQT][A-ZĐ]{1,2} ?\/ ?T/,
		/(?=\d)(?<![\p{L}\d/.,-]|\d )(\d{1,4}) ?[-–] ?(NQ|CT|KL|QĐ|QD|KH|TB) ?\/ ?(TW|TU|TƯ)(?![\p{L}\d/-])/gu,
		([, number = '', type = '', issuer = '']) => `${number}-${withStroke(type)}/${issuer}`,
	],
];

function withStroke(part: string): string {
	return part
		.replace(/^(?:ND|QD)$/, (type) => type.replace('D', 'Đ'))
		.replace(/LDTBXH|TLDLD/g, (issuer) => issuer.replaceAll('LD', 'LĐ'));
}
