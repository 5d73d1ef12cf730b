import {characters} from '../characters';
import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {fullNames} from '../vietnamese/person-names';
import {quoted, saying} from './speech';

export default {
	id: 'speaker-without-post',
	level: 'hint',
	title: {vi: 'Cho biết người nói là ai', en: 'Say who the speaker is'},
	why: {
		vi: 'Có họ tên mà không có chức vụ, nghề nghiệp, nơi ở thì người đọc không biết lời ấy nặng nhẹ ra sao. Nêu một lần trong bài là đủ.',
		en: 'A name without post, trade or place doesn’t tell what the words weigh. Once in the post is enough.',
	},
	source: {
		kind: 'law',
		law: '244/2026/NĐ-CP',
		at: 'Điều 9, khoản 1 (áp dụng tham khảo)',
		dossier: ['SPK-03'],
		sure: 'verified',
	},
	good: [
		'“Toàn bộ 320 điểm chi trả đã sẵn sàng”, ông Lê Văn Bình, Phó Giám đốc BHXH tỉnh, cho biết.',
		'Chị Trần Thị Hoa (thôn Đông) kể: “Từ nay tôi có lương hưu để lo thuốc men.”',
		'Bà Trần Thị Hoa, 68 tuổi, vừa nhận lương hưu.\n“Tôi mừng lắm, từ nay có tiền lo thuốc men”, bà Trần Thị Hoa nói.',
	],
	bad: {
		'“Toàn bộ 320 điểm chi trả đã sẵn sàng”, {ông Lê Văn Bình} cho biết.':
			'“Toàn bộ 320 điểm chi trả đã sẵn sàng”, ông Lê Văn Bình, Phó Giám đốc BHXH tỉnh, cho biết.',
		'{Bà Trần Thị Hoa} nói: “Tôi mừng lắm, từ nay có lương hưu để lo thuốc men.”':
			'Bà Trần Thị Hoa (68 tuổi, thôn Đông) nói: “Tôi mừng lắm, từ nay có lương hưu để lo thuốc men.”',
	},
	needs: characters.opening | characters.straightQuote,
	starts: (block) => speakers(block).length > 0,
	*post({blocks}) {
		const told = new Set<string>();
		for (const [index, block] of blocks.entries()) {
			for (const {name, at} of speakers(block)) {
				if (told.has(name) || blocks.some((each) => introduces(each, name))) continue;
				told.add(name);
				yield {
					block: index,
					at,
					message: {
						vi: `“${name}” là ai? Nên nêu chức vụ, nghề nghiệp hoặc nơi ở.`,
						en: `Who is “${name}”? Give the post, the trade or the place.`,
					},
				};
			}
		}
	},
} satisfies Rule;

interface Speaker {
	readonly name: string;
	readonly at: Span;
}

/** Those called ông, bà… and by their full name right before or after what they say; hardly any block has one. */
const speakers = perBlock((block: Block): readonly Speaker[] => {
	if (block.kind === 'title' || block.kind === 'image' || block.kind === 'code') return none;
	const long = quoted(block).filter(({words}) => words >= fewest);
	if (!long.length) return none;
	const {text, back} = composed(block);
	return long.flatMap(({at: [start, end]}) => {
		const from = Math.max(0, start - reach);
		const named = (where: number, words: string, says: RegExp) =>
			fullNames(words)
				.filter((at) => says.test(words.slice(at[1])))
				.flatMap((at): Speaker[] => {
					const form = called.exec(words.slice(0, at[0]))?.[0];
					if (!form) return [];
					return [{name: words.slice(...at), at: back(where + at[0] - form.length, where + at[1])}];
				});
		return [
			...(colon.test(text.slice(Math.max(0, start - 2), start)) ? named(from, text.slice(from, start), saysNext) : []),
			...(callsNext.test(text.slice(end, end + 14)) ? named(end, text.slice(end, end + reach), saysHere) : []),
		].slice(0, 1);
	});
});

const none: readonly Speaker[] = [];

/** Words that make a quotation a statement, and how far from it its speaker stands. */
const fewest = 6;
const reach = 60;

const called = /(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Cc]háu|[Đđ]ồng chí) $/u;

/** Quick looks before the long ones. */
const colon = /: ?$/;
const callsNext = /^[,.]? ?(?:[-–] ?)?(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Cc]háu|[Đđ]ồng chí) /;

/** “… ông Lê Văn Bình nói: ” and “”, ông Lê Văn Bình nói”. */
const saysNext = new RegExp(`^(?: cũng| đã| còn| vừa)? (?:${saying})[^.,;]{0,20}: ?$`, 'u');
const saysHere = new RegExp(`^(?: cũng| đã| còn| vừa)? (?:${saying})(?!\\p{L})`, 'u');

/** Whether a block tells who the name is: by what stands before it but ông or bà, or behind it in commas or brackets. */
function introduces(block: Block, name: string): boolean {
	const {text} = composed(block);
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const before = text.slice(Math.max(0, at - 40), at);
		const after = text.slice(at + name.length, at + name.length + 40);
		if (afterName.test(after) || !alone.test(before) || beforeForm.test(before)) return true;
	}
	return false;
}

const afterName = /^(?: ?[,(–-] ?\S| (?:là|làm|ở|ngụ|quê|sinh|đến từ|công tác|đại diện|\d))/u;

/** Nothing but a form of address, or nothing at all, before the name. */
const alone =
	/(?:^|[.!?:;,“"”\n–-] ?|(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Cc]háu|[Đđ]ồng chí) )$/u;

/** “Giám đốc BHXH tỉnh - ông ”, “chủ quán là bà ”. */
const beforeForm = /(?:[\p{L})] ?[–-]|(?<!\p{L})là) (?:ông|bà|anh|chị|cô|chú|bác|em) $/u;
