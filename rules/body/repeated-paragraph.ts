import {isBody, syllablesOf} from '../body-text';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'repeated-paragraph',
	level: 'warning',
	title: {vi: 'Bỏ đoạn lặp lại', en: 'Take out the repeated paragraph'},
	why: {
		vi: 'Một đoạn hiện hai lần thường do dán nhầm; người đọc thấy ngay là bài chưa được đọc lại.',
		en: 'A paragraph that stands twice was mostly pasted twice; readers see that nobody read the post again.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-13'], sure: 'convention'},
	good: [
		'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn cho doanh nghiệp.\nDự hội nghị có đại diện các sở, ngành.\nDự hội nghị có đại diện các sở, ngành.',
	],
	bad: {
		'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn cho doanh nghiệp.\nDự hội nghị có đại diện các sở, ngành.\n{Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn cho doanh nghiệp.}':
			'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn cho doanh nghiệp.\nDự hội nghị có đại diện các sở, ngành.',
	},
	reads: (block) => wordsOf(block),
	*post({blocks}) {
		const seen = new Set<string>();
		let first: number | undefined;
		let count = 0;
		for (let index = 0; index < blocks.length; index++) {
			const words = wordsOf(blocks[index] as Block);
			if (!words) continue;
			if (seen.has(words)) {
				first ??= index;
				count++;
			}
			seen.add(words);
		}
		if (first === undefined) return;
		yield {
			block: first,
			message:
				count === 1
					? {
							vi: 'Đoạn này đã có ở trên, giống từng chữ; nên bỏ một trong hai.',
							en: 'This paragraph stands above already, word for word; take one of them out.',
						}
					: {
							vi: `Từ đoạn này có ${count} đoạn đã viết ở trên, giống từng chữ; xem có phải dán hai lần không.`,
							en: `From here on ${count} paragraphs stand above already, word for word; see whether they were pasted twice.`,
						},
		};
	},
} satisfies Rule;

/** What of a paragraph is compared; `''` for what may well stand twice: short lines, cells, headings. */
const wordsOf = perBlock((block: Block): string => {
	if (!isBody(block) || block.kind === 'cell' || block.kind === 'heading' || syllablesOf(block) < 12) return '';
	return composed(block).text.trim();
});
