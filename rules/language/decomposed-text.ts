import type {Block, Span} from '../post';
import type {Rule} from '../rule';
import {type Word, wordAt, wordsOf} from '../vietnamese/words';

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
		'Ngành {Ba\u0309o} **{hie\u0302\u0309m}** {xa\u0303 ho\u0323\u0302i} tỉnh.': 'Ngành Bảo **hiểm** xã hội tỉnh.',
		'**{Lu\u00E2\u0323t Vie\u0323\u0302c}** {la\u0300m}, xem [{ta\u0323i đa\u0302y}](/luat).':
			'**Luật Việc** làm, xem [tại đây](/luat).',
	},
	*block(block) {
		const words = wordsOf(block);
		if (!words.odd.some((word) => word.look.decomposed)) return;
		const runs: Span[] = [];
		let open = false;
		for (let index = 0; index < words.looks.length; index++) {
			const {look, start, end} = wordAt(words, index) as Word;
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
		for (const at of parts(runs.length > mostRuns ? [whole] : runs, block)) {
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

/** The runs, parted where bold, italics or a link begins or ends: a fix across that would lose the formatting. */
function parts(runs: readonly Span[], {text, marks}: Block): Span[] {
	const edges = [...new Set(marks.flatMap(({at}) => at))].sort((a, b) => a - b);
	return runs.flatMap(([start, end]) => {
		const inside = edges.filter((edge) => edge > start && edge < end);
		return [start, ...inside].flatMap((from, index) => decomposed(text, from, inside[index] ?? end));
	});
}

/** From the first decomposed word of a stretch to its last; nothing where all are composed. */
function decomposed(text: string, start: number, end: number): Span[] {
	const words = [...text.slice(start, end).matchAll(letters)].filter(([word]) => word !== word.normalize('NFC'));
	const last = words.at(-1);
	return words[0] && last ? [[start + words[0].index, start + last.index + last[0].length]] : [];
}

const letters = /[\p{L}\p{M}]+/gu;
