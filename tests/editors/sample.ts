import type {Holds} from './rows';

const title = 'title: BHXH tỉnh Gia Lai tập huấn Luật BHXH cho doanh nghiệp';
const first = 'paragraph: Căn cứ Khoản 2 điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.';
const second = 'paragraph: Sáng 06/7/2026, hội nghị khai mạc , đại biểu xem giấy mời dự đông đủ.';
const last = 'paragraph: Đoạn cuối.';

/** The post of `tests/pages/table/page.js` as it must be read. */
export function blocksOf(holds: Holds = 'post'): readonly string[] {
	const formatted = [`${first} (bold Khoản 2)`, `${second} (link xem giấy mời)`];
	switch (holds) {
		case 'lines':
			return [title, 'paragraph: Người được hưởng', first, second, last];
		case 'paragraphs':
			return [title, ...formatted, last];
		case 'breaks':
			return [
				title,
				'heading: Người được hưởng',
				...formatted,
				'paragraph: Hồ sơ nộp tại nhà',
				'paragraph: Kết quả trả qua bưu điện',
				last,
			];
		default:
			return [
				title,
				'heading: Người được hưởng',
				...formatted,
				'item: Hồ sơ nộp tại nhà',
				'item: Kết quả trả qua bưu điện',
				last,
			];
	}
}
