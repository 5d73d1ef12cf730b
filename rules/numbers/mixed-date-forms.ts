import {characters} from '../characters';
import type {Post} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {datesOf} from '../vietnamese/dates';
import {inAddress} from '../vietnamese/surroundings';
import {countForms, nothing, usual, type Written} from './forms';

export default {
	id: 'mixed-date-forms',
	level: 'hint',
	title: {vi: 'Dùng một dấu ngăn ngày, tháng, năm', en: 'Part day, month and year by one sign'},
	why: {
		vi: 'Cùng một bài mà khi 20/11, khi 20-11, khi 20.11 thì người đọc phải dừng lại, máy tìm kiếm thì bỏ sót.',
		en: 'With 20/11, 20-11 and 20.11 in one post readers stumble, and a search misses some.',
	},
	source: {kind: 'practice', at: 'QĐ 1989/QĐ-BGDĐT, Điều 10', dossier: ['NUM-03'], sure: 'secondary'},
	good: [
		'Hội nghị họp ngày 20/11/2026, tổng kết ngày 21/11/2026.',
		'Luật ban hành ngày 29 tháng 6 năm 2024, áp dụng từ 01/7/2025.',
	],
	bad: {
		'Hội nghị họp ngày 20/11/2026 và 21/11/2026.\nĐăng ký trước ngày {18.11.2026}.':
			'Hội nghị họp ngày 20/11/2026 và 21/11/2026.\nĐăng ký trước ngày 18/11/2026.',
		'Từ ngày 16-11 đến hết ngày {20/11} mở cổng đăng ký.': 'Từ ngày 16-11 đến hết ngày 20-11 mở cổng đăng ký.',
	},
	needs: characters.digit,
	bySentence: true,
	reads: (block) => written(block),
	*post(post: Post) {
		const counts = countForms(post, written);
		if (counts.size < 2) return;
		const best = usual(counts);
		for (const [index, block] of post.blocks.entries()) {
			for (const {form, at} of written(block)) {
				if (form === best) continue;
				yield {
					block: index,
					at,
					fix: block.text.slice(...at).replaceAll(form, best),
					message: {
						vi: `Trong bài, ngày, tháng phần nhiều ngăn bằng “${best}”; ở đây là “${form}”.`,
						en: `Elsewhere in the post dates are parted by “${best}”, here by “${form}”.`,
					},
				};
			}
		}
	},
} satisfies Rule;

const written = perBlock((block): readonly Written[] => {
	const found: Written[] = [];
	for (const {at, by} of datesOf(block)) {
		const {text, back} = composed(block);
		if (by.length === 1 && !inAddress(text, at)) found.push({form: by, at: back(...at)});
	}
	return found.length ? found : nothing;
});
