import type {Rule} from '../rule';
import {isPicture} from './picture';

export default {
	id: 'missing-caption',
	level: 'warning',
	title: {vi: 'Viết chú thích cho ảnh', en: 'Write a caption'},
	why: {
		vi: 'Ảnh không chú thích thì người đọc không biết ai, việc gì, ở đâu, khi nào; ảnh đó không chứng minh được điều gì.',
		en: 'Without a caption readers can’t tell who, what, where and when; the picture proves nothing.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-10'], sure: 'convention'},
	good: [
		'![Lễ trao thẻ BHYT](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà, ngày 06/7/2026. Ảnh: Trần Hoa',
		'![](dau-trang.png 32x32)',
	],
	bad: {
		'{![Lễ trao thẻ BHYT](trao-the.jpg)}':
			'![Lễ trao thẻ BHYT](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà, ngày 06/7/2026. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block(block, standard) {
		if (!isPicture(block, standard) || block.text.trim()) return;
		yield {
			message: {
				vi: 'Ảnh chưa có chú thích; hãy viết ai, việc gì, ở đâu, khi nào.',
				en: 'This picture has no caption; say who, what, where and when.',
			},
		};
	},
} satisfies Rule;
