import type {Span} from '../post';
import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {anyOf} from '../vietnamese/any-of';
import {composed} from '../vietnamese/composed';
import {firstWord} from '../vietnamese/words';
import {privatePersons} from './private-person';

export default {
	id: 'named-illness',
	level: 'hint',
	title: {vi: 'Hỏi ý người bệnh trước khi nêu tên', en: 'Ask the patient before naming them'},
	why: {
		vi: 'Bệnh tật là dữ liệu cá nhân nhạy cảm. Tên thật cạnh tên bệnh theo người đó đến chỗ làm, trường học; muốn đăng phải được đồng ý, nếu không thì viết tắt tên.',
		en: 'Illness is sensitive data. A real name beside it follows the patient to work and school; get consent or shorten the name.',
	},
	source: {
		kind: 'law',
		law: '356/2025/NĐ-CP',
		at: 'Điều 4; Luật 91/2025/QH15, Điều 16',
		dossier: ['PDP-10'],
		sure: 'verified',
	},
	good: [
		'Bà T.T.H. bị suy thận, mỗi tuần chạy thận ba lần, được BHYT chi trả 100%.',
		'Bác sĩ Lê Văn Bình, Trưởng khoa Nội, cho biết nhiều người mắc đái tháo đường mà không biết.',
		'Bà Trần Thị Hoa, 68 tuổi, vừa nhận thẻ BHYT mới.',
	],
	bad: {
		'{Bà Trần Thị Hoa} bị suy thận, mỗi tuần chạy thận ba lần.': 'Bà T.T.H. bị suy thận, mỗi tuần chạy thận ba lần.',
		'Gia đình {anh Lê Văn Bình} có con nhỏ, bản thân anh mắc bệnh ung thư máu.':
			'Một gia đình ở thôn Đông có con nhỏ, người chồng mắc bệnh ung thư máu.',
	},
	words: ({lists}) => [...lists.illnesses.value.map((term) => firstWord(term).toLowerCase()), 'chạy'],
	*block(block, standard) {
		const {text, back} = composed(block);
		if (block.kind === 'title' || !somebody.test(text)) return;
		const ill = [...text.matchAll(illness(standard))].map(({0: words, index}): Span => [index, index + words.length]);
		if (!ill.length) return;
		for (const person of privatePersons(block)) {
			if (!ill.some((each) => wordsBetween(text, person, each) <= reach)) continue;
			const called = form.exec(text.slice(Math.max(0, person[0] - 12), person[0]))?.[0] ?? '';
			yield {
				at: back(person[0] - called.length, person[1]),
				message: {
					vi: 'Tên thật cạnh tên bệnh: người này đã đồng ý chưa? Nếu chưa, nên viết tắt tên.',
					en: 'A real name beside an illness: did they agree? If not, shorten the name.',
				},
			};
			return;
		}
	},
} satisfies Rule;

/** Words between a name and an illness beyond which they are taken to be apart. */
const reach = 25;

/** Characters beyond which there are surely more words than that. */
const farthest = 300;

function wordsBetween(text: string, a: Span, b: Span): number {
	const [from, to] = a[0] < b[0] ? [a[1], b[0]] : [b[1], a[0]];
	return to - from > farthest ? reach + 1 : text.slice(from, to).split(' ').length;
}

/** A quick look before the long ones: most paragraphs call nobody by name. */
const somebody = /(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Cc]háu|[Bb]é|[Cc]ụ|nhân) [A-ZĐÂÔƯ]/;

const form = /(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Cc]háu|[Bb]é|[Cc]ụ) $/u;

/** Somebody has it: “bị suy thận”, “mắc bệnh ung thư”, “điều trị bệnh tim bẩm sinh”, “chạy thận”. */
const illness = perStandard(
	({lists}) =>
		new RegExp(
			`(?:bị|mắc|nhiễm|chữa|điều trị|phát hiện|bệnh nhân|căn)(?: \\p{Ll}{1,7}){0,3} (?:${anyOf(lists.illnesses.value)})(?!\\p{L})|chạy thận`,
			'gu',
		),
);
