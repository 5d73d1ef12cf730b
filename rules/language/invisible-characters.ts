import {characters} from '../characters';
import type {Rule} from '../rule';
import {inLegacy, legacyOf} from '../vietnamese/legacy';

export default {
	id: 'invisible-characters',
	level: 'warning',
	title: {vi: 'Bỏ ký tự vô hình', en: 'Remove invisible characters'},
	why: {
		vi: 'Ký tự không nhìn thấy (khoảng trắng rộng bằng không, gạch nối mềm…) chui vào khi chép từ trang khác; chữ có nó tìm không ra và có thể bị ngắt dòng giữa chừng.',
		en: 'Characters one can’t see (zero-width spaces, soft hyphens…) slip in when text is copied from another page; search misses such words and lines break inside them.',
	},
	source: {kind: 'practice', dossier: ['SPL-04'], sure: 'convention'},
	good: ['BHXH tỉnh đưa chính sách đến người dân.', 'Gia đình \u{1F468}\u200D\u{1F469}\u200D\u{1F467} vui.'],
	bad: {
		'{BH\u200BXH} tỉnh.': 'BHXH tỉnh.',
		'Khu vực nông thôn, {nư\u00ADớc} sạch.': 'Khu vực nông thôn, nước sạch.',
		'{\uFEFFSáng} 06/7/2026, hội nghị khai mạc.': 'Sáng 06/7/2026, hội nghị khai mạc.',
	},
	needs: characters.strange,
	*block(block) {
		const {kind, text} = block;
		if (kind === 'code' || !invisible.test(text)) return;
		for (const {0: run, index} of text.matchAll(runs)) {
			// In TCVN3 the soft hyphen is the letter ư.
			if (inLegacy(legacyOf(block), [index, index + run.length])) continue;
			// Joined emoji and right-to-left text need theirs.
			const visible = run.replace(all, '');
			if (/[\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(visible)) continue;
			// Between two spaces it leaves with one of them.
			const alone = !visible && text.charAt(index - 1) === ' ' && text.charAt(index + run.length) === ' ';
			yield {
				at: [index, index + run.length + (alone ? 1 : 0)],
				fix: visible,
				level: visible ? 'warning' : 'hint',
				message: {
					vi: visible ? `Trong “${visible}” có ký tự vô hình.` : 'Ở đây có ký tự vô hình.',
					en: visible ? `“${visible}” holds an invisible character.` : 'Here is an invisible character.',
				},
			};
		}
	},
} satisfies Rule;

/** Zero-width spaces and joiners, soft hyphens, byte-order and direction marks, stray control characters. */
const set =
	'\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F';
const invisible = new RegExp(`[${set}]`);
const all = new RegExp(`[${set}]+`, 'g');

/** The characters with the word they stand in, so that there is something to see and to mark. */
const runs = new RegExp(`[^\\s${set}]{0,40}[${set}][^\\s]{0,80}`, 'gu');
