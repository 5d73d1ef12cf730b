import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {namesPerson} from '../vietnamese/person-names';
import {sentenceAt} from '../vietnamese/sentences';
import {holdsNumber, numbersOf} from './numbers';

export default {
	id: 'personal-phone',
	level: 'hint',
	title: {vi: 'Cân nhắc số điện thoại riêng', en: 'Think twice about a private phone number'},
	why: {
		vi: 'Số di động của người dân nêu trong tin sẽ còn trên mạng mãi: họ bị gọi quấy rầy, bị lừa đảo nhắm tới.',
		en: 'A citizen’s number stays on the web for good: they get nuisance calls, and fraudsters know whom to call.',
	},
	source: {kind: 'law', law: '91/2025/QH15', at: 'Điều 16', dossier: ['PDP-05'], sure: 'verified'},
	good: [
		'Liên hệ ông Lê Văn Bình, Phó Giám đốc, người phát ngôn BHXH tỉnh, điện thoại 0912 345 678.',
		'Đường dây nóng: 0912345678. Tổng đài 1900 9068.',
		'Bà Trần Thị Hoa, 68 tuổi, ở thôn Đông, vừa nhận tháng lương hưu đầu tiên.',
	],
	bad: {
		'Bà Trần Thị Hoa, thôn Đông, số điện thoại {0912 345 678}, vừa nhận lương hưu.':
			'Bà Trần Thị Hoa, thôn Đông, vừa nhận lương hưu.',
		'Ông Lê Văn Bình (thôn Đoài, ĐT: {0987.654.321}) kể lại.': 'Ông Lê Văn Bình (thôn Đoài) kể lại.',
	},
	*block(block) {
		if (!holdsNumber(block)) return;
		const {text, back} = composed(block);
		for (const {start, end, digits} of [...numbersOf(10, block), ...numbersOf(11, block)]) {
			if (!/^(?:0[35789]\d{8}|84[35789]\d{8})$/.test(digits)) continue;
			const sentence = text.slice(...sentenceAt(text, start));
			if (!namesPerson(sentence) || official.test(text)) continue;
			yield {
				at: back(start, end),
				message: {
					vi: 'Số di động đặt cạnh tên một người dân: chỉ đăng khi người đó đồng ý.',
					en: 'A mobile number beside a private person’s name: publish it only with their consent.',
				},
			};
		}
	},
} satisfies Rule;

/** Who is named for the public to call, and numbers that are not phones. */
const official =
	/phát ngôn|đường dây nóng|hotline|tổng đài|liên hệ|liên lạc|hỗ trợ|tư vấn|giải đáp|giám đốc|trưởng phòng|phó phòng|chánh văn phòng|chủ tịch|chuyên viên|viên chức|công chức|cán bộ|nhân viên|đại lý|phóng viên|luật sư|bác sĩ|cộng tác viên|đầu mối|phụ trách|mã số|tài khoản|STK|MST|zalo/iu;
