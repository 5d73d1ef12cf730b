import {countBody, syllablesOf} from '../body-text';
import {genreOf} from '../genre';
import type {Rule} from '../rule';

export default {
	id: 'thin-post',
	level: 'warning',
	title: {vi: 'Viết đủ ý cho tin', en: 'Give the post substance'},
	why: {
		vi: 'Công văn nhắc các tỉnh khắc phục tin, bài “còn sơ sài”. Một tin cần đủ: ai, việc gì, khi nào, ở đâu, kết quả ra sao.',
		en: 'The letter asks the provinces to mend sketchy posts. News needs who, what, when, where, and with what outcome.',
	},
	source: {kind: 'letter', letter: '1.4', dossier: ['LET-02', 'STR-06', 'CAT-02'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp\nSáng 06/7/2026, tại phường Pleiku, BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp đóng trên địa bàn tỉnh.\nBáo cáo viên giới thiệu những điểm mới: mở rộng đối tượng tham gia BHXH bắt buộc, bổ sung trợ cấp hưu trí xã hội, giảm số năm đóng tối thiểu để hưởng lương hưu.\nCác doanh nghiệp hỏi nhiều về hồ sơ báo tăng, báo giảm lao động; 35 câu hỏi được trả lời ngay tại hội trường, số còn lại trả lời bằng văn bản trước ngày 15/7.',
		'BHXH tỉnh Gia Lai tổ chức hội nghị.',
	],
	bad: {
		'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp\nSáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.\n{}':
			'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp\nSáng 06/7/2026, tại phường Pleiku, BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp đóng trên địa bàn tỉnh.\nBáo cáo viên giới thiệu những điểm mới: mở rộng đối tượng tham gia BHXH bắt buộc, bổ sung trợ cấp hưu trí xã hội, giảm số năm đóng tối thiểu để hưởng lương hưu.\nCác doanh nghiệp hỏi nhiều về hồ sơ báo tăng, báo giảm lao động; 35 câu hỏi được trả lời ngay tại hội trường, số còn lại trả lời bằng văn bản trước ngày 15/7.',
		'# Quyết định công bố danh mục thủ tục hành chính lĩnh vực BHXH\nXem [toàn văn quyết định (PDF, 300 KB)](quyet-dinh.pdf).\n{}':
			'# Quyết định công bố danh mục thủ tục hành chính lĩnh vực BHXH\nNgày 06/7/2026, BHXH Việt Nam công bố danh mục thủ tục hành chính mới trong lĩnh vực BHXH, gồm các thủ tục về thu, cấp sổ, cấp thẻ và giải quyết chế độ.\nNgười lao động và doanh nghiệp có thể nộp hồ sơ trên Cổng Dịch vụ công quốc gia, qua bưu điện hoặc tại bộ phận một cửa của BHXH cơ sở. Thời hạn giải quyết từng thủ tục ghi ở cột cuối của danh mục.\nXem [toàn văn quyết định (PDF, 300 KB)](quyet-dinh.pdf) để biết thành phần hồ sơ.',
	},
	reads: (block) => (block.marks.length ? block : syllablesOf(block)),
	*post(post, standard) {
		const genre = genreOf(post, standard);
		const least = genre?.syllablesMin ?? standard.limits.postSyllablesMin.value;
		const hasTitle = post.blocks.some((block) => block.kind === 'title' && syllablesOf(block) > 0);
		const syllables = countBody(post, least);
		if (!hasTitle || syllables === 0 || syllables >= least) return;
		// A picture or an attachment may be what the post is for: an infographic, a document published whole.
		const carries = post.blocks.some(
			({kind, marks}) => kind === 'image' || kind === 'embed' || marks.some((mark) => mark.kind === 'link'),
		);
		yield {
			...(carries ? {level: 'hint'} : {}),
			message: {
				vi: `Thân bài mới có ${syllables} chữ; ${genre ? `thể loại “${genre.name}”` : 'một tin'} nên từ ${least} chữ trở lên.`,
				en: `The body has ${syllables} syllables so far; ${genre ? `“${genre.name}”` : 'news'} should have ${least} or more.`,
			},
		};
	},
} satisfies Rule;
