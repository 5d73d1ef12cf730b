import {isBody, syllablesOf} from '../body-text';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {isSigned} from '../sources/signature';

const paragraph = 'Từ ngày 01/7/2026, người tham gia nộp hồ sơ tại BHXH cơ sở hoặc trên Cổng Dịch vụ công quốc gia.';

export default {
	id: 'fake-heading',
	level: 'hint',
	title: {vi: 'Dùng kiểu tiêu đề cho tít xen', en: 'Make it a real heading'},
	why: {
		vi: 'Máy đọc màn hình, máy tìm kiếm và mục lục chỉ nhận ra tít xen đặt bằng kiểu tiêu đề (Heading); chữ in đậm với chúng là chữ thường.',
		en: 'Screen readers, search engines and tables of contents know only real headings; bold text is mere text to them.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.3.1)',
		dossier: ['ACC-04'],
		sure: 'verified',
	},
	good: [
		`${paragraph}\n## Ai được hỗ trợ tiền đóng?\n${paragraph}`,
		`**BHXH tỉnh Gia Lai hướng dẫn nộp hồ sơ mới**\n${paragraph}`,
		`${paragraph}\n**Trần Thị Hoa**`,
	],
	bad: {
		[`${paragraph}\n{**Ai được hỗ trợ tiền đóng?**}\n${paragraph}`]: `${paragraph}\n## Ai được hỗ trợ tiền đóng?\n${paragraph}`,
	},
	reads: (block) => (isBoldLine(block) ? block.text : isText(block)),
	*post({blocks}) {
		for (let index = 1; index < blocks.length - 1; index++) {
			const block = blocks[index] as Block;
			if (!isBoldLine(block) || !blocks.slice(0, index).some(isText)) continue;
			const next = blocks[index + 1] as Block;
			// A heading has its text under it; a signature has nothing, a question its answer in bold.
			if (!isText(next) || isBoldLine(next) || isSigned([block])) continue;
			yield {
				block: index,
				message: {
					vi: 'Dòng này in đậm như tít xen; nên đặt kiểu tiêu đề (Heading 2 hoặc 3).',
					en: 'This line is bold like a heading; make it one (Heading 2 or 3).',
				},
			};
		}
	},
} satisfies Rule;

/** A short line that is bold to the last letter and no sentence. */
export const isBoldLine = perBlock((block: Block): boolean => {
	const {kind, text, marks} = block;
	if (kind !== 'paragraph' || text.length > 160 || !marks.some((mark) => mark.kind === 'bold')) return false;
	const line = text.trim();
	if (!line || /[.;:,…”"]$/.test(line) || line.includes('\n') || !/^["“(]?[\p{Lu}\d]/u.test(line)) return false;
	const syllables = syllablesOf(block);
	if (syllables < 2 || syllables > 18) return false;
	let plainFrom = 0;
	for (const mark of marks) {
		if (mark.kind !== 'bold') continue;
		if (/[\p{L}\p{N}]/u.test(text.slice(plainFrom, mark.at[0]))) return false;
		plainFrom = Math.max(plainFrom, mark.at[1]);
	}
	return !/[\p{L}\p{N}]/u.test(text.slice(plainFrom));
});

const isText = perBlock(
	(block: Block): boolean => isBody(block) && block.kind !== 'heading' && syllablesOf(block) >= 8,
);
