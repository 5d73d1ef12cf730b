import {isBody} from '../body-text';
import {characters} from '../characters';
import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {holdsPerson} from '../vietnamese/person-names';
import {perLook, wordsOf} from '../vietnamese/words';
import {quoted, saying} from './speech';

export default {
	id: 'missing-speaker',
	level: 'hint',
	title: {vi: 'Cho biết ai nói câu trích', en: 'Say whose words are quoted'},
	why: {
		vi: 'Câu trích không có người nói thì người đọc ngờ là lời đặt ra. Một câu dẫn là đủ: “… ông Lê Văn Bình nói.”',
		en: 'A quotation without a speaker looks made up. A short tag is enough: “… said Lê Văn Bình.”',
	},
	source: {kind: 'practice', dossier: ['SPK-03'], sure: 'convention'},
	good: [
		'“Tôi mừng lắm, từ nay có lương hưu để lo thuốc men”, bà Trần Thị Hoa nói.',
		'Bà Hoa đóng BHXH tự nguyện từ năm 2011.\n“Tôi mừng lắm, từ nay có lương hưu để lo thuốc men.”',
		'Hội thi có chủ đề “Chúng tôi cùng lan tỏa chính sách bảo hiểm xã hội tới mọi nhà”.',
	],
	bad: {
		'Thời tiết hôm ấy rất đẹp.\n{“Tôi mừng lắm, từ nay có lương hưu để lo thuốc men.”}\nChương trình kết thúc lúc 11 giờ.':
			'Thời tiết hôm ấy rất đẹp.\n“Tôi mừng lắm, từ nay có lương hưu để lo thuốc men”, bà Trần Thị Hoa nói.\nChương trình kết thúc lúc 11 giờ.',
	},
	bySentence: true,
	needs: characters.opening | characters.straightQuote,
	starts: (block) => statements(block).length > 0,
	reads: (block) => (statements(block).length ? block : speaks(block)),
	*post({blocks}) {
		for (const [index, block] of blocks.entries()) {
			const found = statements(block);
			if (!found.length || tags(block)) continue;
			if ([block, blocks[index - 1], blocks[index + 1]].some((near) => near && speaks(near))) continue;
			for (const at of found) {
				yield {
					block: index,
					at,
					message: {vi: 'Đây là lời của ai? Nên nêu người nói.', en: 'Whose words are these? Name the speaker.'},
				};
			}
		}
	},
} satisfies Rule;

/** The quotations of a block that somebody must have said. */
const statements = perBlock((block: Block): readonly Span[] => {
	if (!isBody(block)) return [];
	const {text, back} = composed(block);
	return quoted(block).flatMap(({at, text: words, words: count}) => {
		const before = text.slice(Math.max(0, at[0] - 80), at[0]);
		if (count < 8 || isTitle.test(before) || !(firstPerson.test(words) || standsAlone(before, words))) return [];
		return [back(...at)];
	});
});

/** Whether the quotation is a sentence of its own, and not words of a law or a form. */
function standsAlone(before: string, words: string): boolean {
	return (
		/(?:^|[.!?…:]\s*)$/.test(before) && /[^.…][.!?…]$/.test(words) && !paperwork.test(before) && !paperwork.test(words)
	);
}

const paperwork =
	/Điều \d|[Kk]hoản \d|quy định|Luật|[Nn]ghị định|[Tt]hông tư|[Cc]ông văn|[Nn]ội dung|\.{4}|……|^[…\s]*(?:\d{1,2}|[a-zđ])[.)]/u;

/** Whether a block, outside its quotations, has a verb of saying. */
const tags = perBlock((block: Block) => sayingVerb.test(unquoted(composed(block).text)));

/** Whether a block has anyone in it who could be speaking: a name, a person, a verb of saying. */
const speaks = perBlock(
	(block: Block) =>
		holdsPerson(block) || (wordsOf(block).looks.some(maySpeak) && speaker.test(unquoted(composed(block).text))),
);

/** The first words of all of `speaker`. */
const maySpeak = perLook(({lower}) => speakerWords.has(lower));
const speakerWords = new Set(
	'cho chia khẳng nhấn phát bày nói kể tâm hỏi đáp trả nhận nghĩ viết hát lời khẩu ông bà anh chị cô chú bác theo'.split(
		' ',
	),
);

const speaker =
	/(?<!\p{L})(?:cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|phát biểu|bày tỏ|nói|kể|tâm sự|hỏi|đáp|trả lời|nhận xét|nhận định|cho rằng|nghĩ|viết|hát|lời|khẩu hiệu|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]heo \p{Lu}\p{L}*)(?!\p{Ll})/u;

/** What people say, unlike titles, slogans and laws, speaks of “I” and “we”. */
const firstPerson = /(?<!\p{L})(?:[Tt]ôi|[Cc]húng tôi|[Cc]húng ta|[Cc]húng em|[Cc]háu)(?!\p{L})/u;

const isTitle =
	/(?:chủ đề|thi|phong trào|chương trình|dự án|đề án|bài|sách|phim|tác phẩm|ca khúc|kênh|mục|nhóm|tên|về|hiệu|thông điệp)\s*:?\s*$/u;

const sayingVerb = new RegExp(`(?<!\\p{L})(?:${saying})(?!\\p{L})`, 'u');

function unquoted(text: string): string {
	return text.replace(/“[^“”]*”|"[^"]*"/g, ' ');
}
