import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {inAddress} from '../vietnamese/surroundings';
import {wordAt, wordsOf} from '../vietnamese/words';

export default {
	id: 'needless-english',
	level: 'hint',
	title: {vi: 'Dùng từ tiếng Việt sẵn có', en: 'Use the Vietnamese word there is'},
	why: {
		vi: 'Nhiều người đọc Cổng là người cao tuổi, người lao động phổ thông; từ tiếng Anh mà tiếng Việt có sẵn làm họ khó hiểu, lại trái yêu cầu giữ gìn sự trong sáng của tiếng Việt.',
		en: 'Many readers are elderly or manual workers; an English word where Vietnamese has its own is hard on them, and on the purity of the language.',
	},
	source: {
		kind: 'law',
		law: '126/2025/QH15',
		at: 'Điều 3 (Luật Báo chí, áp dụng tham khảo)',
		dossier: ['SPL-15'],
		sure: 'secondary',
	},
	good: [
		'Nộp hồ sơ trực tuyến trên Cổng Dịch vụ công.',
		'Chương trình “Học online mùa hè”, trang online.example.vn.',
		'Ứng dụng VssID, VNeID; Facebook, YouTube, Zalo.',
	],
	bad: {
		'Người dân nộp hồ sơ {online} trước {deadline}.': 'Người dân nộp hồ sơ trực tuyến trước hạn chót.',
		'BHXH tỉnh mở một {livestream} về lương hưu.': 'BHXH tỉnh phát trực tiếp một buổi tư vấn về lương hưu.',
	},
	words: (standard) => [...betterWords(standard).keys()],
	*block(block, standard) {
		const words = wordsOf(block);
		if (words.foreign.length === 0 || block.kind === 'code') return;
		const better = betterWords(standard);
		const said = new Set<string>();
		for (const index of words.foreign) {
			const {lower, form} = words.looks[index] ?? {};
			const fix = lower === form ? better.get(lower ?? '') : undefined;
			// Beside another foreign word it is part of a name or a phrase; and once a paragraph is enough.
			if (!lower || !fix || said.has(lower) || words.looks[index - 1]?.foreign || words.looks[index + 1]?.foreign)
				continue;
			const {start, end} = wordAt(words, index) ?? {start: 0, end: 0};
			if (/[-/.@_#\d]/.test(block.text.charAt(start - 1)) || /[-/@_\d]/.test(block.text.charAt(end))) continue;
			if (isQuoted(quotations(block.text), [start, end]) || inAddress(block.text, [start, end])) continue;
			said.add(lower);
			// “một livestream” can’t become “một phát trực tiếp”.
			const counted = counting.has(words.looks[index - 1]?.lower ?? '');
			yield {
				at: [start, end],
				...(counted ? {} : {fix}),
				message: {vi: `“${lower}”: tiếng Việt có “${fix}”.`, en: `“${lower}”: Vietnamese has “${fix}”.`},
			};
		}
	},
} satisfies Rule;

/** After these stands a noun, which the Vietnamese word may not be. */
const counting = new Set(['một', 'các', 'những', 'mỗi', 'từng']);

const betterWords = perStandard(
	({foreignWords}) =>
		new Map(foreignWords.flatMap(({better, foreign}) => foreign.map((word) => [word, better] as const))),
);
