import type {Block} from '../post';
import {perStandard} from '../remember';
import type {Level, Rule} from '../rule';
import type {Standard} from '../standard';
import {composed} from '../vietnamese/composed';
import {perLook, wordsOf as wordsIn} from '../vietnamese/words';

export default {
	id: 'leftover',
	level: 'error',
	title: {vi: 'Điền nốt chỗ còn bỏ trống', en: 'Fill in what was left open'},
	why: {
		vi: 'Chữ giữ chỗ của bản nháp, bản mẫu lọt lên Cổng cho thấy bài chưa ai đọc lại; người đọc thiếu đúng điều họ cần tìm.',
		en: 'A draft’s placeholder on the portal shows that nobody read the post again; readers miss the very thing they came for.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-13'], sure: 'convention'},
	good: [
		'Họ tên: Lê Văn Bình, điện thoại: 0912.xxx.678.',
		'BHXH khu vực XXX phụ trách hai tỉnh.',
		'Bà Hoa nói: “Nhờ có thẻ BHYT [...] gia đình tôi đỡ vất vả.”',
		'Mức hưởng = [tỷ lệ hưởng] x [mức bình quân tiền lương đóng BHXH]',
	],
	bad: {
		'Người phát ngôn: ông {xxx}, Giám đốc BHXH tỉnh.': 'Người phát ngôn: ông Lê Văn Bình, Giám đốc BHXH tỉnh.',
		'Hội nghị khai mạc tại {[tên địa điểm]}, ngày {xx/xx/2026}.':
			'Hội nghị khai mạc tại phường Đông Hà, ngày 06/7/2026.',
		'Điện thoại: {…}': 'Điện thoại: 0233.3123456',
		'{Lorem ipsum} dolor sit amet.': 'Hội nghị có 200 đại biểu dự.',
		'## Kết quả\n{Nội dung đang được cập nhật...}': '## Kết quả\nToàn tỉnh có 92,5% dân số tham gia BHYT.',
	},
	*block(block, standard) {
		if (block.kind === 'code') return;
		const {text, back} = composed(block);
		if (isTemplate(block, text, standard)) {
			yield {level: 'warning', message: leftBy(text.trim())};
			return;
		}
		if (!signs.some((sign) => text.includes(sign)) && !wordsIn(block).looks.some(isDraft)) return;
		for (const {level, find, guard} of placeholders) {
			for (const match of text.matchAll(find)) {
				const said = match[1] ?? match[0];
				const start = match.index + match[0].length - said.length;
				if (guard?.(text, start, start + said.length)) continue;
				yield {at: back(start, start + said.length), level, message: leftBy(said)};
			}
		}
		for (const {0: said, index} of text.matchAll(/\[[^[\]\n]{1,60}\]/g)) {
			if (isQuoted(block, text, index)) continue;
			const dots = /^\[ ?(?:…|\.{3}) ?\]$/.test(said);
			if (!dots && !asksForWords(said.slice(1, -1), standard)) continue;
			yield {
				at: back(index, index + said.length),
				// A form explained has such brackets too.
				level: 'hint',
				message: leftBy(said),
			};
		}
	},
} satisfies Rule;

/** What every placeholder holds one of: a bracket, dots or a line to fill in, or else a word of drafts. */
const signs = ['[', '…', '..', '__'];
const isDraft = perLook(({lower}) => /^(?:x{2,}|todo|fixme|lorem)$/.test(lower));

interface Placeholder {
	readonly level: Level;
	/** Its last group, where it has one, is what is marked, and ends the match. */
	readonly find: RegExp;
	/** Whether this place is something else after all. */
	readonly guard?: (text: string, start: number, end: number) => boolean;
}

const placeholders: readonly Placeholder[] = [
	{level: 'error', find: /lorem ipsum/gi},
	{level: 'warning', find: /(?<![\p{L}\p{N}_])(?:TODO|FIXME)(?![\p{L}\p{N}_])/gu},
	// “XXX” in capitals is thirty; next to digits, “xxx” hides part of a number on purpose.
	{level: 'warning', find: /(?<![\p{L}\p{N}._@/-])(?:[Xx]x{2,}|X{4,})(?![\p{L}\p{N}_@-])/gu, guard: hidesDigits},
	{level: 'warning', find: /(?<![\p{L}\p{N}/])xx\/(?:xx|\d\d?)\/(?:\d{4}|x{2,4})(?![\p{L}\p{N}/])/giu},
	{level: 'hint', find: /(?<![\p{L}\p{N}/.…])(?:\.{2,5}|…)\/(?:\.{2,5}|…)\/(?:\d{4}|20(?:\.{2,5}|…))/gu},
	{level: 'hint', find: /(?<!\p{L})[Ss]ố\s?:?\s?(\.{2,6}|…|xx)(?=\/\p{Lu}{2})/gu},
	{
		level: 'hint',
		find: /(?:[Hh]ọ tên|[Hh]ọ và tên|[Cc]hức vụ|[Đđ]iện thoại|SĐT|[Ee]mail|[Tt]hư điện tử|[Tt]ác giả)\s?:\s?(\.{3,20}|…{1,9}|_{3,20})(?=\s*$|[,;\n])/gu,
	},
];

function hidesDigits(text: string, start: number, end: number): boolean {
	return (
		/[\d*][ .-]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[ .]?[\dx]/i.test(text.slice(end, end + 2))
	);
}

/** Writers mend a quotation with square brackets: there they are no placeholder. */
function isQuoted({kind}: Block, text: string, index: number): boolean {
	const before = text.slice(Math.max(0, index - 400), index);
	return (
		kind === 'quote' ||
		/^\[[^\]]{1,60}\][”"]/.test(text.slice(index, index + 64)) ||
		before.lastIndexOf('“') > before.lastIndexOf('”') ||
		before.split('"').length % 2 === 0
	);
}

/** The whole block is the template's own text; in a table “đang cập nhật” is an answer. */
function isTemplate({kind}: Block, text: string, standard: Standard): boolean {
	if (text.length > 120 || kind === 'cell' || kind === 'image') return false;
	return templates(standard).has(wordsOf(text));
}

/** Inside brackets: “tên đơn vị”, “điền số điện thoại”; a few words without a figure. */
function asksForWords(text: string, standard: Standard): boolean {
	const words = wordsOf(text).split(' ');
	if (words.length > 5 || /\d/.test(text)) return false;
	return words.some((_, index) => openers(standard).has(words.slice(0, index + 1).join(' ')));
}

const templates = perStandard(({lists}) => new Set(lists.templateTexts.value.map(wordsOf)));
const openers = perStandard(({lists}) => new Set(lists.placeholderWords.value.map(wordsOf)));

function wordsOf(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function leftBy(said: string) {
	return {
		vi: `“${said}” giống chữ giữ chỗ của bản nháp; nên điền nội dung thật hoặc bỏ đi.`,
		en: `“${said}” looks like a draft’s placeholder; put in the real words or take it out.`,
	};
}
