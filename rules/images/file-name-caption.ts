import type {Rule} from '../rule';
import {readAsFileName} from './file-name';

export default {
	id: 'file-name-caption',
	level: 'error',
	title: {vi: 'Thay tên tệp bằng chú thích', en: 'Replace the file’s name with a caption'},
	why: {
		vi: 'Tên tệp do máy ảnh, điện thoại, Zalo tự đặt lọt vào chỗ chú thích: người đọc không biết ảnh chụp ai, ở đâu, khi nào.',
		en: 'A name given by a camera, a phone or Zalo has slipped into the caption: readers can’t tell who, where and when.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-10'], sure: 'convention'},
	good: [
		'![Lễ trao thẻ](IMG_2034.JPG) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà, ngày 06/7/2026. Ảnh: Trần Hoa',
		'![Thẻ VssID](vssid.png) Giao diện ứng dụng VssID. Ảnh chụp màn hình',
	],
	bad: {
		'{![Lễ trao thẻ](IMG_2034.JPG) IMG_2034.JPG}':
			'![Lễ trao thẻ](IMG_2034.JPG) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà, ngày 06/7/2026. Ảnh: Trần Hoa',
		'{![Hội nghị](z4512345678901_abc.jpg) z4512345678901_abc}':
			'![Hội nghị](z4512345678901_abc.jpg) Hơn 200 doanh nghiệp dự hội nghị tập huấn tại phường Pleiku, ngày 06/7/2026. Ảnh: Lê Bình',
		'![Lễ trao thẻ](trao-the.jpg) {DSC_0012.JPG} Ảnh: Trần Hoa':
			'![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà, ngày 06/7/2026. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block({kind, text}) {
		if (kind !== 'image') return;
		const sure = readAsFileName(text);
		if (sure) {
			yield {
				...(sure === 'likely' ? {level: 'warning'} : {}),
				message: {
					vi: `“${text.trim()}” là tên tệp, không phải chú thích; hãy viết ai, việc gì, ở đâu, khi nào.`,
					en: `“${text.trim()}” is a file’s name, not a caption; write who, what, where and when.`,
				},
			};
			return;
		}
		for (const {0: word, index} of text.matchAll(/\S{4,}/g)) {
			if (!/\.(?:jpe?g|png|gif|webp|heic)$/i.test(word)) continue;
			yield {
				at: [index, index + word.length],
				// A screenshot's caption may speak of a file.
				level: 'warning',
				message: {
					vi: `Chú thích còn sót tên tệp “${word}”.`,
					en: `The caption still holds a file’s name, “${word}”.`,
				},
			};
		}
	},
} satisfies Rule;
