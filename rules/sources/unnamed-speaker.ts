import type {Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {holdsPerson} from '../vietnamese/person-names';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {quoted, saying} from './speech';

export default {
	id: 'unnamed-speaker',
	level: 'warning',
	title: {vi: 'Nêu tên, chức vụ người phát biểu', en: 'Name the speaker and their post'},
	why: {
		vi: '“Một lãnh đạo cho biết” thì không ai chịu trách nhiệm về lời nói, người đọc không biết tin vào đâu. Nêu họ tên, chức vụ; tên nêu một lần là đủ cho cả đoạn.',
		en: 'If “a leader says” so, nobody answers for it. Give name and post; once is enough for the passage.',
	},
	source: {
		kind: 'law',
		law: '244/2026/NĐ-CP',
		at: 'Điều 9, khoản 1 (áp dụng tham khảo)',
		dossier: ['SPK-03'],
		sure: 'verified',
	},
	good: [
		'Ông Lê Văn Bình, Phó Giám đốc BHXH tỉnh Gia Lai, cho biết: “Toàn bộ 320 điểm chi trả đã sẵn sàng từ ngày 01/7.”',
		'Phát biểu tại hội nghị, bà Trần Thị Hoa, Giám đốc BHXH tỉnh, nêu ba việc cần làm ngay.\nLãnh đạo BHXH tỉnh cho biết sẽ kiểm tra tiến độ hằng tuần.',
		'Lãnh đạo BHXH tỉnh chúc Tết các đơn vị.',
		'Sở Y tế cho biết đợt tiêm bắt đầu từ tháng 8.',
	],
	bad: {
		'{Một lãnh đạo BHXH tỉnh} cho biết: “Toàn bộ 320 điểm chi trả đã sẵn sàng từ ngày 01/7.”':
			'Ông Lê Văn Bình, Phó Giám đốc BHXH tỉnh Gia Lai, cho biết: “Toàn bộ 320 điểm chi trả đã sẵn sàng từ ngày 01/7.”',
		'“Đơn vị đã bố trí thêm ba bàn tiếp nhận hồ sơ”, {đại diện đơn vị} chia sẻ.':
			'“Đơn vị đã bố trí thêm ba bàn tiếp nhận hồ sơ”, bà Trần Thị Hoa, Giám đốc BHXH cơ sở Đông Hà, chia sẻ.',
	},
	bySentence: true,
	words: ['đạo', 'diện', 'bộ', 'chức', 'gia', 'viên', 'tin'],
	starts: (block) => vague(block).length > 0,
	reads: (block) => (vague(block).length ? block : holdsPerson(block)),
	*post({blocks}) {
		const asked = new Set<string>();
		for (const [index, block] of blocks.entries()) {
			if (block.kind === 'title' || block.kind === 'image' || block.kind === 'code') continue;
			const found = vague(block);
			if (!found.length || [block, blocks[index - 1], blocks[index + 1]].some((near) => near && holdsPerson(near)))
				continue;
			const level = quoted(block).some(({words}) => words >= 5) ? 'warning' : 'hint';
			for (const at of found) {
				// “đại diện công ty” over and over is one omission, not many.
				const speaker = block.text.slice(...at).toLowerCase();
				if (asked.has(speaker)) continue;
				asked.add(speaker);
				yield {
					block: index,
					at,
					level,
					message: {
						vi: 'Ai nói? Nên nêu họ tên, chức vụ của người phát biểu.',
						en: 'Who says so? Give the speaker’s name and post.',
					},
				};
			}
		}
	},
} satisfies Rule;

/** Where a block lets somebody speak who has an office but no name. */
const vague = perBlock((block): readonly Span[] => {
	const {text, back} = composed(block);
	if (!/ãnh đạo|ại diện|án bộ|iên chức|huyên (?:gia|viên)|uan chức|guồn tin/.test(text)) return none;
	const found: Span[] = [];
	for (const pattern of [vagueSpeaker, accordingTo]) {
		for (const {1: before = '', 2: speaker = '', index} of text.matchAll(pattern)) {
			const at = [index + before.length, index + before.length + speaker.length] as const;
			if (!inCourt.test(speaker) && !unnamed.test(speaker) && !isQuoted(quotations(text), at)) found.push(back(...at));
		}
	}
	return found;
});

const none: readonly Span[] = [];

/** In court it is the office that speaks. */
const inCourt = /VKS|[Vv]iện [Kk]iểm sát|HĐXX/;

/** Who asked not to be named is left unnamed on purpose; and several can’t all be named. */
const unnamed = / các |giấu tên|ẩn danh|(?:không|đừng) (?:muốn )?(?:được )?(?:nêu|công khai|tiết lộ) (?:tên|danh tính)/;

const someone = '[Mm]ột (?:vị )?(?:lãnh đạo|cán bộ|viên chức|chuyên viên|chuyên gia|quan chức|đại diện|nguồn tin)';
const ofWhere = '(?: [^.,;:!?\\n“”"()]{1,70}?)?';

/** “Một lãnh đạo BHXH tỉnh” + cho biết; a comma would bring the name. */
const vagueSpeaker = new RegExp(
	`((?:^|[.,:;!?”"\\n–-] ?|[Vv]à )\\s?)((?:${someone}|[Ll]ãnh đạo|[Đđ]ại diện)${ofWhere})(?= (?:này |thì )?(?:cũng |đều |đã |còn |vừa |sẽ )?(?:${saying})(?!\\p{L}))`,
	'gu',
);

/** “Theo một cán bộ BHXH, …” */
const accordingTo = new RegExp(`([Tt]heo )(${someone}${ofWhere})(?=[,:])`, 'gu');
