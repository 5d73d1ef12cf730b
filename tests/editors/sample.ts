import type {Holds} from './rows';

/** The post that each page of the table opens with. */
export const html =
	'<h2>Người được hưởng</h2>' +
	'<p>Căn cứ <strong>Khoản 2</strong> điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.</p>' +
	'<p>Sáng 06/7/2026, hội nghị khai mạc , đại biểu <a href="https://example.com/gd">xem giấy mời</a> dự đông đủ.</p>' +
	'<ul><li>Hồ sơ nộp tại nhà</li><li>Kết quả trả qua bưu điện</li></ul>' +
	'<p>Đoạn cuối.</p>';

const title = 'title: BHXH tỉnh Gia Lai tập huấn Luật BHXH cho doanh nghiệp';
const first = 'paragraph: Căn cứ Khoản 2 điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.';
const second = 'paragraph: Sáng 06/7/2026, hội nghị khai mạc , đại biểu xem giấy mời dự đông đủ.';
const last = 'paragraph: Đoạn cuối.';

/** The same as it must be read. */
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
