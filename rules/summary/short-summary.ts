import {syllablesOf} from '../body-text';
import type {Rule} from '../rule';

export default {
	id: 'short-summary',
	level: 'hint',
	title: {vi: 'Viết sapo đủ ý', en: 'Say enough in the summary'},
	why: {
		vi: 'Sapo vài chữ chưa trả lời được ai, việc gì, khi nào, ở đâu; người đọc trang chủ không biết vì sao nên bấm vào.',
		en: 'A few words don’t answer who, what, when and where; people on the home page see no reason to open the post.',
	},
	source: {kind: 'practice', dossier: ['STR-04'], sure: 'convention'},
	good: [
		'> Sáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người có hoàn cảnh khó khăn; mỗi thẻ có giá trị 12 tháng.',
		'>',
	],
	bad: {
		'{> BHXH tỉnh Quảng Trị trao thẻ BHYT cho người khó khăn.}':
			'> Sáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người có hoàn cảnh khó khăn; mỗi thẻ có giá trị 12 tháng.',
	},
	kinds: ['summary'],
	*block(block, {limits}) {
		const syllables = syllablesOf(block);
		if (syllables === 0 || syllables >= tolerated * limits.summarySyllablesMin.value) return;
		// A short one that says when has mostly said the rest as well.
		if (day.test(block.text)) return;
		yield {
			message: {
				vi: `Sapo mới có ${syllables} chữ; nên từ ${limits.summarySyllablesMin.value} chữ trở lên: ai, việc gì, khi nào, ở đâu.`,
				en: `The summary has only ${syllables} syllables; give it ${limits.summarySyllablesMin.value} or more: who, what, when, where.`,
			},
		};
	},
} satisfies Rule;

/** Good newspapers often do with a little less. */
const tolerated = 0.8;

const day = /\d\s?[/-]\s?\d/;
