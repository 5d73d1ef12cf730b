import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {holdsNumber, labelled, masked, writtenNumbers} from './numbers';

export default {
	id: 'bank-account',
	level: 'hint',
	title: {vi: 'Che số tài khoản ngân hàng', en: 'Mask the bank account'},
	why: {
		vi: 'Số tài khoản đi cùng tên đủ để kẻ gian dựng chuyện chuyển nhầm, giả làm ngân hàng. Thông tin tài chính là dữ liệu cá nhân nhạy cảm.',
		en: 'An account number with a name is what fraudsters need to pose as the bank. Financial data is sensitive.',
	},
	source: {kind: 'law', law: '356/2025/NĐ-CP', at: 'Điều 4', dossier: ['PDP-07'], sure: 'verified'},
	good: [
		'Lương hưu của bà Trần Thị Hoa chuyển vào tài khoản 0123\\*\\*\\*\\*\\*\\*\\*12.',
		'Đơn vị chuyển tiền đóng vào tài khoản thu của BHXH tỉnh Gia Lai, số 0123456789012, mở tại Kho bạc Nhà nước.',
		'Ủng hộ Quỹ Vì người nghèo: số tài khoản 0123456789012.',
		'Ông Lê Văn Bình mở tài khoản ngày 01/7/2026; tổng đài 1900 9068.',
	],
	bad: {
		'Bà Trần Thị Hoa, số tài khoản {0123456789012}, nhận lương hưu.':
			'Bà Trần Thị Hoa, số tài khoản 0123\\*\\*\\*\\*\\*\\*\\*12, nhận lương hưu.',
		'Ông Lê Văn Bình (STK {0123 456 789}).': 'Ông Lê Văn Bình (STK 0123 \\*\\*\\* \\*89).',
	},
	needs: characters.long,
	words: ['khoản', 'stk', 'tk'],
	*block(block) {
		if (!holdsNumber(block)) return;
		const {text, back} = composed(block);
		for (const number of writtenNumbers(block)) {
			const written = text.slice(number.start, number.end);
			if (number.digits.length > 15 || amount.test(written) || labelled(text, number, labels) !== 'ours') continue;
			const near = text.slice(Math.max(0, number.start - 160), number.end + 100);
			if (collective.test(near)) continue;
			yield {
				at: back(number.start, number.end),
				fix: masked(written, 4, 2),
				message: {
					vi: 'Số tài khoản của một người: nên che bớt; tài khoản của cơ quan thì ghi rõ tên cơ quan.',
					en: 'Somebody’s bank account: better mask it; if it is an agency’s, say whose.',
				},
			};
		}
	},
} satisfies Rule;

const labels = {
	ours: /[Tt]ài khoản|TÀI KHOẢN|STK|TK(?!\p{L})/u,
	others:
		/[Đđ]iện thoại|ĐT|[Hh]otline|[Tt]ổng đài|CCCD|[Cc]ăn cước|CMND|[Cc]hứng minh|thuế|MST|BHXH|BHYT|tài khoản (?:VssID|VNeID|định danh|giao dịch điện tử)|đồng|VNĐ|VND|gọi|[Mm]ã/u,
};

/** “10.000.000” on the account “TK 334” of a ledger. */
const amount = /^\d{1,3}(?:\.\d{3})+$/;

/** Accounts meant to be known: those of offices, funds and firms. */
const collective =
	/tài khoản (?:chuyên )?thu|Kho bạc|KBNN|[Qq]uỹ|[Mm]ặt trận|MTTQ|UBND|[Ủủ]y ban|[Bb]an (?:vận động|tổ chức|cứu trợ)|[Hh]ội (?:Chữ thập|Nông|Liên hiệp|Cựu|Khuyến)|[Cc]ông ty|[Dd]oanh nghiệp|[Bb]ệnh viện|[Tt]rung tâm|[Tt]rường|[Bb]áo |[Cc]ơ quan|[Ss]ở |(?:BHXH|Bảo hiểm xã hội) (?:tỉnh|thành phố|cơ sở|Việt Nam|huyện|quận)/u;
