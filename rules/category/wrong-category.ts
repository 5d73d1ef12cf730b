import type {Rule} from '../rule';
import {isKin, knownCategory} from './known';
import {suggestCategory} from './suggest';
import {termsIn} from './terms';

export default {
	id: 'wrong-category',
	level: 'warning',
	title: {vi: 'Chọn đúng chuyên mục', en: 'File the post under the right category'},
	why: {
		vi: 'Bạn đọc tìm tin theo chuyên mục. Bài đặt nhầm chỗ thì người cần không thấy, người thấy lại không cần.',
		en: 'Readers look for posts by category. A misfiled post is missed by those who need it and met by those who don’t.',
	},
	source: {
		kind: 'letter',
		letter: 'mở đầu',
		at: '“phân loại sai chuyên mục”',
		dossier: ['LET-01', 'CAT-01'],
		sure: 'verified',
	},
	good: [
		`@category Kiểm tra - Xử lý vi phạm
# Xử phạt 12 doanh nghiệp trốn đóng BHXH
> Qua kiểm tra, BHXH tỉnh Đồng Tháp đã đề nghị xử phạt 12 doanh nghiệp trốn đóng BHXH cho người lao động.`,
		`@category Chính sách
# Những trường hợp khám trái tuyến vẫn được BHYT chi trả
> Người mắc bệnh hiếm được khám ở tuyến trên mà không cần giấy chuyển tuyến.`,
		`@category Tin trong tỉnh
# Cách dùng thẻ BHYT trên VNeID khi đi khám bệnh
> Người dân xuất trình thẻ BHYT trên VNeID hoặc VssID thay cho thẻ giấy.`,
		`@category BHYT
# Bệnh viện huyện đón tiếp người bệnh BHYT bằng VssID
> Người có thẻ BHYT được hưởng đủ mức hưởng BHYT khi khám đúng tuyến.`,
	],
	bad: {
		[`@category Hoạt động BHXH tỉnh
# Nghỉ việc trước khi sinh có được hưởng chế độ thai sản không?
Hỏi: Tôi đóng BHXH được 8 tháng thì nghỉ việc, 2 tháng sau sinh con. Tôi có được hưởng chế độ thai sản không?
Trả lời: Trường hợp của bạn được hưởng chế độ thai sản.
{}`]: `@category Hỏi - Đáp
# Nghỉ việc trước khi sinh có được hưởng chế độ thai sản không?
Hỏi: Tôi đóng BHXH được 8 tháng thì nghỉ việc, 2 tháng sau sinh con. Tôi có được hưởng chế độ thai sản không?
Trả lời: Trường hợp của bạn được hưởng chế độ thai sản.`,
		[`@category BHYT
# Xử phạt 12 doanh nghiệp trốn đóng BHXH
> Qua kiểm tra, BHXH tỉnh Đồng Tháp đã đề nghị xử phạt 12 doanh nghiệp trốn đóng BHXH cho người lao động.
{}`]: `@category Kiểm tra - Xử lý vi phạm
# Xử phạt 12 doanh nghiệp trốn đóng BHXH
> Qua kiểm tra, BHXH tỉnh Đồng Tháp đã đề nghị xử phạt 12 doanh nghiệp trốn đóng BHXH cho người lao động.`,
		[`@category Văn bản
# Chị Hoa và mười năm đi từng ngõ, gõ từng nhà
> Mười năm qua, chị Trần Thị Hoa vận động hơn 300 hộ ở xã Hòa Bình tham gia BHXH tự nguyện, là tấm gương về sự tận tâm.
{}`]: `@category Gương điển hình, mô hình hay
# Chị Hoa và mười năm đi từng ngõ, gõ từng nhà
> Mười năm qua, chị Trần Thị Hoa vận động hơn 300 hộ ở xã Hòa Bình tham gia BHXH tự nguyện, là tấm gương về sự tận tâm.`,
	},
	bySentence: true,
	reads: (block, standard) => termsIn(standard)(block),
	*post(post, standard) {
		const chosen = knownCategory(post.fields.category ?? '', standard);
		if (!chosen) return;
		const suggestion = suggestCategory(post, standard);
		const {best, score, evidence} = suggestion;
		if (!best || score < clear.score || isKin(best, chosen, standard)) return;
		if ((evidence.get(chosen) ?? 0) > (evidence.get(best) ?? 0) * clear.share) return;
		const {terms} = suggestion;
		if (terms.length < clear.words) return;
		const words = terms.slice(0, 3).map((term) => `“${term}”`);
		yield {
			message: {
				vi: `Bài đang ở “${chosen.name}” nhưng hợp với “${best.name}” hơn, vì có: ${words.join(', ')}.`,
				en: `Filed under “${chosen.name}”, but “${best.name}” fits better: the post says ${words.join(', ')}.`,
			},
		};
	},
} satisfies Rule;

/** A clear case: several words speak for the better category, it is nearly certain, the chosen one has half as much. */
const clear = {words: 2, score: 0.8, share: 0.5};
