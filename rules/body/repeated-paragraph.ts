import {isBody, syllablesOf} from '../body-text';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';

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
	*post({blocks}) {
		const seen = new Map<string, number>();
		for (const [index, block] of blocks.entries()) {
			const words = wordsOf(block);
			if (!words) continue;
			const first = seen.get(words);
			if (first === undefined) {
				seen.set(words, index);
				continue;
			}
			yield {
				block: index,
				message: {
					vi: 'Đoạn này đã có ở trên, giống từng chữ; nên bỏ một trong hai.',
					en: 'This paragraph stands above already, word for word; take one of them out.',
				},
			};
		}
	},
} satisfies Rule;

/** What of a paragraph is compared; `''` for what may well stand twice: short lines, cells, headings. */
const wordsOf = perBlock((block: Block): string => {
	if (!isBody(block) || block.kind === 'cell' || block.kind === 'heading' || syllablesOf(block) < 12) return '';
	return block.text.normalize('NFC').replace(/\s+/g, ' ').trim();
});
