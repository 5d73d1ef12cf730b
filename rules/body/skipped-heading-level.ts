import type {Rule} from '../rule';

export default {
	id: 'skipped-heading-level',
	level: 'hint',
	title: {vi: 'Đặt cấp tít xen lần lượt', en: 'Don’t skip a heading level'},
	why: {
		vi: 'Người khiếm thị đi trong bài theo cấp tiêu đề; từ cấp 2 nhảy xuống cấp 4, họ tưởng đã sót một phần.',
		en: 'Blind readers walk a post by its heading levels; from 2 to 4 they think they missed a part.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.3.1)',
		dossier: ['ACC-04'],
		sure: 'verified',
	},
	good: ['## Mức đóng\n### Hộ nghèo\n### Hộ cận nghèo\n## Hồ sơ', '### Mức đóng\n### Hồ sơ'],
	bad: {
		'## Mức đóng\n{#### Hộ nghèo}': '## Mức đóng\n### Hộ nghèo',
	},
	kinds: ['heading'],
	reads: (block) => block,
	*post({blocks}) {
		let above: number | null = null;
		for (const [index, block] of blocks.entries()) {
			if (block.kind !== 'heading') continue;
			if (above !== null && block.level > above + 1) {
				yield {
					block: index,
					message: {
						vi: `Tít xen nhảy từ cấp ${above} xuống cấp ${block.level}; nên đặt cấp ${above + 1}.`,
						en: `The heading goes from level ${above} to ${block.level}; make it ${above + 1}.`,
					},
				};
			}
			above = block.level;
		}
	},
} satisfies Rule;
