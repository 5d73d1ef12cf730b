import {syllablesOf} from '../body-text';
import type {Rule} from '../rule';
import {readCaption} from './caption';
import {readAsFileName} from './file-name';
import {isPicture} from './picture';

export default {
	id: 'caption-without-facts',
	level: 'hint',
	title: {vi: 'Chú thích nói ai, ở đâu, khi nào', en: 'Say who, where and when in the caption'},
	why: {
		vi: 'Nhiều người chỉ xem ảnh và chú thích; “Toàn cảnh hội nghị” chưa cho họ biết hội nghị của ai, ở đâu, ngày nào.',
		en: 'Many look at pictures and captions only; “View of the conference” doesn’t tell them whose, where and when.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-10'], sure: 'convention'},
	good: [
		'![Hội nghị](hoi-nghi.jpg) Quang cảnh hội nghị tại phường Pleiku, ngày 06/7/2026. Ảnh: Lê Bình',
		'![Bà Lan](ba-lan.jpg) Bà Lan bên sổ BHXH. Ảnh: Trần Hoa',
		'![Sổ](so.jpg) Mẫu sổ BHXH mới. Ảnh: VSS',
	],
	bad: {
		'{![Hội nghị](hoi-nghi.jpg) Toàn cảnh hội nghị. Ảnh: Lê Bình}':
			'![Hội nghị](hoi-nghi.jpg) Quang cảnh hội nghị tập huấn tại phường Pleiku, ngày 06/7/2026. Ảnh: Lê Bình',
		'{![Tặng quà](qua.jpg) Đại diện đơn vị trao quà cho người dân}':
			'![Tặng quà](qua.jpg) Đại diện BHXH tỉnh Quảng Trị trao quà cho người dân phường Đông Hà, ngày 06/7/2026',
	},
	kinds: ['image'],
	*block(block, standard) {
		if (block.kind !== 'image' || block.text.length < 8 || block.text.length > 120) return;
		if (syllablesOf(block) < 3 || readAsFileName(block.text) || !isPicture(block, standard)) return;
		const {said} = readCaption(block, standard);
		// A name after the first word, a figure, a stock picture: then it says something, or another rule speaks.
		if (!event.test(said) || /[\s“"(]\p{Lu}|\d|minh h[ọo]/u.test(said)) return;
		yield {
			message: {
				vi: 'Chú thích chưa nói ai, ở đâu, khi nào.',
				en: 'The caption doesn’t say who, where or when.',
			},
		};
	},
} satisfies Rule;

const event =
	/hội nghị|hội thảo|buổi|lễ (?!hội)|đại biểu|phát biểu|trao (?:quà|thẻ|tặng|bằng|giấy)|tặng quà|chụp ảnh lưu niệm|ký kết|ra quân|tập huấn|đoàn công tác/i;
