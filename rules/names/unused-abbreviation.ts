import type {Block} from '../post';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {abbreviationsOf, longOf} from './abbreviations';

export default {
	id: 'unused-abbreviation',
	level: 'hint',
	title: {vi: 'Bỏ chữ tắt không dùng lại', en: 'Drop an abbreviation that isn’t used again'},
	why: {
		vi: 'Chữ tắt trong ngoặc là lời hẹn sẽ dùng lại; không dùng lại thì người đọc phải nhớ thừa.',
		en: 'An abbreviation in brackets promises to come back; if it doesn’t, readers remember it for nothing.',
	},
	source: {kind: 'practice', dossier: ['ABB-02'], sure: 'convention'},
	good: [
		'Công tác quản lý nhà nước (QLNN) được chú trọng; QLNN về BHXH đi vào nền nếp.',
		'Đại diện Tổ chức Lao động quốc tế (ILO) cùng dự.',
		'Nộp hồ sơ tại Trung tâm Phục vụ hành chính công (tầng 1).',
	],
	bad: {
		'Công tác quản lý nhà nước{ (QLNN)} về BHXH được chú trọng.': 'Công tác quản lý nhà nước về BHXH được chú trọng.',
	},
	bySentence: true,
	starts: (block) => abbreviationsOf(block).some(({bracketed}) => bracketed),
	reads: (block) => {
		const found = abbreviationsOf(block);
		return found.some(({bracketed}) => bracketed) ? block : found.map(({short}) => short).join();
	},
	*post({blocks}) {
		for (const [block, each] of blocks.entries()) {
			for (const found of abbreviationsOf(each)) {
				const {short, at} = found;
				if (!found.bracketed || isUsedAgain(blocks, short)) continue;
				const long = longOf(each, found);
				if (!long) continue;
				const {text, back} = composed(each);
				yield {
					block,
					at: back(at[0] - (text[at[0] - 2] === ' ' ? 2 : 1), at[1] + 1),
					fix: '',
					message: {
						vi: `“${short}” không dùng lại trong bài: bỏ phần trong ngoặc sau “${long}”.`,
						en: `“${short}” isn’t used again in the post: drop the brackets after “${long}”.`,
					},
				};
			}
		}
	},
} satisfies Rule;

function isUsedAgain(blocks: readonly Block[], short: string): boolean {
	let count = 0;
	for (const block of blocks)
		for (const each of abbreviationsOf(block)) if (each.short === short && ++count > 1) return true;
	return false;
}
