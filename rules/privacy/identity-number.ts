import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {example, holdsNumber, labelled, masked, numbersOf} from './numbers';

export default {
	id: 'identity-number',
	level: 'error',
	title: {vi: 'Che số căn cước', en: 'Mask the identity number'},
	why: {
		vi: 'Số căn cước đăng công khai đủ để kẻ gian giả danh, vay tiền, chiếm tài khoản của người đó. Muốn đăng phải có căn cứ pháp luật hoặc sự đồng ý.',
		en: 'With a published identity number anyone can pose as that person and borrow money in their name. Publishing it needs consent or a legal basis.',
	},
	source: {kind: 'law', law: '91/2025/QH15', at: 'Điều 16', dossier: ['PDP-01', 'PDP-02'], sure: 'verified'},
	good: [
		'Ông Lê Văn Bình, số căn cước 0010\\*\\*\\*\\*\\*\\*\\*3, đã nhận trợ cấp.',
		'Số tài khoản thu của cơ quan BHXH: 001099012345.',
		'Tổng đài 1900 9068; quyết toán 123.456.789.012 đồng.',
	],
	bad: {
		'Ông Lê Văn Bình, số CCCD {001099012343}, đã nhận trợ cấp.':
			'Ông Lê Văn Bình, số CCCD 0010\\*\\*\\*\\*\\*\\*\\*3, đã nhận trợ cấp.',
		'Số định danh cá nhân: {001 099 012 343}.': 'Số định danh cá nhân: 001 0\\*\\* \\*\\*\\* \\*\\*3.',
		'- Trần Thị Hoa, {038185001234}, thôn Đông': '- Trần Thị Hoa, 0381\\*\\*\\*\\*\\*\\*\\*4, thôn Đông',
		'Bà Trần Thị Hoa, CMND {012345678}.': 'Bà Trần Thị Hoa, CMND 0123\\*\\*\\*\\*8.',
	},
	bySentence: true,
	needs: characters.long,
	*block(block, {as_of}) {
		if (!holdsNumber(block)) return;
		const {text, back} = composed(block);
		for (const [length, labels] of kinds) {
			for (const number of numbersOf(length, block)) {
				if (length === 12 && !isPlausible(number.digits, as_of)) continue;
				const label = labelled(text, number, labels);
				if (label === 'others' || (length !== 12 && !label)) continue;
				yield {
					at: back(number.start, number.end),
					fix: masked(text.slice(number.start, number.end), 4, 1),
					level: !label ? 'hint' : example.test(text) ? 'warning' : 'error',
					message: label
						? {
								vi: 'Đây là số căn cước của một người; hãy che bớt trước khi đăng.',
								en: 'This is a person’s identity number; mask it before publishing.',
							}
						: {
								vi: 'Giống số căn cước của một người; nếu đúng, hãy che bớt trước khi đăng.',
								en: 'This looks like an identity number; if it is one, mask it.',
							},
				};
			}
		}
	},
} satisfies Rule;

const others =
	/tài khoản|STK|TK(?!\p{L})|[Đđ]iện thoại|ĐT|[Hh]otline|hồ sơ|[Hh](?:óa|oá) đơn|vận đơn|seri|sê-ri|mã vạch|giao dịch|đơn vị|thuế|MST|đồng|VNĐ|VND|BHXH|BHYT/u;

/** Today's cards have 12 digits; the old ones 9, which say nothing without a label. */
const kinds = [
	[
		12,
		{
			ours: /CCCD|cccd|[Cc]ăn cước|CĂN CƯỚC|[Đđ]ịnh danh|ĐDCN|CMND|CMTND|[Cc]hứng minh|giấy tờ (?:tùy|tuỳ) thân/u,
			others,
		},
	],
	[9, {ours: /CMND|CMTND|[Cc]hứng minh (?:nhân dân|thư)/u, others}],
] as const;

/** Province 001–096, then a digit for century and sex, then two of a year of birth that has come. */
function isPlausible(digits: string, today: string): boolean {
	const province = Number(digits.slice(0, 3));
	const born = 1900 + Math.floor(Number(digits[3]) / 2) * 100 + Number(digits.slice(4, 6));
	return province >= 1 && province <= 96 && born <= Number(today.slice(0, 4));
}
