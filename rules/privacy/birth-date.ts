import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {sentenceAt} from '../vietnamese/sentences';
import {privatePersons} from './private-person';

export default {
	id: 'birth-date',
	level: 'hint',
	title: {vi: 'Chỉ nêu tuổi hoặc năm sinh', en: 'Give the age or the year of birth only'},
	why: {
		vi: 'Ngày sinh đủ ngày, tháng, năm cạnh họ tên là thứ ngân hàng, tổng đài dùng để nhận ra khách. Bài báo chỉ cần tuổi.',
		en: 'A full birth date beside a name is what banks and hotlines identify people by. A story needs only the age.',
	},
	source: {kind: 'law', law: '91/2025/QH15', at: 'Điều 16', dossier: ['PDP-09'], sure: 'verified'},
	good: [
		'Bà Trần Thị Hoa, sinh năm 1958, ở thôn Đông, vừa nhận tháng lương hưu đầu tiên.',
		'Ông Lê Văn Bình, Giám đốc BHXH tỉnh Gia Lai, sinh ngày 05/3/1975.',
		'Trẻ sinh ngày 05/3/2026 được cấp thẻ BHYT ngay khi đăng ký khai sinh.',
	],
	bad: {
		'Bà Trần Thị Hoa, {sinh ngày 05/3/1958}, ở thôn Đông.': 'Bà Trần Thị Hoa, sinh năm 1958, ở thôn Đông.',
		'Ông Lê Văn Bình ({sinh ngày 5 tháng 3 năm 1958}) kể lại.': 'Ông Lê Văn Bình (sinh năm 1958) kể lại.',
		'- Trần Thị Hoa, {ngày sinh: 05/3/1958}': '- Trần Thị Hoa, năm sinh: 1958',
	},
	needs: characters.digit,
	words: ['sinh'],
	*block(block, {as_of}) {
		const {text, back} = composed(block);
		if (block.kind === 'title') return;
		for (const {0: whole, 1: label = '', 2: year = '', index} of text.matchAll(born)) {
			// A hundred years ago is history.
			if (Number(as_of.slice(0, 4)) - Number(year) > 100) continue;
			const [from, to] = sentenceAt(text, index);
			if (publicLife.test(text) || !privatePersons(block).some(([start, end]) => start >= from && end <= to)) continue;
			yield {
				at: back(index, index + whole.length),
				fix: /^s/i.test(label) ? `${label} năm ${year}` : `năm sinh: ${year}`,
				message: {
					vi: 'Ngày sinh đầy đủ của một người dân: nên chỉ nêu năm sinh hoặc tuổi.',
					en: 'A private person’s full date of birth: give the year or the age only.',
				},
			};
		}
	},
} satisfies Rule;

const born =
	/([Ss]inh|[Nn]gày sinh)(?: ngày)?(?: ?:)? ?\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?: ?[/-] ?| tháng )\d{1,2} năm )(\d{4})(?!\d)/gu;

/** Lives that belong to everybody: leaders’ biographies, artists, athletes, the dead of history. */
const publicLife =
	/[Ll]ãnh đạo|[Tt]iểu sử|[Qq]uê quán|[Cc]hính trị|[Nn]hiệm kỳ|[Gg]iám đốc|[Cc]hủ tịch|[Bb]í thư|[Nn]ghệ sĩ|[Cc]a sĩ|[Dd]iễn viên|[Đđ]ạo diễn|[Hh]oa hậu|[Cc]ầu thủ|[Đđ]ội tuyển|[Nn]hà (?:văn|thơ|báo|cách mạng)|[Nn]hạc sĩ|[Hh]ọa sĩ|[Tt]ướng|[Bb]ộ trưởng|[Ll]iệt sĩ|[Tt]ruy nã|[Bb]ị (?:can|cáo)/u;
