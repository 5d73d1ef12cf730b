import {syllablesOf} from '../body-text';
import type {Rule} from '../rule';

export default {
	id: 'long-caption',
	level: 'hint',
	title: {vi: 'Rút gọn chú thích', en: 'Shorten the caption'},
	why: {
		vi: 'Chú thích chỉ cần nói điều ảnh cho thấy: ai, việc gì, ở đâu, khi nào. Điều cần kể thêm thuộc về thân bài.',
		en: 'A caption need only say what the picture shows: who, what, where and when. The rest of the story belongs in the body.',
	},
	source: {kind: 'practice', dossier: ['STR-10'], sure: 'convention'},
	good: [
		'![Hội nghị](hoi-nghi.jpg) Hơn 200 doanh nghiệp dự hội nghị tập huấn Luật BHXH tại phường Pleiku, ngày 06/7/2026. Ảnh: Lê Bình',
		'![Bà Lan](ba-lan.jpg) Bà Lan nhận lương hưu qua tài khoản. Ảnh: Trần Hoa',
	],
	bad: {
		'{![Hội nghị](hoi-nghi.jpg) Đồng chí Phó Giám đốc BHXH tỉnh Gia Lai phát biểu khai mạc hội nghị tập huấn Luật BHXH cho hơn 200 doanh nghiệp đóng trên địa bàn tỉnh, trong đó nhấn mạnh việc mở rộng đối tượng tham gia BHXH bắt buộc và trách nhiệm của người sử dụng lao động. Ảnh: Lê Bình}':
			'![Hội nghị](hoi-nghi.jpg) Lãnh đạo BHXH tỉnh Gia Lai khai mạc hội nghị tập huấn Luật BHXH cho doanh nghiệp, ngày 06/7/2026. Ảnh: Lê Bình',
	},
	kinds: ['image'],
	*block(block, {limits}) {
		if (block.kind !== 'image') return;
		const syllables = syllablesOf(block);
		if (syllables <= limits.captionSyllablesMax.value) return;
		yield {
			message: {
				vi: `Chú thích dài ${syllables} chữ; nên từ ${limits.captionSyllablesMax.value} chữ trở xuống.`,
				en: `The caption has ${syllables} syllables; keep it to ${limits.captionSyllablesMax.value}.`,
			},
		};
	},
} satisfies Rule;
