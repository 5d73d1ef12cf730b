import type {Rule} from '../rule';
import {isPicture} from './picture';

export default {
	id: 'short-alt',
	level: 'hint',
	title: {vi: 'Tả ảnh rõ hơn', en: 'Say more of the picture'},
	why: {
		vi: 'Nghe “ảnh” hay “hình 1”, người khiếm thị không biết trong ảnh có ai, đang làm gì.',
		en: 'From “picture” or “fig. 1” blind readers don’t learn who is in it and what they do.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.1.1); con số là thông lệ',
		dossier: ['ACC-01'],
		sure: 'convention',
	},
	good: [
		'![Lễ trao thẻ BHYT tại phường Đông Hà](trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
		'![](trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	],
	bad: {
		'{![ảnh](trao-the.jpg) Đại diện BHXH tỉnh trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ BHYT tại phường Đông Hà](trao-the.jpg) Đại diện BHXH tỉnh trao thẻ BHYT. Ảnh: Trần Hoa',
		'{![Hình ảnh 1](quay-mot-cua.jpg) Người dân nộp hồ sơ tại BHXH cơ sở Đông Hà. Ảnh: Lê Bình}':
			'![Quầy một cửa BHXH cơ sở Đông Hà](quay-mot-cua.jpg) Người dân nộp hồ sơ tại BHXH cơ sở Đông Hà. Ảnh: Lê Bình',
	},
	kinds: ['image'],
	*block(block, standard) {
		if (block.kind !== 'image' || block.alt.length > 40 || !isPicture(block, standard)) return;
		const alt = block.alt.normalize('NFC').trim();
		if (!/[\p{L}\p{N}]/u.test(alt)) return;
		if (alt.length >= standard.limits.altCharactersMin.value && !empty.test(alt)) return;
		yield {
			message: {
				vi: `Văn bản thay thế “${alt}” chưa tả gì; hãy viết trong ảnh có ai, đang làm gì.`,
				en: `The alternative text “${alt}” says nothing; write who is in the picture and what they do.`,
			},
		};
	},
} satisfies Rule;

const empty =
	/^(?:(?:hình )?ảnh|hình|image|picture|photo|img|logo)(?: (?:minh h[ọo][aạ]|đại diện|bài viết))?[ .:_-]*\d*$/iu;
