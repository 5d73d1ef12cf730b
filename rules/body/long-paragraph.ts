import {syllablesOf} from '../body-text';
import type {Rule} from '../rule';

export default {
	id: 'long-paragraph',
	level: 'warning',
	title: {vi: 'Ngắt đoạn văn dài', en: 'Break the long paragraph'},
	why: {
		vi: 'Trên điện thoại, một đoạn dài kín cả màn hình; người đọc bỏ dở trước khi tới ý chính.',
		en: 'On a phone a long paragraph fills the whole screen; readers give up before they reach the point.',
	},
	source: {kind: 'practice', dossier: ['STR-07'], sure: 'convention'},
	good: [
		'Người tham gia BHXH tự nguyện được Nhà nước hỗ trợ tiền đóng. Mức hỗ trợ tính theo tỷ lệ phần trăm trên mức đóng hằng tháng theo mức chuẩn hộ nghèo của khu vực nông thôn.',
		'Hồ sơ gồm tờ khai TK1-TS và bản sao giấy tờ chứng minh. Người lao động nộp tại BHXH cơ sở hoặc trên Cổng Dịch vụ công quốc gia.',
	],
	bad: {
		'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn Luật BHXH cho hơn 200 doanh nghiệp trên địa bàn tỉnh. Tại hội nghị, báo cáo viên giới thiệu những điểm mới của Luật: mở rộng đối tượng tham gia BHXH bắt buộc, bổ sung trợ cấp hưu trí xã hội, giảm số năm đóng tối thiểu để hưởng lương hưu còn 15 năm. Nhiều doanh nghiệp hỏi về cách tính tiền lương làm căn cứ đóng, về hồ sơ báo tăng, báo giảm lao động trên Cổng Dịch vụ công quốc gia và về thời hạn chốt sổ cho người nghỉ việc. Các câu hỏi đều được trả lời ngay tại hội trường; những trường hợp cần {kiểm tra hồ sơ được ghi lại để trả lời bằng văn bản trong vòng 05 ngày làm việc.}':
			'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn Luật BHXH cho hơn 200 doanh nghiệp trên địa bàn tỉnh.\nTại hội nghị, báo cáo viên giới thiệu những điểm mới của Luật: mở rộng đối tượng tham gia BHXH bắt buộc, bổ sung trợ cấp hưu trí xã hội, giảm số năm đóng tối thiểu để hưởng lương hưu còn 15 năm.\nNhiều doanh nghiệp hỏi về cách tính tiền lương làm căn cứ đóng, về hồ sơ báo tăng, báo giảm lao động trên Cổng Dịch vụ công quốc gia và về thời hạn chốt sổ cho người nghỉ việc.\nCác câu hỏi đều được trả lời ngay tại hội trường; những trường hợp cần kiểm tra hồ sơ được ghi lại để trả lời bằng văn bản trong vòng 05 ngày làm việc.',
	},
	kinds: ['paragraph', 'quote'],
	*block(block, {limits}) {
		const {paragraphSyllablesMax, paragraphSyllablesFar} = limits;
		// A syllable and the space after it take two characters at least; most paragraphs need no counting.
		if (block.text.length < 2 * paragraphSyllablesMax.value || syllablesOf(block) <= paragraphSyllablesMax.value)
			return;
		// A line break is a rest for the eye as well: each line is looked at alone.
		for (const {0: line, index} of block.text.matchAll(/[^\n]+/g)) {
			const syllables = [...line.matchAll(/[\p{L}\p{N}]\S*/gu)];
			const over = syllables[paragraphSyllablesMax.value];
			if (!over || syllables.length < tolerated * paragraphSyllablesMax.value) continue;
			yield {
				at: [index + over.index, index + line.trimEnd().length],
				...(syllables.length > paragraphSyllablesFar.value ? {} : {level: 'hint'}),
				message: {
					vi: `Đoạn dài ${syllables.length} chữ; nên ngắt thành các đoạn từ ${paragraphSyllablesMax.value} chữ trở xuống, mỗi đoạn một ý.`,
					en: `The paragraph has ${syllables.length} syllables; break it into paragraphs of at most ${paragraphSyllablesMax.value}, one thought each.`,
				},
			};
		}
	},
} satisfies Rule;

/** A few words beyond the limit are no reason to break a thought in two. */
const tolerated = 1.1;
