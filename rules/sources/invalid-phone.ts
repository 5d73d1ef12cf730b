import {characters} from '../characters';
import {holdsNumber, labelled, writtenNumbers} from '../privacy/numbers';
import type {Rule, Words} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'invalid-phone',
	level: 'warning',
	title: {vi: 'Kiểm tra lại số điện thoại', en: 'Check the phone number'},
	why: {
		vi: 'Thừa hay thiếu một chữ số là người dân gọi không được, hoặc gọi nhầm nhà người khác. Di động có 10 chữ số, cố định 11 chữ số kể từ 02.',
		en: 'One digit too many or too few and nobody gets through, or a stranger answers. Mobiles have 10 digits, landlines 11 from 02.',
	},
	source: {
		kind: 'practice',
		at: 'Kế hoạch chuyển đổi mã vùng 2017, mã mạng di động 2018 (Bộ Thông tin và Truyền thông)',
		dossier: ['PDP-05', 'SPK-01'],
		sure: 'known',
	},
	good: [
		'Điện thoại: 0269 382 1234; đường dây nóng 0912 345 678; tổng đài 1900 9068.',
		'Liên hệ +84 912 345 678 hoặc (024) 3936 1234.',
		'Điện thoại 0912\\*\\*\\*678; số hồ sơ 01234567890.',
	],
	bad: {
		'Điện thoại liên hệ: {0912 345 67}.': 'Điện thoại liên hệ: 0912 345 678.',
		'Đường dây nóng: {0269 382 123}.': 'Đường dây nóng: 0269 382 1234.',
		'ĐT: {01632 434 468}': 'ĐT: 0332 434 468',
		'Hotline {04 3936 1234}.': 'Hotline 024 3936 1234.',
	},
	bySentence: true,
	needs: characters.long,
	*block(block) {
		if (!holdsNumber(block)) return;
		const {text, back} = composed(block);
		for (const number of writtenNumbers(block)) {
			const {start, end, digits} = number;
			if (digits.length > 13 || valid.test(digits) || !/^(?:0[1-9]|84)/.test(digits)) continue;
			if (labelled(text, number, labels) !== 'ours') continue;
			const today = renamed(text.slice(start, end), digits);
			yield {
				at: back(start, end),
				...(today ? {fix: today.fix, message: today.message} : {message: wrongCount(digits)}),
			};
		}
	},
} satisfies Rule;

const labels = {
	ours: /[Đđ]iện thoại|ĐIỆN THOẠI|S?ĐT(?!\p{L})|[Dd]i động|[Hh]otline|HOTLINE|[Đđ]ường dây nóng|[Tt]el(?!\p{L})|[Ff]ax|[Gg]ọi(?: (?:số|tới|đến))?|[Zz]alo|[Ll]iên hệ/u,
	others:
		/[Mm]ã|[Ss]ố (?:hồ sơ|thẻ|sổ|hiệu|seri)|tài khoản|STK|CCCD|[Cc]ăn cước|CMND|[Đđ]ịnh danh|MST|thuế|BHXH|BHYT|đồng|VNĐ|VND/u,
};

/** Mobiles and landlines with 0 or 84; the state’s own network; free and paid service numbers. */
const valid = /^(?:(?:0|84)(?:[35789]\d{8}|2\d{9})|080\d{5}|1[89]00\d{4}(?:\d{2})?)$/;

/** Prefixes of mobiles with 11 digits, till 2018, and what became of them. */
const mobile: Readonly<Record<string, string>> = {
	'0120': '070',
	'0121': '079',
	'0122': '077',
	'0126': '076',
	'0128': '078',
	'0123': '083',
	'0124': '084',
	'0125': '085',
	'0127': '081',
	'0129': '082',
	'0186': '056',
	'0188': '058',
	'0199': '059',
};

/** A number out of use since 2017 or 2018, as it is dialled today. */
function renamed(written: string, digits: string): {fix: string; message: Words} | null {
	const old = digits.slice(0, 4);
	const prefix = old.startsWith('016') && old !== '0160' && old !== '0161' ? `03${old.charAt(3)}` : mobile[old];
	if (digits.length === 11 && prefix) {
		return {
			fix: prefix + written.slice(written.search(/(?:\D*\d){7}$/)),
			message: {
				vi: `Đầu số ${old} đã đổi thành ${prefix} từ năm 2018; gọi số cũ không được.`,
				en: `The prefix ${old} became ${prefix} in 2018; the old number is dead.`,
			},
		};
	}
	// Hà Nội alone: other old codes share their digits with mobiles or have two successors.
	if (digits.length === 10 && digits.startsWith('04')) {
		return {
			fix: `02${written.slice(1)}`,
			message: {
				vi: 'Mã vùng 04 đã đổi thành 024 từ năm 2017.',
				en: 'The area code 04 became 024 in 2017.',
			},
		};
	}
	return null;
}

function wrongCount({length}: string): Words {
	return {
		vi: `Số này có ${length} chữ số, không đúng dạng di động (10 chữ số) hay cố định (11 chữ số, bắt đầu bằng 02).`,
		en: `This has ${length} digits; mobiles have 10, landlines 11 and begin with 02.`,
	};
}
