import type {Rule} from '../rule';
import {wordsOf} from '../vietnamese/words';

export default {
	id: 'shouting-text',
	level: 'hint',
	title: {vi: 'Viết đoạn văn bằng chữ thường', en: 'Don’t set paragraphs in capitals'},
	why: {
		vi: 'Cả đoạn viết hoa thì chữ nào cũng như nhau: khó đọc, mất phân biệt tên riêng và chữ viết tắt. Muốn nhấn mạnh, in đậm một cụm từ là đủ.',
		en: 'Set in capitals, all words look alike: hard to read, names and abbreviations lost. To stress something, a few words in bold are enough.',
	},
	source: {kind: 'practice', dossier: ['CAP-28'], sure: 'convention'},
	good: [
		'BHXH, BHYT, BHTN là ba trụ cột.',
		'## THỦ TỤC HÀNH CHÍNH',
		'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
		'QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT BẢO HIỂM Y TẾ',
		'# TẬP HUẤN NGHIỆP VỤ THU NĂM 2026 CHO CÁC ĐẠI LÝ TRÊN ĐỊA BÀN',
	],
	bad: {
		'{NGƯỜI DÂN NHẬN LƯƠNG HƯU QUA TÀI KHOẢN ĐƯỢC MIỄN PHÍ MỞ THẺ VÀ CHUYỂN TIỀN, ĐƯỢC HỖ TRỢ TẬN NHÀ.}':
			'Người dân nhận lương hưu qua tài khoản được miễn phí mở thẻ và chuyển tiền, được hỗ trợ tận nhà.',
	},
	*block(block) {
		const {kind, text} = block;
		// Titles have a rule of their own; a column's head is often in capitals.
		if (kind === 'title' || kind === 'cell' || kind === 'code' || text.length < 60) return;
		if (text.charAt(1) !== text.charAt(1).toUpperCase() || text !== text.toUpperCase()) return;
		const words = wordsOf(block).looks.filter(({form}) => form.length > 1 && /[^A-ZĐ]/.test(form));
		if (words.length < 14) return;
		yield {
			message: {
				vi: 'Cả đoạn viết hoa; nên viết thường, nhấn mạnh bằng chữ đậm ở chỗ cần.',
				en: 'All of this is in capitals; use small letters, and bold where it matters.',
			},
		};
	},
} satisfies Rule;
