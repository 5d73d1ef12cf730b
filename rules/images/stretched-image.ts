import type {Rule} from '../rule';
import {isPicture} from './picture';

export default {
	id: 'stretched-image',
	level: 'warning',
	title: {vi: 'Giữ đúng tỷ lệ ảnh', en: 'Keep the picture’s proportions'},
	why: {
		vi: 'Ảnh bị kéo lệch làm mặt người méo, biển hiệu bẹp; người xem thấy ngay là làm cẩu thả.',
		en: 'A stretched picture makes faces wide and signs flat; everybody sees the carelessness at once.',
	},
	source: {kind: 'practice', dossier: ['STR-12'], sure: 'convention'},
	good: [
		'![Lễ trao thẻ](trao-the.jpg 1200x800 as 600x400) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
		'![Lễ trao thẻ](trao-the.jpg 1200x800) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	],
	bad: {
		'{![Lễ trao thẻ](trao-the.jpg 1200x800 as 600x600) Lễ trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ](trao-the.jpg 1200x800 as 600x400) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
		'{![Lễ trao thẻ](trao-the.jpg 1200x800 as 800x300) Lễ trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ](trao-the.jpg 1200x800 as 800x533) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block(block, standard) {
		if (block.kind !== 'image' || !block.shown || !block.width || !block.height || !isPicture(block, standard)) return;
		const {width, height} = block.shown;
		const stretch = width / height / (block.width / block.height);
		if (stretch > 1 / tolerated && stretch < tolerated) return;
		const right = Math.round((width * block.height) / block.width);
		yield {
			message: {
				vi: `Ảnh ${block.width}×${block.height} đang hiện méo ở cỡ ${width}×${height}; nên để ${width}×${right}, hoặc bỏ chiều cao.`,
				en: `A picture of ${block.width}×${block.height} is shown at ${width}×${height}; make that ${width}×${right}, or drop the height.`,
			},
		};
	},
} satisfies Rule;

/** Below this nobody sees it. */
const tolerated = 1.08;
