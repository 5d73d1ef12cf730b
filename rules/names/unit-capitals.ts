import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {isFullName} from '../vietnamese/person-names';
import {startsSentence} from '../vietnamese/surroundings';
import {firstWords, hasCue, miswritten} from './capitals';

export default {
	id: 'unit-capitals',
	level: 'warning',
	title: {vi: 'Viết đúng hoa, thường: tỉnh, phường, xã', en: 'Mind the capitals of tỉnh, phường, xã'},
	why: {
		vi: 'Từ chỉ đơn vị hành chính viết thường, tên riêng viết hoa: “tỉnh Quảng Trị”. Chỉ viết hoa khi tên là số, tên người, sự kiện (“Phường 1”) hoặc tên đặc biệt (“Thành phố Hồ Chí Minh”).',
		en: 'The word for the unit is small, its name has the capital: “tỉnh Quảng Trị”; but “Phường 1”, where the name is a number, a person or an event, and “Thành phố Hồ Chí Minh”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục III.1 (áp dụng tham khảo)',
		dossier: ['CAP-06', 'CAP-07', 'CAP-08'],
		sure: 'verified',
	},
	good: [
		'Tỉnh Quảng Trị có phường Đông Hà, Phường 1 và Phường Trần Phú.',
		'BHXH Thành phố Hồ Chí Minh họp với Tỉnh ủy Gia Lai; 2 phường 3 tháng liền dẫn đầu.',
		'Nơi gửi: Phường Đông Hà.\n- Xã Ia Grai',
		'Trước đây, nhà ở quận 10, Thành phố Hồ Chí Minh.',
	],
	bad: {
		'Đoàn công tác của {Quảng trị} vào {Gia lai}.': 'Đoàn công tác của Quảng Trị vào Gia Lai.',
		'Hội nghị họp tại {Phường} Đông Hà, {Tỉnh} Quảng Trị.': 'Hội nghị họp tại phường Đông Hà, tỉnh Quảng Trị.',
		'UBND {Xã} Ia Grai họp với BHXH {thành phố Hồ Chí Minh}.': 'UBND xã Ia Grai họp với BHXH Thành phố Hồ Chí Minh.',
		'Tổ dịch vụ ở {phường} 1, thành phố Đà Lạt.': 'Tổ dịch vụ ở Phường 1, thành phố Đà Lạt.',
	},
	bySentence: true,
	words: firstWords('place', 'unit'),
	block(block, standard) {
		const names = miswritten('place', block, standard);
		if (!hasCue('unit', block, standard)) return names;
		const {text, back} = composed(block);
		const found: Said[] = [...names];
		for (const {0: whole, 1: unit = '', 2: name = '', index} of text.matchAll(capital)) {
			if (!runsOn(text, index) || isException(name)) continue;
			const fix = unit.toLowerCase();
			found.push({
				at: back(index, index + unit.length),
				fix,
				message: {vi: `Viết “${fix}${whole.slice(unit.length)}”.`, en: `Write “${fix}${whole.slice(unit.length)}”.`},
			});
		}
		for (const {0: unit, index} of text.matchAll(numbered)) {
			if (!/(?:^|[\s(“"])$/.test(text.charAt(index - 1)) || /\d $/.test(text.slice(Math.max(0, index - 2), index)))
				continue;
			found.push({
				at: back(index, index + unit.length),
				fix: 'Phường',
				// Newspapers leave it small.
				level: 'hint',
				message: {vi: 'Tên là số thì viết hoa “Phường”.', en: 'With a number for a name it is “Phường”.'},
			});
		}
		return found;
	},
} satisfies Rule;

const capital =
	/(Tỉnh|Thành phố|Phường|Xã|Huyện|Quận|Thị xã|Thị trấn|Đặc khu) (\p{Lu}[\p{Ll}’']*(?: \p{Lu}[\p{Ll}’']*)*)/gu;

/** There are no quarters (quận) any more: `abolished-district` speaks of those. */
const numbered = /phường(?= \d{1,2}(?:[,.;)\n]|$| (?:quận|thành phố|TP)))/g;

/** Whether the sentence runs on into this word: after a small word, an abbreviation or a comma. In bare lists it doesn't. */
function runsOn(text: string, index: number): boolean {
	return running.test(text.slice(Math.max(0, index - 12), index)) && !startsSentence(text, index);
}

const running = /(?:,|(?:^|[^\p{L}])(?!học )(?:\p{Ll}+|[\p{Lu}-]{2,}|Công an|Thuế)) $|^\p{Ll}+ $/u;

/** Units named after a person or an event, and Youth Unions and Party committees, which aren't units. */
function isException(name: string): boolean {
	return (
		/^(?:Đoàn|Ủy|Uỷ|Đội|Hội)(?!\p{L})/u.test(name) ||
		name.startsWith('Hồ Chí Minh') ||
		isFullName(name) ||
		events.has(name)
	);
}

const events: ReadonlySet<string> = new Set([
	'Điện Biên Phủ',
	'Hai Bà Trưng',
	'Quang Trung',
	'Gia Long',
	'Cách Mạng Tháng Tám',
]);
