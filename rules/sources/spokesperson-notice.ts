import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';
import {namesPerson} from '../vietnamese/person-names';

/** Where a post announces its spokesperson. */
export interface Notice {
	/** Index of the block that says “Người phát ngôn”, and these words in its composed text. */
	readonly block: number;
	readonly at: Span;
	/** From which block to which the data may stand. */
	readonly data: readonly [from: number, to: number];
}

/** The announcements of a spokesperson in a post; news in which one merely says something holds none. */
export function notices(blocks: readonly Block[]): Notice[] {
	const found: Notice[] = [];
	for (const [index, block] of blocks.entries()) {
		const announced = announcement(block);
		if (!announced || index < (found.at(-1)?.data[1] ?? 0)) continue;
		const {at, how} = announced;
		const data = how === 'mention' || block.kind === 'title' ? [0, blocks.length] : [index, endOf(blocks, index)];
		found.push({block: index, at, data: data as [number, number]});
	}
	return found;
}

/** Whether a block announces a spokesperson. */
export function announces(block: Block): boolean {
	return announcement(block) !== null;
}

/** How a block announces: as a heading, on a labelled line, or by mentioning the spokesperson with contact data. */
const announcement = perBlock((block): {at: Span; how: 'heading' | 'label' | 'mention'} | null => {
	const {text} = composed(block);
	// Hardly any block goes on from here.
	if (!text.includes('hát ngôn') && !text.includes('PHÁT NGÔN')) return null;
	const words = phrase.exec(text);
	if (!words || block.kind === 'cell' || saying.test(text)) return null;
	const at: Span = [words.index, words.index + words[0].length];
	if (bare.test(text)) return {at, how: 'heading'};
	if (block.kind === 'title' || block.kind === 'heading') return announcing.test(text) ? {at, how: 'heading'} : null;
	if (labelled.test(text)) return {at, how: 'label'};
	const early = at[0] < 60 && !text.slice(0, at[0]).includes('.');
	return early && (contact.test(text) || phone.test(text)) ? {at, how: 'mention'} : null;
});

/** A heading rules its section; a line, the lines with contact data right under it. */
function endOf(blocks: readonly Block[], index: number): number {
	const first = blocks[index] as Block;
	let end = index + 1;
	for (; end < blocks.length; end++) {
		const block = blocks[end] as Block;
		if (first.kind === 'heading' ? block.kind === 'heading' && block.level <= first.level : !isContact(block)) break;
	}
	return end;
}

/** Whether a block gives somebody's data: “Họ và tên: …”, “ĐT: …”, “Phó Giám đốc”, a phone, an address of mail. */
const isContact = perBlock((block) => {
	const {text} = composed(block);
	return contact.test(text) || (text.length < 160 && (phone.test(text) || position.test(text) || namesPerson(text)));
});

const contact =
	/(?:^|[\s;,(–-])(?:[Hh]ọ(?: và)?,? tên|[Cc]hức (?:vụ|danh)|[Đđ]iện thoại(?: di động)?|[Dd]i động|S?ĐT|Tel|E-?mail|[Tt]hư điện tử|[Hh]ộp thư)(?: công vụ| liên hệ| cơ quan)?\s?(?::|\d|\(0)|@/u;

export const phone = /(?<!\d)(?:(?:\+84|\(?0\d{1,3}\)?)(?:[ .-]?\d){6,9}|1[89]00[ .]?\d{4})(?!\d)/u;

export const position =
	/giám đốc|trưởng (?:phòng|ban|cục|vụ|đại diện)|(?:cục|vụ|bộ|thứ|thủ|hiệu) trưởng|phó (?:phòng|ban|cục|vụ|chánh)|chánh (?:văn phòng|thanh tra)|chủ tịch|bí thư|tổng biên tập|chuyên viên|chức (?:vụ|danh)\s?:\s*\p{L}/iu;

const phrase = /[Nn]gười [Pp]hát ngôn|NGƯỜI PHÁT NGÔN/u;

/** “Thông báo người phát ngôn…”, in a title or heading. */
const announcing =
	/(?:thông báo|công bố|danh sách|thông tin(?: về)?|giới thiệu|phân công|thay đổi) (?:về )?(?:việc )?người phát ngôn/iu;

/** Nothing but “Người phát ngôn (và cung cấp thông tin…) của BHXH tỉnh…”. */
const bare =
	/^\s*người phát ngôn(?: và (?:người )?cung cấp thông tin(?: cho báo chí)?)?(?:,? (?:của )?(?:BHXH|Bảo hiểm xã hội|cơ quan|đơn vị|UBND|Sở)[^:.]*)?\s*:?\s*$/iu;

/** “Người phát ngôn của BHXH tỉnh: Ông Lê Văn Bình…”: at the start of a line, and a person or nothing after the colon. */
const labelled =
	/(?:^|\n)[\s\d.)*•+–-]{0,6}(?:[Nn]gười [Pp]hát ngôn|NGƯỜI PHÁT NGÔN)[^.:“"\n]{0,90}:\s*(?:(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c|Họ) |\p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu}|$)/u;

/** Verbs that make it news about what a spokesperson said. */
const saying =
	/người phát ngôn.{0,120}(?:cho biết|cho hay|khẳng định|nhấn mạnh|phát biểu|nói|tuyên bố|bác bỏ|lên tiếng|trả lời|phản ứng|bình luận|nêu rõ|tiết lộ|xác nhận|cảnh báo)|theo người phát ngôn|[“"]/iu;
