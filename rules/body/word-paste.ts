import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';

export default {
	id: 'word-paste',
	level: 'hint',
	title: {vi: 'Dán bài dưới dạng chữ thuần', en: 'Paste as plain text'},
	why: {
		vi: 'Bài dán thẳng từ Word mang theo mã định dạng ẩn: chữ trên Cổng mỗi bài một kiểu, trang nặng, trên điện thoại dễ vỡ dòng.',
		en: 'Pasted from Word, a post brings hidden formatting: every post looks different, pages grow heavy and break on phones.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-13'], sure: 'convention'},
	good: ['Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.'],
	bad: {
		'{<word>Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.</word>}\n<word>Dự hội nghị có đại diện các sở, ngành.</word>':
			'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.\nDự hội nghị có đại diện các sở, ngành.',
	},
	reads: (block) => isFromWord(block) && block.text.length,
	*post({blocks}) {
		const first = blocks.findIndex(isFromWord);
		if (first < 0) return;
		let count = 0;
		for (const block of blocks) if (isFromWord(block)) count++;
		yield {
			block: first,
			message: {
				vi: `Có ${count} đoạn còn mã định dạng của Word; nên xóa định dạng (nút “Xóa định dạng”), hoặc dán lại bằng Ctrl+Shift+V.`,
				en: `${count} paragraphs hold Word’s own formatting; clear it, or paste again with Ctrl+Shift+V.`,
			},
		};
	},
} satisfies Rule;

const isFromWord = perBlock(({marks}: Block): boolean => marks.some(({kind}) => kind === 'word'));
