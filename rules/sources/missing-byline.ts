import {countBody} from '../body-text';
import type {Rule} from '../rule';
import {isSigned} from './signature';

const news =
	'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn Luật Bảo hiểm xã hội cho hơn 200 doanh nghiệp trên địa bàn. ' +
	'Báo cáo viên giới thiệu đối tượng tham gia bắt buộc, mức đóng, hồ sơ hưởng chế độ và cách nộp hồ sơ qua mạng. ' +
	'Các doanh nghiệp nêu 18 câu hỏi, đều được trả lời tại chỗ; tài liệu hội nghị đã gửi tới từng đơn vị. ' +
	'Cuối buổi, cán bộ nghiệp vụ hướng dẫn từng người cài đặt ứng dụng và tra cứu quá trình đóng.';

export default {
	id: 'missing-byline',
	level: 'warning',
	title: {vi: 'Ghi tác giả hoặc nguồn', en: 'Name the author or the source'},
	why: {
		vi: 'Tin có tên người viết hoặc nguồn thì người đọc biết tin vào ai, Ban Biên tập biết hỏi ai, và nhuận bút trả đúng người.',
		en: 'With an author or a source readers know whom to trust, the editors know whom to ask, and the fee reaches the right person.',
	},
	source: {kind: 'letter', letter: '1.4', dossier: ['STR-08', 'STR-09', 'SRC-01'], sure: 'convention'},
	good: [
		`${news}\nTrần Thị Hoa - BHXH tỉnh Gia Lai`,
		`${news}\n(Theo Cổng TTĐT BHXH Việt Nam)`,
		`@author Trần Thị Hoa\n${news}`,
		'Thông báo nghỉ Tết: cơ quan BHXH tỉnh nghỉ từ ngày 14/02/2026.',
	],
	bad: {
		[`@author\n@source\n${news}\n{}`]: `@author Trần Thị Hoa\n@source\n${news}`,
		[`${news}\n{}`]: `${news}\nNguồn: Cổng TTĐT BHXH Việt Nam`,
	},
	*post(post, {limits}) {
		const {author, source} = post.fields;
		if (
			author?.trim() ||
			source?.trim() ||
			countBody(post, limits.postSyllablesMin.value) < limits.postSyllablesMin.value
		)
			return;
		if (isSigned(post.blocks)) return;
		const empty = author !== undefined || source !== undefined;
		yield {
			// Where the form has no field for it, the page may well print the name by itself.
			level: empty ? 'warning' : 'hint',
			message: empty
				? {
						vi: 'Ô tác giả và ô nguồn còn trống, cuối bài cũng chưa ghi tên; hãy ghi tác giả hoặc nguồn.',
						en: 'The author and source fields are blank and the text isn’t signed; name the author or the source.',
					}
				: {
						vi: 'Chưa thấy tên tác giả hay nguồn; nếu trang không tự hiện, hãy ghi ở dòng cuối, ví dụ “Trần Thị Hoa - BHXH tỉnh Gia Lai”.',
						en: 'No author or source found; if the page doesn’t show them by itself, put them on the last line, e.g. “Trần Thị Hoa - BHXH tỉnh Gia Lai”.',
					},
		};
	},
} satisfies Rule;
