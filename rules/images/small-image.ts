import type {Rule} from '../rule';
import {isPicture} from './picture';

export default {
	id: 'small-image',
	level: 'warning',
	title: {vi: 'Dùng ảnh đủ lớn', en: 'Use a larger picture'},
	why: {
		vi: 'Ảnh nhỏ bị kéo ra cho vừa trang nên mờ, vỡ nét; người đọc không nhìn rõ mặt người, chữ trên biển hiệu.',
		en: 'A small picture is blown up to fit the page and blurs; readers can make out no face and no sign.',
	},
	source: {kind: 'practice', dossier: ['STR-12'], sure: 'convention'},
	good: [
		'![Lễ trao thẻ](trao-the.jpg 1200x800) Lễ trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa',
		'![Biểu trưng](bieu-trung.png 64x64) Biểu trưng của Ngành',
		'![Lễ trao thẻ](trao-the.jpg) Lễ trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa',
	],
	bad: {
		'{![Lễ trao thẻ](trao-the.jpg 320x240) Lễ trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ](trao-the.jpg 1200x900) Lễ trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa',
		'{![Ông Bình](ong-binh.jpg 600x900) Ông Lê Văn Bình trả lời tại hội nghị. Ảnh: Trần Hoa}':
			'![Ông Bình](ong-binh.jpg 1000x1500) Ông Lê Văn Bình trả lời tại hội nghị. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block(block, standard) {
		if (block.kind !== 'image' || block.width === undefined || !isPicture(block, standard)) return;
		const least = standard.limits.imageWidthMin.value;
		if (block.width >= least) return;
		yield {
			// A portrait, a table, a screenshot may be narrow and still be plain to see.
			...(block.width * 2 < least ? {} : {level: 'hint'}),
			message: {
				vi: `Ảnh chỉ rộng ${block.width} điểm ảnh; nên từ ${least} trở lên.`,
				en: `The picture is only ${block.width} pixels wide; use one of ${least} or more.`,
			},
		};
	},
} satisfies Rule;
