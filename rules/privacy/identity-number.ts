import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {namesPerson} from '../vietnamese/person-names';
import {isAbout, masked, numbersOf} from './numbers';

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
	*block(block) {
		if (!/\d/.test(block.text)) return;
		const {text, back} = composed(block);
		for (const length of [12, 9]) {
			for (const {start, end, digits} of numbersOf(length, text)) {
				const named = isAbout(length === 12 ? card : oldCard, text, start, end);
				if (!(length === 12 ? isPlausible(digits) : named) || isAbout(otherwise, text, start, end, 7)) continue;
				yield {
					at: back(start, end),
					fix: masked(text.slice(start, end), 4, 1),
					level: named ? 'error' : personal(block) ? 'warning' : 'hint',
					message: named
						? {vi: 'Số căn cước của một người: che bớt trước khi đăng.', en: 'A person’s identity number: mask it.'}
						: {
								vi: 'Giống số căn cước của một người; nếu đúng, che bớt trước khi đăng.',
								en: 'Looks like an identity number; if so, mask it.',
							},
				};
			}
		}
	},
} satisfies Rule;

/** A list or table of people needs no label to give its numbers away. */
const personal = perBlock((block) => block.kind === 'cell' || namesPerson(composed(block).text));

const card = /CCCD|[Cc]ăn cước|CĂN CƯỚC|[Đđ]ịnh danh|ĐDCN|CMND|CMTND|[Cc]hứng minh|giấy tờ tùy thân/u;
const oldCard = /CMND|CMTND|[Cc]hứng minh (?:nhân dân|thư)/u;
const otherwise =
	/tài khoản|STK|TK\b|[Đđ]iện thoại|ĐT|Hotline|hồ sơ|[Hh]óa đơn|[Hh]oá đơn|vận đơn|seri|sê-ri|mã vạch|giao dịch|mã đơn vị|mã số thuế|MST|đồng$/u;

/** Province 001–096; then century and sex 0–3, with the two digits of a year of birth that has come. */
function isPlausible(digits: string): boolean {
	const province = Number(digits.slice(0, 3));
	return province >= 1 && province <= 96 && /^[0-3]/.test(digits.slice(3));
}
