import type {Rule} from '../rule';
import {firstWords, miswritten} from './capitals';

export default {
	id: 'event-capitals',
	level: 'hint',
	title: {vi: 'Viết hoa đúng tên sự kiện, tạp chí', en: 'Mind the capitals of events and journals'},
	why: {
		vi: 'Tên sự kiện lịch sử, tạp chí viết hoa chữ đầu của tên: “Cách mạng tháng Tám”, “tạp chí Bảo hiểm xã hội”.',
		en: 'Historic events and journals take a capital on the first word of the name: “Cách mạng tháng Tám”, “tạp chí Bảo hiểm xã hội”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.9 và V.10 (áp dụng tham khảo)',
		dossier: ['CAP-26', 'CAP-27'],
		sure: 'verified',
	},
	good: ['Kỷ niệm Cách mạng tháng Tám; đọc Tạp chí Bảo hiểm xã hội.', 'Trụ sở tại đường Cách Mạng Tháng Tám.'],
	bad: {
		'Kỷ niệm {cách mạng tháng tám}.': 'Kỷ niệm Cách mạng tháng Tám.',
		'Theo {Tạp Chí bảo hiểm xã hội}.': 'Theo Tạp chí Bảo hiểm xã hội.',
	},
	bySentence: true,
	words: firstWords('event'),
	block: (block, standard) =>
		miswritten('event', block, standard).filter(
			({at: [start] = [0]}) => !place.test(block.text.slice(Math.max(0, start - 7), start)),
		),
} satisfies Rule;

/** “đường Cách Mạng Tháng Tám”: how a street is written, its sign says. */
const place = /(?:[Đđ]ường|[Pp]hố|[Pp]hường) $/;
