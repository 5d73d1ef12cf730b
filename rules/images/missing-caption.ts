import {syllablesOf} from '../body-text';
import type {Block} from '../post';
import type {Rule} from '../rule';
import type {Standard} from '../standard';
import {isPicture} from './picture';

export default {
	id: 'missing-caption',
	level: 'warning',
	title: {vi: 'Viết chú thích cho ảnh', en: 'Write a caption'},
	why: {
		vi: 'Ảnh không chú thích thì người đọc không biết ai, việc gì, ở đâu, khi nào; ảnh đó không chứng minh được điều gì.',
		en: 'Without a caption readers can’t tell who, what, where and when; the picture proves nothing.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-10'], sure: 'convention'},
	good: [
		'![Lễ trao thẻ BHYT](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà, ngày 06/7/2026. Ảnh: Trần Hoa',
		'![](dau-trang.png 32x32)',
	],
	bad: {
		'{![Lễ trao thẻ BHYT](trao-the.jpg)}':
			'![Lễ trao thẻ BHYT](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà, ngày 06/7/2026. Ảnh: Trần Hoa',
		'{![Lễ trao thẻ BHYT](trao-the.jpg)}\nĐại diện BHXH tỉnh Quảng Trị trao thẻ BHYT.':
			'![Lễ trao thẻ BHYT](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	starts: (block, standard) => isBare(block, standard),
	reads: (block, standard) => {
		if (block.kind === 'image') return block;
		return isLine(block, standard) ? 'line' : block.text.trim() !== '';
	},
	*post({blocks}, standard) {
		for (const [index, block] of blocks.entries()) {
			if (!isBare(block, standard)) continue;
			yield isLine(below(index, blocks), standard)
				? {
						block: index,
						level: 'hint',
						message: {
							vi: 'Dòng dưới ảnh có phải chú thích không? Nếu phải, hãy đặt vào ô chú thích của ảnh; nếu không, ảnh còn thiếu chú thích.',
							en: 'Is the line below the caption? If so, make it the picture’s own; if not, the picture has none.',
						},
					}
				: {
						block: index,
						message: {
							vi: 'Ảnh chưa có chú thích; hãy viết ai, việc gì, ở đâu, khi nào.',
							en: 'This picture has no caption; say who, what, where and when.',
						},
					};
		}
	},
} satisfies Rule;

function isBare(block: Block, standard: Standard): boolean {
	return isPicture(block, standard) && !block.text.trim();
}

/** The next block that shows anything. */
function below(index: number, blocks: readonly Block[]): Block | undefined {
	for (let next = index + 1; next < Math.min(blocks.length, index + 4); next++) {
		const block = blocks[next];
		if (block?.kind === 'image' || block?.text.trim()) return block;
	}
	return undefined;
}

/** A line short enough for a caption: many are set as paragraphs like any other. */
function isLine(block: Block | undefined, {limits}: Standard): boolean {
	if (block?.kind !== 'paragraph' || block.text.length > 400) return false;
	const syllables = syllablesOf(block);
	return syllables >= 3 && syllables <= limits.captionSyllablesMax.value;
}
