import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {namesPerson} from '../vietnamese/person-names';
import {sentenceAt} from '../vietnamese/sentences';
import {holdsNumber, writtenNumbers} from './numbers';
import {privatePersons} from './private-person';

export default {
	id: 'personal-phone',
	level: 'hint',
	title: {vi: 'Cân nhắc số điện thoại riêng', en: 'Think twice about a private phone number'},
	why: {
		vi: 'Số điện thoại của người dân nêu trong tin sẽ còn trên mạng mãi: họ bị gọi quấy rầy, bị lừa đảo nhắm tới.',
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
		'Gia đình chị Trần Thị Hoa, điện thoại nhà {0233 312 3456}.': 'Gia đình chị Trần Thị Hoa.',
		'Gọi cho anh Lê Văn Bình theo số +{84 912 345 678}.': 'Anh Lê Văn Bình kể lại.',
	},
	needs: characters.long,
	*block(block) {
		if (!holdsNumber(block)) return;
		const {text, back} = composed(block);
		for (const {start, end, digits} of writtenNumbers(block)) {
			if (!personal.test(digits)) continue;
			const [from, to] = sentenceAt(text, start);
			// Landlines are mostly an office's; so are the names near them streets.
			const named = /^(?:0|84)2/.test(digits)
				? privatePersons(block).some((at) => at[0] >= from && at[1] <= to)
				: namesPerson(text.slice(from, to));
			if (!named || official.test(text)) continue;
			yield {
				at: back(start, end),
				message: {
					vi: 'Số điện thoại đặt cạnh tên một người dân: chỉ đăng khi người đó đồng ý.',
					en: 'A phone number beside a private person’s name: publish it only with their consent.',
				},
			};
		}
	},
} satisfies Rule;

/** Mobiles, by today’s prefixes and by those of before 2018, and landlines; with 0 or +84. */
const personal = /^(?:0|84)(?:[35789]\d{8}|1[2689]\d{8}|2\d{9})$/;

/** Who is named for the public to call, and numbers that are not phones. */
const official =
	/phát ngôn|đường dây nóng|hotline|tổng đài|liên hệ|liên lạc|hỗ trợ|tư vấn|giải đáp|giám đốc|trưởng phòng|phó phòng|chánh văn phòng|chủ tịch|chuyên viên|viên chức|công chức|cán bộ|nhân viên|đại lý|phóng viên|luật sư|bác sĩ|cộng tác viên|đầu mối|phụ trách|mã số|tài khoản|STK|MST|zalo/iu;
