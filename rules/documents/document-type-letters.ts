import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {type Citation, citations} from './signs';

export default {
	id: 'document-type-letters',
	level: 'hint',
	title: {vi: 'Viết đúng chữ tắt tên loại văn bản', en: 'Mind the letters for a document’s type'},
	why: {
		vi: 'Chữ tắt trong ký hiệu cho biết loại văn bản: TTr là tờ trình, QyĐ là quy định; công văn thì không có. Sai chữ là sai văn bản.',
		en: 'The letters of a sign tell the type: TTr is a submission, QyĐ a regulation; a letter has none.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục III (áp dụng tham khảo)',
		dossier: ['CIT-05'],
		sure: 'verified',
	},
	good: [
		'Tờ trình số 12/TTr-BHXH, Chương trình số 05/CTr-BHXH, Công văn số 1234/BHXH-CSXH.',
		'Nghị quyết số 93/2015/QH13 và Quyết định số 19/QyĐ-BHXH.',
	],
	bad: {
		'Xem Tờ trình số {12/TTR-BHXH} và Chương trình số {05/CTR-BHXH}.':
			'Xem Tờ trình số 12/TTr-BHXH và Chương trình số 05/CTr-BHXH.',
		'Theo Công văn số {1234/CV-BHXH} ngày 10/3/2026.': 'Theo Công văn số 1234/BHXH-CSXH ngày 10/3/2026.',
		'Theo {Nghị định số 12/2025/TT-BNV} của Bộ Nội vụ.': 'Theo Thông tư số 12/2025/TT-BNV của Bộ Nội vụ.',
	},
	bySentence: true,
	needs: characters.signed,
	*block(block) {
		if (!/\d\/[A-ZĐ]/.test(block.text)) return;
		const {text, back} = composed(block);
		for (const {0: sign, 1: letters = '', index} of text.matchAll(miswritten)) {
			const right = inForm.get(letters.toUpperCase().replace('QYD', 'QYĐ'));
			if (letters === right) continue;
			yield {
				at: back(index, index + sign.length),
				...(right ? {fix: sign.replace(letters, right)} : {}),
				message: right
					? {vi: `Chữ tắt đúng là “${right}”.`, en: `The letters are “${right}”.`}
					: {
							vi: 'Ký hiệu công văn không có chữ tắt tên loại: số/cơ quan-đơn vị soạn thảo.',
							en: 'The sign of a letter has no type: number/agency-drafting unit.',
						},
			};
		}
		for (const citation of citations(block)) {
			if (!isOther(citation)) continue;
			yield {
				at: back(...citation.at),
				message: {
					vi: `Tên loại là “${citation.type}”, ký hiệu lại là “${citation.sign}”; nên kiểm tra.`,
					en: `The type says “${citation.type}”, the sign “${citation.sign}”; please check.`,
				},
			};
		}
	},
} satisfies Rule;

const miswritten =
	/(?=\d)(?<![\p{L}\d/.,-])\d{1,5}\/(T[Tt][Rr]|C[Tt][Rr]|Q[Yy][ĐD]|CV)-\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*){0,3}/gu;

const inForm = new Map([
	['TTR', 'TTr'],
	['CTR', 'CTr'],
	['QYĐ', 'QyĐ'],
]);

/** Whether the sign opens with the letters of another type than the one named. */
function isOther({kind, sign}: Citation): boolean {
	const letters = /^[^-–/ ]+/.exec(sign)?.[0] ?? '';
	const own = typeLetters.get(kind);
	return own !== undefined && !own.includes(letters) && anyType.has(letters);
}

const typeLetters = new Map([
	['nghị định', ['NĐ']],
	['thông tư', ['TT', 'TTLT']],
	['thông tư liên tịch', ['TTLT', 'TT']],
	['nghị quyết', ['NQ', 'NQLT']],
	['quyết định', ['QĐ', 'QyĐ']],
	['chỉ thị', ['CT']],
	['kế hoạch', ['KH']],
]);

const anyType = new Set(['NĐ', 'TT', 'TTLT', 'NQ', 'QĐ', 'CT', 'KH', 'TTr', 'TB', 'HD']);
