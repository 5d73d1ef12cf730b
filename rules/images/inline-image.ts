import type {Rule} from '../rule';

export default {
	id: 'inline-image',
	level: 'warning',
	title: {vi: 'Tải ảnh lên, đừng dán thẳng vào bài', en: 'Upload the picture, don’t paste it in'},
	why: {
		vi: 'Ảnh dán thẳng nằm lẫn trong chữ của bài: bài phình to, lưu chậm, có hệ thống cắt mất; ảnh không dùng lại hay chia sẻ được.',
		en: 'A pasted picture sits inside the text itself: the post swells, saves slowly, and some systems cut it off; nobody can share it.',
	},
	source: {kind: 'practice', dossier: ['STR-12'], sure: 'convention'},
	good: [
		'![Lễ trao thẻ](https://gialai.baohiemxahoi.gov.vn/anh/trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
		'![](data:image/gif;base64,R0lGODlhAQABAAAAACw= 1x1)',
	],
	bad: {
		'{![Lễ trao thẻ](data:image/png;base64,iVBORw0KGgo= 1200x800 900KB) Lễ trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ](trao-the.jpg 1200x800 300KB) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block(block) {
		if (block.kind !== 'image' || !block.src.startsWith('data:')) return;
		// Pages put a tiny picture in the place of one that isn't loaded yet.
		if ((block.bytes ?? 0) < 4096) return;
		yield {
			message: {
				vi: 'Ảnh này được dán thẳng vào bài; nên lưu thành tệp, tải lên thư viện ảnh rồi chèn lại.',
				en: 'This picture was pasted into the text; save it as a file, upload it, and insert it from there.',
			},
		};
	},
} satisfies Rule;
