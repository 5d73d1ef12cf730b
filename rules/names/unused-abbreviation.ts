import type {Rule} from '../rule';
import {abbreviationsOf} from './abbreviations';

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
	*post({blocks}) {
		for (const [block, each] of blocks.entries()) {
			for (const {short, long, at} of abbreviationsOf(each).introduced) {
				let uses = 0;
				for (const other of blocks) uses += abbreviationsOf(other).all.get(short) ?? 0;
				if (uses > 1) continue;
				const start = each.text[at[0] - 1] === ' ' ? at[0] - 1 : at[0];
				yield {
					block,
					at: [start, at[1]],
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
