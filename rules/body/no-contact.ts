import {countBody, isBody} from '../body-text';
import {genreOf} from '../genre';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

const notice =
	'BHXH tỉnh Gia Lai thông báo lịch chi trả lương hưu tháng 7/2026 như sau: chi trả qua tài khoản trong ngày 02/7, chi trả tiền mặt từ ngày 05 đến ngày 10/7. ' +
	'Người hưởng mang theo căn cước khi nhận tiền mặt; người ủy quyền cần giấy ủy quyền có xác nhận.';

export default {
	id: 'no-contact',
	level: 'hint',
	title: {vi: 'Ghi nơi liên hệ', en: 'Say whom to ask'},
	why: {
		vi: 'Đọc thông báo xong, người dân cần biết hỏi ai, nộp ở đâu; thiếu số điện thoại hay đường dẫn thì họ phải đi lại hoặc bỏ lỡ.',
		en: 'After a notice people need to know whom to ask and where to go; without a number or a link they travel in vain or miss it.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-15'], sure: 'convention'},
	good: [
		`# Thông báo lịch chi trả lương hưu tháng 7/2026\n${notice}\nLiên hệ tổng đài 1900 9068.`,
		`# Lịch chi trả lương hưu tháng 7/2026\n${notice}`,
	],
	bad: {
		[`# Thông báo lịch chi trả lương hưu tháng 7/2026\n${notice}\n{}`]: `# Thông báo lịch chi trả lương hưu tháng 7/2026\n${notice}\nXem [lịch của từng điểm chi trả](https://gialai.gov.vn/lich).`,
	},
	*post(post, standard) {
		const {blocks} = post;
		const isNotice =
			genreOf(post, standard)?.id === 'thong-bao' || blocks.some((block) => block.kind === 'title' && announces(block));
		if (!isNotice || blocks.some(saysWhere) || countBody(post, 30) < 30) return;
		yield {
			message: {
				vi: 'Thông báo chưa ghi nơi liên hệ: thêm số điện thoại, địa chỉ hoặc đường dẫn để người đọc làm theo.',
				en: 'The notice names nobody to ask: add a telephone number, an address or a link.',
			},
		};
	},
} satisfies Rule;

const announces = perBlock((block: Block): boolean =>
	/^\s*(?:Thông báo|THÔNG BÁO)(?!\p{L})/u.test(composed(block).text),
);

const saysWhere = perBlock((block: Block): boolean => {
	if (block.kind === 'embed' || block.marks.some((mark) => mark.kind === 'link')) return true;
	if (!isBody(block)) return false;
	return /[Ll]iên hệ|[Tt]ổng đài|[Đđ]iện thoại|[Hh]otline|[Đđ]ường dây|[Ee]mail|ĐT:|SĐT|@|www\.|https?:|\.vn(?!\p{L})|(?:1900|1800|0\d{2,3})[ .]?\d{3}|[Tt]ại (?:trụ sở|số|Bộ phận|địa chỉ)|[Đđ]ịa chỉ:|[Đđ]ịa điểm:/u.test(
		composed(block).text,
	);
});
