import type {Rule} from '../rule';
import {inLegacy, legacyOf} from '../vietnamese/legacy';
import {inAddress} from '../vietnamese/surroundings';
import {unmarkedRuns} from '../vietnamese/unmarked';

export default {
	id: 'missing-diacritics',
	level: 'warning',
	title: {vi: 'Gõ tiếng Việt có dấu', en: 'Type Vietnamese with its marks'},
	why: {
		vi: 'Chữ không dấu phải đoán mới hiểu, dễ hiểu lầm, và máy đọc màn hình đọc sai hết; thường là tin nhắn, thư chép vào mà chưa gõ lại.',
		en: 'Without its marks Vietnamese must be guessed, is easily misread, and screen readers read nonsense; mostly it is a message or a mail pasted in as it was.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, mục I.4 (áp dụng tham khảo)',
		dossier: ['SPL-01', 'SPL-07'],
		sure: 'convention',
	},
	good: [
		'Thư điện tử: bao-hiem-xa-hoi-tinh-gia-lai@example.vn; tệp quyet-dinh-thanh-lap-hoi-dong.docx.',
		'Chương trình “The voice of the people” cho các em nhỏ; ông Nguyen Van Binh, kiều bào tại Pháp.',
		'Anh em trong cơ quan chung tay cho hai con trai đi xe qua sông.',
		'This is not the same as it was on that hot day in the city.',
	],
	bad: {
		'Anh Bình nhắn: {nguoi lao dong duoc huong che do om dau}.':
			'Anh Bình nhắn: người lao động được hưởng chế độ ốm đau.',
		'{Bao hiem xa hoi tinh thong bao lich tiep nhan ho so}.': 'Bảo hiểm xã hội tỉnh thông báo lịch tiếp nhận hồ sơ.',
	},
	*block(block) {
		if (block.kind === 'code') return;
		for (const {at, words, small, foreign, bare} of unmarkedRuns(block)) {
			if (words < fewest || bare < words * 0.85 || small * 2 < words || foreign < 2 || foreign * 10 < words) continue;
			if (inAddress(block.text, at) || inLegacy(legacyOf(block), at)) continue;
			yield {
				at,
				message: {vi: `${words} chữ liền nhau gõ thiếu dấu.`, en: `${words} words in a row lack their marks.`},
			};
		}
	},
} satisfies Rule;

const fewest = 5;
