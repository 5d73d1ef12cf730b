import type {Rule} from '../rule';
import {bandOf} from '../vietnamese/usual';
import {wordsOf} from '../vietnamese/words';

export default {
	id: 'title-case',
	level: 'warning',
	title: {vi: 'Đừng Viết Hoa Mọi Chữ', en: 'Don’t capitalise every word'},
	why: {
		vi: 'Tiếng Việt chỉ viết hoa chữ đầu và tên riêng. Viết Hoa Mọi Chữ thì tên riêng chìm mất, câu khó đọc.',
		en: 'Vietnamese capitalises the first word and names. With capitals on every word the names drown, and the line is hard to read.',
	},
	source: {kind: 'practice', dossier: ['CAP-28'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Gia Lai tập huấn Luật Bảo hiểm xã hội',
		'# Ông Lê Văn Bình, bà Trần Thị Hoa, anh Nguyễn Hữu An nhận thẻ',
		'## Bài dự thi của Nguyễn Thị Thanh Hương',
		'# TẬP HUẤN LUẬT BẢO HIỂM XÃ HỘI',
	],
	bad: {
		'# {BHXH Tỉnh Gia Lai Tập Huấn Luật Bảo Hiểm Xã Hội}': '# BHXH tỉnh Gia Lai tập huấn Luật Bảo hiểm xã hội',
		'## {Đối Tượng Được Cấp Thẻ Miễn Phí}': '## Đối tượng được cấp thẻ miễn phí',
	},
	kinds: ['title', 'heading'],
	*block(block) {
		let large = 0;
		let small = 0;
		for (const {form, lower} of wordsOf(block).looks) {
			if (bandOf(lower) === undefined || (form.length > 1 && form === form.toUpperCase())) continue;
			if (form === lower) small++;
			else large++;
		}
		if (large < 6 || small > large / 5) return;
		yield {
			message: {
				vi: 'Viết hoa mọi chữ; chỉ nên viết hoa chữ đầu và tên riêng.',
				en: 'Every word has a capital; give them to the first word and to names only.',
			},
		};
	},
} satisfies Rule;
