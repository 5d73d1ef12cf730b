import type {Rule} from '../rule';
import {oddWays, writtenWays} from './ways';

export default {
	id: 'mixed-i-y',
	level: 'hint',
	title: {vi: 'Viết i hay y theo một kiểu', en: 'Write i or y one way'},
	why: {
		vi: 'Viết “quản lý” hay “quản lí” đều được chấp nhận; nhưng một chữ viết hai kiểu trong một bài làm người đọc ngờ là lỗi, và tìm từ sẽ sót.',
		en: '“quản lý” and “quản lí” are both accepted; but one word written two ways in one post looks like a slip, and a search misses some.',
	},
	source: {
		kind: 'practice',
		at: 'QĐ 1989/QĐ-BGDĐT, Điều 9 (áp dụng tham khảo)',
		dossier: ['SPL-06'],
		sure: 'secondary',
	},
	good: [
		'Kỹ thuật, quản lý, tỷ lệ, kỳ họp, ký kết, làm tỉ mỉ.',
		'Báo này viết tỉ đồng, nhưng kỹ thuật, quản lý.',
		'Bà Lí quản lý quỹ; ông Quí dự họp quý I.',
	],
	bad: {
		'Công tác quản lý quỹ, trình độ quản {lí}, lý do.': 'Công tác quản lý quỹ, trình độ quản lý, lý do.',
		'Đạt tỉ lệ 95%, tăng 2 tỉ đồng.\nVượt {tỷ} lệ giao.': 'Đạt tỉ lệ 95%, tăng 2 tỉ đồng.\nVượt tỉ lệ giao.',
	},
	bySentence: true,
	reads: writtenWays,
	*post(post) {
		for (const {block, at, written, fix} of oddWays(post, ({choice}) => choice !== 'tone')) {
			yield {
				block,
				at,
				fix,
				message: {
					vi: `Trong bài phần nhiều viết “${fix}”; ở đây viết “${written}”.`,
					en: `The post mostly writes “${fix}”; here it is “${written}”.`,
				},
			};
		}
	},
} satisfies Rule;
