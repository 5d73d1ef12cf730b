import type {Rule} from '../rule';
import {inLegacy, legacyOf} from '../vietnamese/legacy';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {inAddress} from '../vietnamese/surroundings';
import {unmarkedRuns} from '../vietnamese/unmarked';

export default {
	id: 'foreign-passage',
	level: 'hint',
	title: {vi: 'Dịch đoạn tiếng nước ngoài', en: 'Translate the foreign passage'},
	why: {
		vi: 'Bài trên Cổng viết cho mọi người dân; đoạn tiếng nước ngoài sót lại (từ mẫu trang, bản dịch dở, trợ lý AI) người đọc không hiểu và bài trông chưa xong.',
		en: 'Posts are for everybody; a foreign passage left over (from a template, a half-done translation, an AI assistant) is lost on readers and makes the post look unfinished.',
	},
	source: {
		kind: 'law',
		law: '126/2025/QH15',
		at: 'Điều 3 (Luật Báo chí, áp dụng tham khảo)',
		dossier: ['SPL-15'],
		sure: 'secondary',
	},
	good: [
		'Bà Hoa học tại Asian Institute of Technology and Management of Natural Resources.',
		'Ông đọc cuốn “How to win friends and influence people in the modern world” hai lần.',
		'Tổ chức Lao động quốc tế (International Labour Organization, the oldest of the agencies of the United Nations).',
		'Nguoi lao dong duoc huong che do om dau theo quy dinh.',
	],
	bad: {
		'Hội nghị khai mạc sáng nay. {Here is the article you asked for, written in a formal style}.':
			'Hội nghị khai mạc sáng nay.',
		'{The quick brown fox jumps over the lazy dog and runs away}.': 'Nội dung đã dịch.',
	},
	*block(block) {
		if (block.kind === 'code') return;
		for (const {at, words, small, foreign, bare} of unmarkedRuns(block)) {
			if (words < fewest || bare > words * 0.7 || small < words * 0.6 || foreign < words * 0.35) continue;
			const before = block.text.slice(Math.max(0, at[0] - 2), at[0]);
			const after = block.text.slice(at[1], at[1] + 4);
			// Bracketed, quoted, or with its translation in brackets behind it: it was put there on purpose.
			if (/[("“'‘]\s?$/.test(before) || /^[.?!…]*\s*\(/.test(after)) continue;
			if (isQuoted(quotations(block.text), at) || inAddress(block.text, at) || inLegacy(legacyOf(block), at)) continue;
			yield {
				at,
				message: {
					vi: `${words} chữ liền nhau không phải tiếng Việt: dịch hoặc bỏ đi.`,
					en: `${words} words in a row are not Vietnamese: translate or drop them.`,
				},
			};
		}
	},
} satisfies Rule;

const fewest = 8;
