import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'shouting-title',
	level: 'warning',
	title: {vi: 'Viết tít bằng chữ thường', en: 'Don’t shout in the title'},
	why: {
		vi: 'Tít toàn chữ hoa khó đọc, mất phân biệt tên riêng và chữ viết tắt; “!!!” làm tin của cơ quan nhà nước giống tin quảng cáo.',
		en: 'A title all in capitals is hard to read and hides names and abbreviations; “!!!” makes public news look like an advertisement.',
	},
	source: {kind: 'practice', dossier: ['STR-03'], sure: 'convention'},
	good: [
		'# Đẩy mạnh BHYT học sinh, sinh viên năm học mới',
		'# HĐND, UBND TP.HCM giao chỉ tiêu BHXH, BHYT, BHTN',
		'# Người lao động được lợi gì khi đóng BHXH tự nguyện?',
	],
	bad: {
		'# {ĐẨY MẠNH BHYT HỌC SINH NĂM HỌC MỚI}': '# Đẩy mạnh BHYT học sinh năm học mới',
		'# {THÔNG BÁO LỊCH NGHỈ} Tết Bính Ngọ 2026 của BHXH tỉnh': '# Thông báo lịch nghỉ Tết Bính Ngọ 2026 của BHXH tỉnh',
		'# Cảnh báo giả danh cán bộ BHXH để lừa đảo{!!!}': '# Cảnh báo giả danh cán bộ BHXH để lừa đảo!',
		'# Vì sao nên tham gia BHXH tự nguyện{?!}': '# Vì sao nên tham gia BHXH tự nguyện?',
	},
	kinds: ['title'],
	*block(block) {
		if (block.kind !== 'title') return;
		const {text, back} = composed(block);
		for (const {0: run, index} of text.matchAll(capitals)) {
			if (!isShouted(run)) continue;
			const whole = !/\p{Ll}/u.test(text);
			yield {
				at: back(index, index + run.length),
				// Part of a title in capitals may be the name of a programme.
				...(whole ? {} : {level: 'hint'}),
				message: {
					vi: 'Tít viết toàn chữ hoa; nên viết thường, chỉ viết hoa chữ đầu, tên riêng và chữ viết tắt.',
					en: 'This is all in capitals; write sentence case, with capitals for names and abbreviations only.',
				},
			};
		}
		for (const {0: run, index} of text.matchAll(/[!?]{2,}/g)) {
			const fix = run.includes('?') ? '?' : '!';
			yield {
				at: back(index, index + run.length),
				fix,
				message: {vi: `Một dấu “${fix}” là đủ.`, en: `One “${fix}” is enough.`},
			};
		}
	},
} satisfies Rule;

/** Words without a small letter, one after the other. */
const capitals = /[\p{Lu}\p{N}][\p{Lu}\p{N}\p{P} ]*[\p{Lu}\p{N}](?!\p{Ll})/gu;

/** Words, not abbreviations, make a shout: two or more with a vowel that bears a mark (UBND, HĐND, BHXH have none). */
function isShouted(run: string): boolean {
	const words = run.match(/\p{Lu}{2,}/gu) ?? [];
	return words.filter((word) => word !== 'TƯ' && /[^A-ZĐ]/.test(word)).length >= 2;
}
