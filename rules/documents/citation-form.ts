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
		'Thực hiện Quyết định số {5 / QĐ - BHXH} ngày 10/3/2026.': 'Thực hiện Quyết định số 05/QĐ-BHXH ngày 10/3/2026.',
		'Theo Nghị định số {158/2025/ND-CP} và Quyết định số {2474/QD–BHXH}.':
			'Theo Nghị định số 158/2025/NĐ-CP và Quyết định số 2474/QĐ-BHXH.',
		'Nghị định số {158/2025 NĐ-CP} ngày 25/6/2025.': 'Nghị định số 158/2025/NĐ-CP ngày 25/6/2025.',
	},
	*block(block) {
		const {text, back} = composed(block);
		if (!/\d/.test(text)) return;
		for (const {0: sign, 1: number = '', 2: year = '', 3: type = '', 4: tail = '', index} of text.matchAll(written)) {
			const end = index + sign.length;
			const fix = `${pad(number, year)}${year && `/${year}`}/${withStroke(type)}-${withStroke(tail)}`;
			if (fix === sign || inAddress(text, [index, end])) continue;
			yield {
				at: back(index, end),
				fix,
				...(fix === `0${sign}` ? {level: 'hint' as const} : {}),
				message: {vi: `Viết số, ký hiệu là “${fix}”.`, en: `Write the number and sign “${fix}”.`},
			};
		}
	},
} satisfies Rule;

/** Number, year, type and issuer of a sign, however its strokes and spaces are set. */
const written =
	/(?<![\p{L}\d/.,-]|\d )(\d{1,5})(?: ?\/ ?(\d{4}))?(?: ?\/ ?|(?<=\/\d{4}) )(NĐ|ND|QĐ|QD|TT|TTLT|NQ|CT|KH|TB|HD|BC)(?: ?[-–] ?)(\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}&]*)*)(?![\p{L}\d/])/gu;

function pad(number: string, year: string): string {
	return number.length === 1 && !year ? `0${number}` : number;
}

function withStroke(part: string): string {
	return part
		.replace(/^(?:ND|QD)$/, (type) => type.replace('D', 'Đ'))
		.replace(/LDTBXH|TLDLD/g, (issuer) => issuer.replaceAll('LD', 'LĐ'));
}
