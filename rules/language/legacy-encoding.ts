import type {Rule} from '../rule';
import {legacyOf} from '../vietnamese/legacy';

export default {
	id: 'legacy-encoding',
	level: 'error',
	title: {vi: 'Chuyển chữ mã cũ sang Unicode', en: 'Convert old encodings to Unicode'},
	why: {
		vi: 'Chữ gõ bằng phông TCVN3 (.VnTime), VNI hay bị đọc sai mã chỉ hiện đúng trên máy có phông ấy; trên Cổng, người dân thấy toàn ký tự lạ, tìm kiếm và máy đọc màn hình cũng không hiểu.',
		en: 'Text typed for TCVN3 (.VnTime) or VNI fonts, or read in the wrong encoding, looks right only where that font is; on the portal people see gibberish, and so do search and screen readers.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, mục I.4 (áp dụng tham khảo)',
		dossier: ['SPL-01'],
		sure: 'verified',
	},
	good: [
		'Bảo hiểm xã hội tỉnh tổ chức hội nghị; hoà giải, khoá học, xoá nợ.',
		'Après son passage en commission des lois; São Paulo, não; año, país, también.',
		'Ông Sørensen (© 2026) đo 5 µm ± 2 × 3, “ĐÃ XONG”, mục § 4, giá £5.',
	],
	bad: {
		'{B¶o hiÓm x· héi tØnh tæ chøc héi nghÞ.}': 'Bảo hiểm xã hội tỉnh tổ chức hội nghị.',
		'Tỉnh báo cáo: {ng­êi lao ®éng ®­îc h­ëng chÕ ®é.}': 'Tỉnh báo cáo: người lao động được hưởng chế độ.',
		'{Baûo hieåm xaõ hoäi tænh toå chöùc hoäi nghò}': 'Bảo hiểm xã hội tỉnh tổ chức hội nghị',
		'{Báº£o hiá»ƒm xÃ£ há»™i tá»‰nh tá»• chá»©c há»™i nghá»‹.}': 'Bảo hiểm xã hội tỉnh tổ chức hội nghị.',
	},
	*block(block) {
		if (block.kind === 'code') return;
		for (const {at, encoding, text} of legacyOf(block)) {
			yield {
				at,
				fix: text,
				message: {
					vi: `${origins[encoding].vi}: chuyển thành “${opening(text)}”.`,
					en: `${origins[encoding].en}: convert to “${opening(text)}”.`,
				},
			};
		}
	},
} satisfies Rule;

const origins = {
	TCVN3: {vi: 'Chữ gõ theo mã TCVN3 (phông .Vn…)', en: 'Typed in TCVN3 (.Vn… fonts)'},
	VNI: {vi: 'Chữ gõ theo mã VNI', en: 'Typed in VNI'},
	'UTF-8': {vi: 'Chữ Unicode bị đọc sai mã', en: 'Unicode read in the wrong encoding'},
};

function opening(text: string): string {
	const words = text.split(/\s+/);
	return words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : text;
}
