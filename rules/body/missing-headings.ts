import {isBody, syllablesOf} from '../body-text';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {isSigned} from '../sources/signature';
import {isBoldLine} from './fake-heading';

const paragraph =
	'Từ ngày 01/7/2026, người tham gia BHXH tự nguyện nộp hồ sơ tại BHXH cơ sở, qua bưu điện hoặc trên Cổng Dịch vụ công quốc gia. ' +
	'Hồ sơ gồm tờ khai theo mẫu và giấy tờ chứng minh thuộc diện được hỗ trợ tiền đóng. ' +
	'Cơ quan BHXH tiếp nhận, kiểm tra và trả kết quả trong thời hạn quy định; nếu hồ sơ còn thiếu, cán bộ ghi rõ trong phiếu hẹn. ' +
	'Người tham gia theo dõi quá trình đóng trên ứng dụng, và được nhắc trước khi đến kỳ đóng tiếp theo. ';
const long = `${paragraph.repeat(5).trim()}\n${paragraph.repeat(5).trim()}`;

export default {
	id: 'missing-headings',
	level: 'hint',
	title: {vi: 'Thêm tít xen', en: 'Add a heading'},
	why: {
		vi: 'Bài dài không có tít xen là một khối chữ: người đọc lướt không tìm được phần mình cần rồi bỏ đi.',
		en: 'A long post without headings is a wall of text: people who skim don’t find their part and leave.',
	},
	source: {kind: 'practice', dossier: ['STR-07', 'ACC-04'], sure: 'convention'},
	good: [paragraph.trim(), `${paragraph.trim()}\n## Theo dõi quá trình đóng\n${paragraph.trim()}`],
	bad: {
		[`${long}\n${long}\n{}`]: `${paragraph.repeat(4).trim()}\n## Hồ sơ\n${paragraph.repeat(4).trim()}\n## Theo dõi\n${paragraph.repeat(2).trim()}`,
	},
	reads: (block) => (isBoldLine(block) || isBareLine(block) ? -1 : syllablesOf(block)),
	*post({blocks}, {limits}) {
		const every = limits.headingEverySyllables.value;
		let sum = 0;
		let longest = 0;
		for (const block of blocks) {
			if (block.kind === 'heading' || isBoldLine(block) || isBareLine(block)) sum = 0;
			else if (isBody(block) && block.kind !== 'cell' && block.kind !== 'item') sum += syllablesOf(block);
			longest = Math.max(longest, sum);
		}
		// Newspapers often let twice as much go by.
		if (every === 0 || longest < tolerated * every) return;
		yield {
			message: {
				vi: `Có đoạn dài ${longest} chữ liền không có tít xen; nên cứ khoảng ${every} chữ đặt một tít xen.`,
				en: `${longest} syllables go by without a heading; set one every ${every} or so.`,
			},
		};
	},
} satisfies Rule;

const tolerated = 2.5;

/** A line that does a heading's work, however it is set: a few words without a stop, and no caption or signature. */
const isBareLine = perBlock((block: Block): boolean => {
	const {kind, text} = block;
	if (kind !== 'paragraph' || text.length > 120) return false;
	const line = text.trim();
	if (!/^["“(]?[\p{Lu}\d]/u.test(line) || /[.;:,…!”")\]]$|\n|(?:nh|deo|guồn)\s?:/.test(line)) return false;
	const syllables = syllablesOf(block);
	return syllables >= 2 && syllables <= 18 && !isSigned([block]);
});
