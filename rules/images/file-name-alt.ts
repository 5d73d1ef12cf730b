import type {Rule} from '../rule';
import {readAsFileName} from './file-name';

export default {
	id: 'file-name-alt',
	level: 'warning',
	title: {vi: 'Thay tên tệp trong alt bằng lời tả ảnh', en: 'Describe the picture, don’t name its file'},
	why: {
		vi: 'Người khiếm thị nghe máy đọc từng chữ “I M G 2 0 3 4 chấm jpg”: có văn bản thay thế mà như không.',
		en: 'Blind readers hear “I M G 2 0 3 4 dot jpg” spelt out: an alternative text that is none.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.1.1)',
		dossier: ['ACC-01'],
		sure: 'verified',
	},
	good: [
		'![Lễ trao thẻ BHYT tại phường Đông Hà](IMG_2034.JPG) Đại diện BHXH tỉnh trao thẻ BHYT. Ảnh: Trần Hoa',
		'![BHXH - BHYT](bieu-trung.png) Biểu trưng của ngành BHXH Việt Nam. Ảnh: VSS',
	],
	bad: {
		'{![IMG_2034.JPG](IMG_2034.JPG) Đại diện BHXH tỉnh trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ BHYT tại phường Đông Hà](IMG_2034.JPG) Đại diện BHXH tỉnh trao thẻ BHYT. Ảnh: Trần Hoa',
		'{![trao-the-bhyt-dong-ha](trao-the-bhyt-dong-ha.jpg) Đại diện BHXH tỉnh trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ BHYT tại phường Đông Hà](trao-the-bhyt-dong-ha.jpg) Đại diện BHXH tỉnh trao thẻ BHYT. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block(block) {
		if (block.kind !== 'image' || !readAsFileName(block.alt)) return;
		const alt = block.alt.trim();
		yield {
			message: {
				vi: `Văn bản thay thế “${alt}” là tên tệp; hãy tả trong ảnh có ai, đang làm gì.`,
				en: `The alternative text “${alt}” is a file’s name; say who is in the picture and what they do.`,
			},
		};
	},
} satisfies Rule;
