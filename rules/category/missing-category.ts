import type {Rule} from '../rule';
import {suggestCategory} from './suggest';
import {termsIn} from './terms';

export default {
	id: 'missing-category',
	level: 'warning',
	title: {vi: 'Chọn chuyên mục', en: 'Choose a category'},
	why: {
		vi: 'Bài không có chuyên mục thì không hiện ở trang chuyên mục nào, bạn đọc chỉ còn cách tìm kiếm.',
		en: 'A post without a category shows up on no category page; only a search will find it.',
	},
	source: {kind: 'letter', letter: 'mở đầu', at: '“phân loại sai chuyên mục”', dossier: ['CAT-03'], sure: 'convention'},
	good: [
		`@category BHTN - Việc làm
# Điều kiện hưởng trợ cấp thất nghiệp từ năm 2026`,
		'# Điều kiện hưởng trợ cấp thất nghiệp từ năm 2026',
	],
	bad: {
		[`@category
# Điều kiện hưởng trợ cấp thất nghiệp từ năm 2026
{}`]: `@category BHTN - Việc làm
# Điều kiện hưởng trợ cấp thất nghiệp từ năm 2026`,
		[`@category
# Đội bóng chuyền của phường vào chung kết
{}`]: `@category Tin tức - Sự kiện
# Đội bóng chuyền của phường vào chung kết`,
	},
	bySentence: true,
	reads: (block, standard) => (block.text.trim() ? termsIn(standard)(block) : null),
	*post(post, standard) {
		if (post.fields.category?.trim() !== '' || post.blocks.every(({text}) => !text.trim())) return;
		const {best, terms} = suggestCategory(post, standard);
		const [word = ''] = terms;
		yield {
			message: best
				? {
						vi: `Chưa chọn chuyên mục. Gợi ý: “${best.name}”, vì bài có “${word}”.`,
						en: `No category chosen. Suggestion: “${best.name}”, as the post says “${word}”.`,
					}
				: {vi: 'Chưa chọn chuyên mục.', en: 'No category chosen.'},
		};
	},
} satisfies Rule;
