import {characters} from '../characters';
import type {Rule} from '../rule';
import {phrases} from '../vietnamese/phrases';
import {inAddress} from '../vietnamese/surroundings';
import {isSyllable} from '../vietnamese/syllable';

export default {
	id: 'tight-hyphen',
	level: 'warning',
	title: {vi: 'Để dấu cách hai bên gạch nối các cụm từ', en: 'Space the hyphen between phrases'},
	why: {
		vi: '“kinh tế-xã hội” dính hai chữ giữa làm một, tìm “xã hội” có nơi không ra và dòng ngắt sai chỗ; văn bản nhà nước viết “kinh tế - xã hội”.',
		en: '“kinh tế-xã hội” glues the two middle words together, so searches and line breaks go wrong; state documents write “kinh tế - xã hội”.',
	},
	source: {kind: 'practice', dossier: ['SPL-13'], sure: 'secondary'},
	good: [
		'Phát triển kinh tế - xã hội giai đoạn 2026-2030, tuyến Hà Nội-Hải Phòng.',
		'Họp thứ Hai-thứ Sáu, dịch Covid-19, Mát-xcơ-va, in-tơ-nét, số 05/QĐ-BHXH.',
		'- Hồ sơ gồm đơn đề nghị.',
	],
	bad: {
		'Phát triển kinh tế{-}xã hội và văn hóa{-}giáo dục.': 'Phát triển kinh tế - xã hội và văn hóa - giáo dục.',
		'Vụ Kế hoạch{- }Tài chính phối hợp Sở Lao động{ -}Thương binh.':
			'Vụ Kế hoạch - Tài chính phối hợp Sở Lao động - Thương binh.',
	},
	bySentence: true,
	needs: characters.dash,
	*block({kind, text}) {
		if (!text.includes('-') || kind === 'code' || !lopsided.test(text)) return;
		for (const {0: run, index} of text.matchAll(hyphens)) {
			const end = index + run.length;
			const before = lastWords.exec(text.slice(Math.max(0, index - 20), index));
			const after = firstWords.exec(text.slice(end, end + 20));
			if (!before || !after) continue;
			const [left, right] = [before[2], after[1]].map((word) => word?.normalize('NFC').toLowerCase() ?? '') as [
				string,
				string,
			];
			if (!isSyllable(left) || !isSyllable(right)) continue;
			const spaced = run.length > 1;
			// Names of places, days and letters are joined tightly for a stretch from one to the other.
			const joins = phrases.has(`${lower(before[1])} ${left}`) && phrases.has(`${right} ${lower(after[2])}`);
			if (!(spaced || joins) || inAddress(text, [index, end])) continue;
			yield {
				at: [index, end],
				fix: ' - ',
				message: {
					vi: 'Giữa hai cụm từ, dấu gạch nối có dấu cách ở cả hai bên: “ - ”.',
					en: 'Between two phrases the hyphen has a space on either side: “ - ”.',
				},
			};
		}
	},
} satisfies Rule;

const lower = (word = '') => word.normalize('NFC').toLowerCase();

/** A hyphen with a letter on one side at least. */
const lopsided = /[A-Za-zÀ-ỹ]-[ A-Za-zÀ-ỹ]| -[A-Za-zÀ-ỹ]/;
const hyphens = /(?: -(?! ))|-(?: |(?=\S))/g;
const lastWords = /(?:([\p{L}\p{M}]+) )?([\p{L}\p{M}]+)$/u;
const firstWords = /^([\p{L}\p{M}]+)(?: ([\p{L}\p{M}]+))?/u;
