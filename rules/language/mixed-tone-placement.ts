import type {Rule} from '../rule';
import {oddWays, writtenWays} from './ways';

export default {
	id: 'mixed-tone-placement',
	level: 'hint',
	title: {vi: 'Đặt dấu thanh theo một kiểu', en: 'Place tone marks one way'},
	why: {
		vi: 'Viết “hòa” hay “hoà” đều đúng; nhưng cùng một bài mà khi thế này khi thế kia thì tìm một từ sẽ sót, và bài trông như chép từ nhiều nơi.',
		en: '“hòa” and “hoà” are both right; but with both in one post a search misses some, and the text looks pasted together.',
	},
	source: {
		kind: 'practice',
		at: 'QĐ 240/1984; QĐ 1989/QĐ-BGDĐT, Điều 8 (áp dụng tham khảo)',
		dossier: ['SPL-05'],
		sure: 'secondary',
	},
	good: [
		'Văn hóa, sức khỏe, tùy theo, ủy quyền, thuế quý.',
		'Văn hoá, sức khoẻ, tuỳ theo, uỷ quyền; ông Hòa, bà Thúy.',
	],
	bad: {
		'Ủy ban nhân dân xã chăm lo sức khỏe, đời sống văn {hoá} của người dân.':
			'Ủy ban nhân dân xã chăm lo sức khỏe, đời sống văn hóa của người dân.',
		'Nếp sống văn hoá, sức khoẻ, điều hoà lợi ích.\n{Ủy} ban nhân dân xã {hòa} giải.':
			'Nếp sống văn hoá, sức khoẻ, điều hoà lợi ích.\nUỷ ban nhân dân xã hoà giải.',
	},
	bySentence: true,
	reads: writtenWays,
	*post(post) {
		for (const {block, at, written, fix} of oddWays(post, ({choice}) => choice === 'tone')) {
			yield {
				block,
				at,
				fix,
				message: {
					vi: `Bài phần nhiều đặt dấu thanh theo kiểu kia: viết “${fix}”, không viết “${written}”.`,
					en: `The post mostly places its tone marks the other way: write “${fix}”.`,
				},
			};
		}
	},
} satisfies Rule;
