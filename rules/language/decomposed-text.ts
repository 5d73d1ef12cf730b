import type {Span} from '../post';
import type {Rule} from '../rule';
import {wordsOf} from '../vietnamese/words';

export default {
	id: 'decomposed-text',
	level: 'warning',
	title: {vi: 'Chuyển sang Unicode dựng sẵn', en: 'Compose the Unicode text'},
	why: {
		vi: 'Chữ tổ hợp (dấu rời khỏi chữ, thường do chép từ PDF hay máy Mac) nhìn như thường nhưng tìm kiếm không ra, dấu dễ lệch, và máy đọc màn hình đọc sai.',
		en: 'Decomposed letters (marks apart from their letters, mostly copied from PDF or a Mac) look right but search misses them, marks slip, and screen readers stumble.',
	},
	source: {kind: 'practice', dossier: ['SPL-01', 'SPL-02'], sure: 'secondary'},
	good: ['Bảo hiểm xã hội tỉnh tổ chức hội nghị.', 'Ca\u0304o là chữ của tiếng khác.'],
	bad: {
		'Ngành {Ba\u0309o hie\u0302\u0309m xa\u0303 ho\u0323\u0302i} tỉnh.': 'Ngành Bảo hiểm xã hội tỉnh.',
		'Đóng {đu\u031B\u0301ng} hạn, hưởng {đu\u0309}.': 'Đóng đứng hạn, hưởng đủ.',
	},
	*block(block) {
		const {all, odd} = wordsOf(block);
		if (!odd.some((word) => word.look.decomposed)) return;
		const runs: Span[] = [];
		let open = false;
		for (const {look, start, end} of all) {
			const last = runs.at(-1);
			if (look.decomposed) {
				if (open && last) runs[runs.length - 1] = [last[0], end];
				else runs.push([start, end]);
				open = true;
			} else if (/[^A-Za-z]/.test(look.form)) {
				// A word without marks is the same in either form, so it parts nothing.
				open = false;
			}
		}
		// A block full of them is one fault with one remedy, not a dozen.
		const whole: Span = [runs[0]?.[0] ?? 0, runs.at(-1)?.[1] ?? 0];
		for (const at of runs.length > mostRuns ? [whole] : runs) {
			yield {
				at,
				fix: block.text.slice(...at).normalize('NFC'),
				message: {
					vi: 'Chữ ở dạng Unicode tổ hợp; nên chuyển sang dựng sẵn (NFC).',
					en: 'These letters are decomposed Unicode; compose them (NFC).',
				},
			};
		}
	},
} satisfies Rule;

const mostRuns = 5;
