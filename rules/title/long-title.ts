import type {Rule} from '../rule';
import {countSyllables} from '../vietnamese/syllables';

export default {
	id: 'long-title',
	level: 'warning',
	title: {vi: 'Rút gọn tít', en: 'Shorten the title'},
	why: {
		vi: 'Tít dài bị cắt trên trang chủ, trên điện thoại và trong kết quả tìm kiếm; người đọc bỏ qua trước khi biết tin nói gì.',
		en: 'A long title is cut off on the home page, on phones and in search results; readers pass by before they know what it says.',
	},
	source: {kind: 'practice', dossier: ['STR-01'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp',
		'# BHXH tỉnh Cà Mau chi trả lương hưu mức mới từ 01/7/2026',
	],
	bad: {
		'# {Bảo hiểm xã hội tỉnh Gia Lai tổ chức hội nghị tập huấn, phổ biến Luật Bảo hiểm xã hội năm 2024 cho hơn 200 doanh nghiệp trên địa bàn tỉnh}':
			'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp',
	},
	kinds: ['title'],
	*block({kind, text}, {limits}) {
		if (kind !== 'title') return;
		const syllables = countSyllables(text);
		const characters = text.trim().length;
		if (syllables > limits.titleSyllablesMax.value) {
			yield {
				message: {
					vi: `Tít dài ${syllables} chữ; nên từ ${limits.titleSyllablesMax.value} chữ trở xuống.`,
					en: `The title has ${syllables} syllables; keep it to ${limits.titleSyllablesMax.value}.`,
				},
			};
		} else if (characters > limits.titleCharactersMax.value) {
			yield {
				message: {
					vi: `Tít dài ${characters} ký tự; nên từ ${limits.titleCharactersMax.value} ký tự trở xuống.`,
					en: `The title has ${characters} characters; keep it to ${limits.titleCharactersMax.value}.`,
				},
			};
		}
	},
} satisfies Rule;
