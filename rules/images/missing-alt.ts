import type {Rule} from '../rule';
import {isPicture} from './picture';

export default {
	id: 'missing-alt',
	level: 'warning',
	title: {vi: 'Viết văn bản thay thế cho ảnh', en: 'Describe the picture for those who can’t see it'},
	why: {
		vi: 'Người khiếm thị nghe máy đọc văn bản thay thế (alt) chứ không nhìn thấy ảnh; khi ảnh không tải được, đó cũng là thứ duy nhất hiện ra.',
		en: 'Blind readers hear the alternative text (alt) instead of the picture; it is also all that shows when the picture fails to load.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.1.1)',
		dossier: ['ACC-01'],
		sure: 'verified',
	},
	good: [
		'![Lễ trao thẻ BHYT tại phường Đông Hà](trao-the.jpg) Đại diện BHXH tỉnh trao thẻ BHYT. Ảnh: Trần Hoa',
		'![](dau-trang.png 32x32)',
	],
	bad: {
		'{![](trao-the.jpg 1200x800) Đại diện BHXH tỉnh trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ BHYT tại phường Đông Hà](trao-the.jpg 1200x800) Đại diện BHXH tỉnh trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa',
		'{![-](quay-mot-cua.jpg) Người dân nộp hồ sơ tại BHXH cơ sở Đông Hà. Ảnh: Lê Bình}':
			'![Quầy một cửa BHXH cơ sở Đông Hà](quay-mot-cua.jpg) Người dân nộp hồ sơ tại BHXH cơ sở Đông Hà. Ảnh: Lê Bình',
	},
	kinds: ['image'],
	*block(block, standard) {
		if (!isPicture(block, standard) || /[\p{L}\p{N}]/u.test(block.alt)) return;
		yield {
			message: {
				vi: 'Ảnh chưa có văn bản thay thế (alt); hãy tả ngắn gọn trong ảnh có ai, đang làm gì.',
				en: 'This picture has no alternative text (alt); say briefly who is in it and what they do.',
			},
		};
	},
} satisfies Rule;
