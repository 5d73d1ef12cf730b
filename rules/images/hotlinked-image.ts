import {hostOf, isWithin, siteOf} from '../hosts';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {isPicture} from './picture';

export default {
	id: 'hotlinked-image',
	level: 'hint',
	title: {vi: 'Tải ảnh về trang của đơn vị', en: 'Keep the picture on your own site'},
	why: {
		vi: 'Ảnh lấy thẳng từ trang khác có thể bị đổi, bị chặn hay mất bất cứ lúc nào; dùng ảnh của người khác còn phải được phép và ghi nguồn.',
		en: 'A picture loaded from another site may be changed, blocked or gone any day; and it takes leave and credit to use it.',
	},
	source: {kind: 'practice', dossier: ['STR-12', 'SRC-01'], sure: 'convention'},
	good: [
		'@url https://gialai.baohiemxahoi.gov.vn/bai/1\n![Lễ trao thẻ](https://anh.baohiemxahoi.gov.vn/trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
		'@url https://gialai.baohiemxahoi.gov.vn/bai/1\n![Lễ trao thẻ](/anh/trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
		'![Lễ trao thẻ](https://baomau.vn/trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Báo Mẫu',
	],
	bad: {
		'@url https://gialai.baohiemxahoi.gov.vn/bai/1\n{![Lễ trao thẻ](https://anh.baomau.vn/trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Báo Mẫu}':
			'@url https://gialai.baohiemxahoi.gov.vn/bai/1\n![Lễ trao thẻ](/anh/trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Báo Mẫu',
	},
	kinds: ['image'],
	reads: (block) => block,
	*post({blocks, fields}, standard) {
		const own = fields.url ? hostOf(fields.url) : '';
		// A page on this machine or in an office network tells nothing of where the post will stand.
		if (!own.includes('.') || /^[\d.]+$/.test(own)) return;
		let first: number | undefined;
		let count = 0;
		for (const [index, block] of blocks.entries()) {
			const host = pictureHost(block);
			if (!host || siteOf(host) === siteOf(own) || isWithin(host, standard.lists.ownHosts.value)) continue;
			if (!isPicture(block, standard)) continue;
			first ??= index;
			count++;
		}
		const picture = first === undefined ? undefined : blocks[first];
		if (first === undefined || !picture) return;
		const others = count > 1 ? {vi: ` (và ${count - 1} ảnh nữa)`, en: ` (and ${count - 1} more)`} : {vi: '', en: ''};
		yield {
			block: first,
			message: {
				vi: `Ảnh này${others.vi} đang lấy từ ${pictureHost(picture)}; nên tải về, đăng lên trang của đơn vị và ghi nguồn.`,
				en: `This picture${others.en} is loaded from ${pictureHost(picture)}; put a copy on your own site and say whose it is.`,
			},
		};
	},
} satisfies Rule;

const pictureHost = perBlock((block) => (block.kind === 'image' ? hostOf(block.src) : ''));
