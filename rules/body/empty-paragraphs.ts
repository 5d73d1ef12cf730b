import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';

export default {
	id: 'empty-paragraphs',
	level: 'hint',
	title: {vi: 'Bỏ đoạn trống', en: 'Take out empty paragraphs'},
	why: {
		vi: 'Đoạn trống để giãn dòng làm bài hở ra từng quãng trên điện thoại; máy đọc màn hình đọc thành “trống, trống”.',
		en: 'Empty paragraphs set for spacing leave holes on phones; screen readers say “blank, blank”.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-13'], sure: 'convention'},
	good: [
		'Sáng 06/7/2026, BHXH tỉnh tổ chức hội nghị.\n\\_\nDự hội nghị có đại diện các sở, ngành.',
		'Sáng 06/7/2026, BHXH tỉnh tổ chức hội nghị.\n\\_\n\\_',
	],
	bad: {
		'Sáng 06/7/2026, BHXH tỉnh tổ chức hội nghị.\n\\_\n{\\_}\nDự hội nghị có đại diện các sở, ngành.':
			'Sáng 06/7/2026, BHXH tỉnh tổ chức hội nghị.\nDự hội nghị có đại diện các sở, ngành.',
	},
	reads: (block) => (isEmpty(block) ? block.text.length : -1),
	*post({blocks}) {
		let run = 0;
		for (const [index, block] of blocks.entries()) {
			if (isEmpty(block)) {
				run++;
				continue;
			}
			// At the end there is always one where the caret stands.
			if (run > 1) {
				yield {
					block: index - 1,
					message: {
						vi: `Có ${run} đoạn trống liền nhau; nên bỏ, khoảng cách giữa các đoạn để trang tự đặt.`,
						en: `${run} empty paragraphs in a row; take them out and leave the spacing to the page.`,
					},
				};
			}
			run = 0;
		}
	},
} satisfies Rule;

const isEmpty = perBlock(
	({kind, text}: Block): boolean => kind === 'paragraph' && text.length < 20 && !/\S/.test(text),
);
