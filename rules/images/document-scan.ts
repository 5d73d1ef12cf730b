import {countBody, syllablesOf} from '../body-text';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';

const news =
	'Ngày 06/7/2026, BHXH tỉnh Gia Lai có văn bản hướng dẫn doanh nghiệp kê khai tham gia BHXH cho người lao động mới tuyển. ' +
	'Hồ sơ gồm tờ khai của người lao động và danh sách của đơn vị, nộp trên Cổng Dịch vụ công quốc gia trong 30 ngày từ ngày ký hợp đồng. ' +
	'Người đã có mã số BHXH không phải kê khai lại thông tin cá nhân. ' +
	'Doanh nghiệp vướng mắc liên hệ tổng đài 1900 9068 hoặc BHXH cơ sở nơi đóng trụ sở.';

export default {
	id: 'document-scan',
	level: 'hint',
	title: {vi: 'Viết lại nội dung văn bản thành chữ', en: 'Write out what the scanned document says'},
	why: {
		vi: 'Ảnh chụp văn bản thì máy tìm kiếm không tìm ra, người khiếm thị không nghe được, người đọc bằng điện thoại phải phóng to từng dòng.',
		en: 'Search engines don’t find a picture of a document, blind readers can’t hear it, and on a phone every line must be magnified.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.1.1)',
		dossier: ['ACC-05', 'ACC-09', 'LET-10', 'PDP-12', 'SRC-08'],
		sure: 'known',
	},
	good: [
		`# Hướng dẫn kê khai tham gia BHXH cho lao động mới\n${news}\n![Công văn hướng dẫn](cong-van-1234.jpg) Công văn của BHXH tỉnh Gia Lai.`,
		'# Lễ trao thẻ BHYT\n![Lễ trao thẻ](trao-the.jpg) Trao quyết định khen thưởng. Ảnh: Trần Hoa',
	],
	bad: {
		'# Hướng dẫn kê khai tham gia BHXH cho lao động mới\nXem công văn dưới đây.\n{![Ảnh chụp công văn](trang-1.jpg) Công văn của BHXH tỉnh Gia Lai}': `# Hướng dẫn kê khai tham gia BHXH cho lao động mới\n${news}\n![Ảnh chụp công văn](trang-1.jpg) Công văn của BHXH tỉnh Gia Lai`,
		'# Công khai dự toán năm 2026 của BHXH tỉnh\n{![Bảng dự toán](scan_0012.jpg)}': `# Công khai dự toán năm 2026 của BHXH tỉnh\n${news}\n![Bảng dự toán](scan_0012.jpg)`,
	},
	reads: (block) => (isScan(block) ? block.text : syllablesOf(block)),
	*post(post, {limits}) {
		const block = post.blocks.findIndex(isScan);
		const least = limits.postSyllablesMin.value;
		if (block < 0 || countBody(post, least) >= least) return;
		yield {
			block,
			message: {
				vi: 'Ảnh này hình như chụp văn bản mà bài chưa có chữ; nên viết tóm tắt nội dung, đính kèm tệp có chữ, và xem lại có thông tin không được công khai không.',
				en: 'This looks like a picture of a document, with hardly any text in the post; summarise it, attach a file with real text, and see that it holds nothing secret or personal.',
			},
		};
	},
} satisfies Rule;

const isScan = perBlock((block: Block): boolean => {
	if (block.kind !== 'image' || block.src.startsWith('data:')) return false;
	const file = block.src.slice(block.src.lastIndexOf('/') + 1);
	if (scanned.test(file)) return true;
	return described.test(`${block.alt}\n${block.text}`.normalize('NFC'));
});

const scanned = /(?:^|[-_ ])(?:scan|camscanner|cong-?van|quyet-?dinh|cv-\d|qd-\d)/i;

/** The picture is the document; “trao quyết định” and “công bố kế hoạch” show people. */
const described =
	/^[ \t]*(?:Ảnh chụp |Bản chụp |Toàn văn |Bản scan )?(?:công văn|quyết định|thông báo|kế hoạch|tờ trình|giấy mời)(?!\p{L})|bản scan|ảnh chụp (?:công văn|văn bản|quyết định)/imu;
