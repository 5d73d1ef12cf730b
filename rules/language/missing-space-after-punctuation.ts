import {characters} from '../characters';
import type {Rule} from '../rule';
import {inLegacy, legacyOf} from '../vietnamese/legacy';
import {inAddress} from '../vietnamese/surroundings';
import {isSyllable} from '../vietnamese/syllable';

export default {
	id: 'missing-space-after-punctuation',
	level: 'warning',
	title: {vi: 'Để một dấu cách sau dấu câu', en: 'Leave a space after punctuation'},
	why: {
		vi: 'Thiếu dấu cách, hai câu dính làm một: khó đọc, và tìm kiếm không thấy chữ ở hai bên dấu câu.',
		en: 'Without the space two sentences become one: hard to read, and search finds neither of the words.',
	},
	source: {kind: 'practice', dossier: ['SPL-11'], sure: 'convention'},
	good: [
		'Mức 1.234,5 đồng, lúc 8:30, tại TP.HCM, TP.Hà Nội.',
		'ThS.BS Lê Văn Bình, PGS.TS Hoa, Tr.CP, nhà văn N.V.Bình.',
		'Xem baohiemxahoi.gov.vn, thư tới hoa.tt@example.vn, tệp bao-cao.docx.',
		'Tải ứng dụng Nhạc.vn, đọc số 05/QĐ-BHXH.',
		'Tr¹m y tÕ,§iÒu d­ìng,B¸c sÜ vµ c¸n bé cña phßng.',
	],
	bad: {
		'Tại hội nghị{,}sáng nay, có 200 đại biểu.': 'Tại hội nghị, sáng nay, có 200 đại biểu.',
		'Bảo hiểm xã hội (BHXH{)}Việt Nam tổ chức hội nghị{.}Sáng nay khai mạc.':
			'Bảo hiểm xã hội (BHXH) Việt Nam tổ chức hội nghị. Sáng nay khai mạc.',
		'1{.}Hồ sơ gồm{:}đơn{;}tờ khai.': '1. Hồ sơ gồm: đơn; tờ khai.',
	},
	needs: characters.tight,
	*block(block) {
		const {kind, text} = block;
		if (kind === 'code' || !tight.test(text)) return;
		for (const match of text.matchAll(joined)) {
			const {index} = match;
			if (opening.test(text.charAt(index - 1))) continue;
			const mark = match[0].charAt(0);
			const before = /[\p{L}\p{M}\d]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
			const after = /^[\p{L}\p{M}]+/u.exec(text.slice(index + 1, index + 21))?.[0] ?? '';
			const at = [index, index + 1] as const;
			if (!isJoined(mark, before, after) || inAddress(text, at) || inLegacy(legacyOf(block), at)) continue;
			yield {
				at,
				fix: `${mark} `,
				// “N1,N3”, “a,b”: codes may be listed tight.
				...(after.length < 2 || after === after.toUpperCase() ? {level: 'hint'} : {}),
				message: {vi: `Sau dấu “${mark}” cần một dấu cách.`, en: `A space goes after “${mark}”.`},
			};
		}
	},
} satisfies Rule;

/** A mark between a letter, digit or closing sign and a letter; a full stop matters before a capital only. */
const tight = /[,;:!?)\]”][A-Za-zÀ-ỹ]|\.[A-ZÀ-ỹ]/;
const joined = /[,;:!?)\]”](?=[A-Za-zÀ-ỹ])|\.(?=[A-ZÀ-ỹ])/g;
const opening = /^$|[\s([{“‘"'.,;:!?/\\-]/;

function isJoined(mark: string, before: string, after: string): boolean {
	const [left, right] = [before.normalize('NFC').toLowerCase(), after.normalize('NFC').toLowerCase()];
	switch (mark) {
		case ')':
		case ']':
			return right.length > 1 && isSyllable(right);
		case '”':
			return right.length > 1;
		case '.':
			return endsSentence(before, left, after, right);
		default:
			return before === '' || mark === ',' || mark === ';' ? right.length > 0 : isSyllable(left) || isSyllable(right);
	}
}

/** “nghị.Sáng”, “1.Hồ sơ”, but not TP.Hà Nội, ThS.BS, Tr.CP, N.V.Bình, Vietnam.Net. */
function endsSentence(before: string, left: string, after: string, right: string): boolean {
	if (!/^\p{Lu}\p{Ll}/u.test(after) || right.length < 2) return false;
	if (/^\d{1,2}$/.test(before)) return isSyllable(right);
	if (left.length < 2 || before !== left || !isSyllable(left) || abbreviations.has(left)) return false;
	return isSyllable(right) || marked.test(left);
}

const marked = /[^a-z\d]/;

/** Written in lower case too, before a name: tp.Hà Nội, bs.Hoa. */
const abbreviations = new Set(['tp', 'tx', 'tt', 'ths', 'ts', 'gs', 'bs', 'ks', 'cn', 'st', 'no', 'vd']);
