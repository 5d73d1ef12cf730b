import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {example, holdsNumber, labelled, masked, numbersOf} from './numbers';

export default {
	id: 'insurance-number',
	level: 'warning',
	title: {vi: 'Che mã số BHXH, số thẻ BHYT', en: 'Mask insurance numbers'},
	why: {
		vi: 'Có mã số BHXH là tra được quá trình đóng, nơi làm việc, chế độ đã hưởng của một người. Đó là dữ liệu cá nhân, chỉ đăng khi có căn cứ hoặc được đồng ý.',
		en: 'From an insurance number one can look up where a person works and what benefits they drew. It is personal data.',
	},
	source: {kind: 'law', law: '91/2025/QH15', at: 'Điều 16', dossier: ['PDP-03', 'PDP-04'], sure: 'secondary'},
	good: [
		'Bà Trần Thị Hoa, mã số BHXH 01\\*\\*\\*\\*\\*\\*\\*9, nhận lương hưu tại phường Đông Hà.',
		'Mã số BHXH gồm 10 chữ số. Tra cứu qua tổng đài 1900 9068.',
		'Mã đơn vị tham gia BHXH: 0123456789.',
	],
	bad: {
		'Bà Trần Thị Hoa, mã số BHXH {0112345679}, nhận lương hưu.':
			'Bà Trần Thị Hoa, mã số BHXH 01\\*\\*\\*\\*\\*\\*\\*9, nhận lương hưu.',
		'Thẻ BHYT số {HT2010123456789} hết hạn.': 'Thẻ BHYT số HT2\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*9 hết hạn.',
	},
	bySentence: true,
	needs: characters.long,
	*block(block) {
		if (!holdsNumber(block)) return;
		const {text, back} = composed(block);
		const level = levelIn(text);
		for (const number of numbersOf(10, block)) {
			if (labelled(text, number, labels) !== 'ours') continue;
			yield {
				at: back(number.start, number.end),
				fix: masked(text.slice(number.start, number.end), 2, 1),
				...level,
				message,
			};
		}
		for (const {0: card, index} of text.matchAll(oldCard)) {
			const end = index + card.length;
			yield {at: back(index, end), fix: masked(card, 1, 1), ...level, message};
		}
	},
} satisfies Rule;

/** A number made up to show how to look things up harms nobody, if it is made up. */
function levelIn(text: string): {level?: 'hint'} {
	return example.test(text) ? {level: 'hint'} : {};
}

const message = {
	vi: 'Mã số BHXH, số thẻ BHYT của một người: nên che bớt trước khi đăng.',
	en: 'A person’s insurance number: better mask it before publishing.',
};

const labels = {
	ours: /(?:[Mm]ã|[Ss]ổ|[Ss]ố|[Tt]hẻ)(?: số| sổ| thẻ)? (?:BHXH|BHYT|bhxh|bhyt|[Bb]ảo hiểm)(?! (?:tỉnh|thành phố|cơ sở|khu vực|huyện|quận|Việt Nam))/u,
	others: /đơn vị|doanh nghiệp|tài khoản|[Đđ]iện thoại|ĐT|[Hh]otline|[Tt]ổng đài|thuế|MST|hồ sơ|gọi|CCCD|[Cc]ăn cước/u,
};

/** A card of the old form: two letters for the group, the level of benefit, the province, then ten digits. */
const oldCard = /(?=[A-Z]{2})(?<![\p{L}\d])[A-Z]{2}[ -]?[1-5][ -]?\d{2}[ -]?\d{2}[ -]?\d{3}[ -]?\d{5}(?!\d)/gu;
