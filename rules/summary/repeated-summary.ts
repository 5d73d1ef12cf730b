import {isBody, syllablesOf} from '../body-text';
import {perBlock} from '../remember';
import type {Rule} from '../rule';

export default {
	id: 'repeated-summary',
	level: 'warning',
	title: {vi: 'Sapo nói thêm, đừng lặp lại tít', en: 'Let the summary add to the title'},
	why: {
		vi: 'Sapo lặp lại tít thì người đọc đọc hai lần một câu mà không biết thêm thời gian, địa điểm, kết quả.',
		en: 'A summary that repeats the title makes people read one sentence twice and learn no time, place or outcome.',
	},
	source: {kind: 'practice', dossier: ['STR-04'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n> Sáng 06/7/2026, tại phường Đông Hà, 150 người có hoàn cảnh khó khăn nhận thẻ BHYT giá trị 12 tháng từ BHXH tỉnh.',
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\nSáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.',
	],
	bad: {
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n{> BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.}':
			'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n> Sáng 06/7/2026, tại phường Đông Hà, 150 người có hoàn cảnh khó khăn nhận thẻ BHYT giá trị 12 tháng từ BHXH tỉnh.',
		'# Tăng mức hỗ trợ đóng BHXH tự nguyện từ năm 2026\n{> Từ năm 2026, mức hỗ trợ đóng BHXH tự nguyện sẽ tăng.}':
			'# Tăng mức hỗ trợ đóng BHXH tự nguyện từ năm 2026\n> Hộ nghèo được hỗ trợ một nửa mức đóng tối thiểu; tỉnh hỗ trợ thêm cho người tham gia lần đầu.',
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n{BHXH tỉnh Quảng Trị trao 150 thẻ BHYT}\nSáng 06/7/2026, tại phường Đông Hà, 150 người nhận thẻ BHYT.':
			'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\nSáng 06/7/2026, tại phường Đông Hà, 150 người nhận thẻ BHYT.',
	},
	// A paragraph longer than any title can't be one.
	reads: (block) => (isBody(block) && syllablesOf(block) > longestTitle ? longestTitle : block),
	*post({blocks}, {limits}) {
		const title = blocks.find(({kind}) => kind === 'title');
		const index = blocks.findIndex((block) => block.kind === 'summary' || (isBody(block) && syllablesOf(block) > 0));
		const summary = blocks[index];
		if (!title || !summary || syllablesOf(title) === 0 || syllablesOf(summary) === 0) return;
		const [known, words] = [wordsOf(title), wordsOf(summary)];
		if (summary.kind === 'summary') {
			// The words that the title has no room for are new, whatever they are.
			if (words.length - known.length >= limits.summaryNewSyllablesMin.value) return;
			const added = countNew(words, known);
			if (added >= limits.summaryNewSyllablesMin.value || added * 2 > words.length) return;
			yield {
				block: index,
				message: {
					vi: 'Sapo gần như chép lại tít; nên nói thêm khi nào, ở đâu, kết quả ra sao.',
					en: 'The summary nearly copies the title; add when, where and with what outcome.',
				},
			};
		} else if (known.length <= longestTitle && words.join(' ') === known.join(' ')) {
			yield {
				block: index,
				level: 'hint',
				message: {
					vi: 'Thân bài mở đầu bằng đúng dòng tít; trên trang, tít sẽ hiện hai lần.',
					en: 'The body begins with the title itself; on the page the title will stand twice.',
				},
			};
		}
	},
} satisfies Rule;

/** Syllables; half as much again as a title should have at most. */
const longestTitle = 30;

const wordsOf = perBlock(
	({text}) =>
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [],
);

/** How many words are left when each of `known` has been used up once. */
function countNew(words: readonly string[], known: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of known) left.set(word, (left.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	}).length;
}
