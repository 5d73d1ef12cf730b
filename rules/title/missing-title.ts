import {countBody, syllablesOf} from '../body-text';
import type {Rule} from '../rule';

export default {
	id: 'missing-title',
	level: 'error',
	title: {vi: 'Đặt tít cho bài', en: 'Give the post a title'},
	why: {
		vi: 'Không có tít, bài hiện ra thành một dòng trống trên trang chủ và trong kết quả tìm kiếm: không ai biết để bấm vào đọc.',
		en: 'Without a title the post is a blank line on the home page and in search results: nobody knows to open it.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-01', 'STR-02'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người khó khăn\nSáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.',
		'Sáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.',
	],
	bad: {
		'{#}\nSáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.':
			'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người khó khăn\nSáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.',
		'# {…}\nMức đóng BHYT học sinh, sinh viên năm học 2026 - 2027 tính theo mức tham chiếu mới.':
			'# Mức đóng BHYT học sinh, sinh viên năm học 2026 - 2027\nMức đóng BHYT học sinh, sinh viên năm học 2026 - 2027 tính theo mức tham chiếu mới.',
	},
	reads: (block) => syllablesOf(block) > 0,
	*post(post) {
		const block = post.blocks.findIndex(({kind}) => kind === 'title');
		const title = post.blocks[block];
		if (!title || syllablesOf(title) > 0 || countBody(post, 1) === 0) return;
		yield {block, message: {vi: 'Bài chưa có tít.', en: 'The post has no title.'}};
	},
} satisfies Rule;
