import {syllablesOf} from '../body-text';
import type {Rule} from '../rule';

export default {
	id: 'short-title',
	level: 'hint',
	title: {vi: 'Tít nói rõ ai làm gì', en: 'Say in the title who does what'},
	why: {
		vi: 'Tít quá ngắn thường chỉ nêu tên việc; người đọc và máy tìm kiếm không biết đơn vị nào, việc gì, có liên quan đến mình không.',
		en: 'A very short title mostly names a subject; readers and search engines can’t tell whose news it is, or whether it concerns them.',
	},
	source: {kind: 'practice', dossier: ['STR-01', 'STR-02'], sure: 'convention'},
	good: ['# BHXH tỉnh Cà Mau chi trả lương hưu mức mới từ 01/7/2026', '# Sáu trường hợp được nghỉ hưu sớm'],
	bad: {
		'{# Hội nghị}': '# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp',
		'{# Tin về lương hưu}': '# BHXH tỉnh Cà Mau chi trả lương hưu mức mới từ 01/7/2026',
	},
	kinds: ['title'],
	*block(block, {limits}) {
		if (block.kind !== 'title') return;
		const syllables = syllablesOf(block);
		if (syllables === 0 || syllables >= limits.titleSyllablesMin.value) return;
		yield {
			message: {
				vi: `Tít chỉ có ${syllables} chữ; nên từ ${limits.titleSyllablesMin.value} chữ trở lên để nói rõ ai làm gì.`,
				en: `The title has only ${syllables} syllables; give it ${limits.titleSyllablesMin.value} or more, to say who does what.`,
			},
		};
	},
} satisfies Rule;
