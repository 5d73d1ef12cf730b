import {characters} from '../characters';
import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {legacyOf} from '../vietnamese/legacy';

export default {
	id: 'unmatched-brackets',
	level: 'warning',
	title: {vi: 'Mở ngoặc thì đóng ngoặc', en: 'Close what you open'},
	why: {
		vi: 'Thiếu một dấu ngoặc, người đọc không biết lời trích dẫn hay phần chú thêm dừng ở đâu; với lời phát biểu, đó là chuyện ai nói câu nào.',
		en: 'With a bracket or quotation mark missing nobody knows where the quotation or the aside ends; in statements that is a matter of who said what.',
	},
	source: {kind: 'practice', dossier: ['SPL-12'], sure: 'convention'},
	good: [
		'Bảo hiểm xã hội (BHXH) nêu “vì dân phục vụ (và vì doanh nghiệp)”.',
		'1) Đơn; b) Tờ khai; iii) Giấy tờ khác. Cảm ơn cô :)',
		'Ông Bình nói: “Năm qua, ngành vượt chỉ tiêu.\n“Năm nay, chúng tôi cố gắng hơn”.',
		'Màn hình 15,6" và 24", ghi "Hoàn thành" rồi “đến 24" mới "nét" chữ”.',
	],
	bad: {
		'Hội nghị do Bảo hiểm xã hội {(}BHXH tỉnh tổ chức.': 'Hội nghị do Bảo hiểm xã hội (BHXH) tỉnh tổ chức.',
		'Chủ đề BHYT toàn dân{”} được hưởng ứng.': 'Chủ đề “BHYT toàn dân” được hưởng ứng.',
		'Chủ đề “BHYT toàn dân{"} được hưởng ứng.': 'Chủ đề “BHYT toàn dân” được hưởng ứng.',
		'Phong trào “Chung tay vì cộng đồng{“} lan rộng.': 'Phong trào “Chung tay vì cộng đồng” lan rộng.',
		'Ông Bình nói: {“}Năm qua, ngành vượt chỉ tiêu.\nHội nghị kết thúc.':
			'Ông Bình nói: “Năm qua, ngành vượt chỉ tiêu”.\nHội nghị kết thúc.',
	},
	needs: characters.opening | characters.closing | characters.straightQuote,
	reads: (block) => oddMarksOf(block),
	*post(post) {
		const odd = post.blocks.map(oddMarksOf);
		if (odd.every(({marks}) => marks.length === 0)) return;
		for (const {block, mark, at, fix} of unpaired(odd)) {
			const settled = fix === undefined ? {} : {fix};
			yield {block, at, ...settled, ...(mark === '"' && !fix ? {level: 'hint'} : {}), message: says(mark, fix)};
		}
	},
} satisfies Rule;

interface OddMark {
	readonly mark: string;
	/** The mark that its place says was meant. */
	readonly role: string;
	readonly at: Span;
	/** The mark turned round, where its place says which it should have been. */
	readonly fix?: string;
}

interface OddMarks {
	readonly marks: readonly OddMark[];
	/** The block begins with a quotation. */
	readonly opens: boolean;
}

const none: OddMarks = {marks: [], opens: false};
const opening: OddMarks = {marks: [], opens: true};
const any = /[()[\]“”"]/;
const marks = /[()[\]“”"]/g;

const closing = new Map([
	['(', ')'],
	['[', ']'],
	['“', '”'],
]);

const oddMarksOf = perBlock((block: Block): OddMarks => {
	const {kind, text} = block;
	if (kind === 'code' || !any.test(text)) return none;
	const odd: OddMark[] = [];
	const open: OddMark[] = [];
	let straight: OddMark | undefined;
	for (const {0: mark, index} of text.matchAll(marks)) {
		// No prose has so many that are odd.
		if (odd.length + open.length > most) return none;
		const role = turned(mark, text, index);
		const here = {mark, role, at: [index, index + 1] as const, ...(role === mark ? {} : {fix: role})};
		const before = text.slice(Math.max(0, index - 6), index);
		if (mark === '"') {
			const opener = open.findLastIndex((each) => each.role === '“');
			// Inches open nothing.
			if (straight) straight = undefined;
			else if (opener >= 0 && endsWord.test(before) && !/^[\p{L}\d]/u.test(text.charAt(index + 1))) {
				odd.push({...here, role: '”', fix: '”'}, ...open.splice(opener).slice(1));
			} else if (!/\d$/.test(before)) straight = here;
			continue;
		}
		if (closing.has(role)) {
			if (!/[:;=]-?$/.test(before)) open.push(here);
			continue;
		}
		const opener = open.findLastIndex((each) => closing.get(each.role) === role);
		if (opener >= 0) {
			for (const each of [open[opener] as OddMark, here]) if (each.fix !== undefined) odd.push(each);
			// What was opened inside and not closed before this one stays open.
			odd.push(...open.splice(opener).slice(1));
		} else if (straight && role === '”') {
			odd.push({...here, fix: '"'});
			straight = undefined;
		} else if (!closesLabel(role, before)) odd.push(here);
	}
	odd.push(...open);
	if (straight) odd.push(straight);
	// In an old encoding a mark may be a letter.
	if (odd.length && legacyOf(block).length) return none;
	const opens = /^\s*[“"]/.test(text);
	if (odd.length === 0) return opens ? opening : none;
	return {marks: odd.sort((a, b) => a.at[0] - b.at[0]), opens};
});

const most = 40;

/** The end of a word or sentence; a digit may be inches. */
const endsWord = /[\p{L}.,!?…)]$/u;

/**
 * A quotation may run on over paragraphs, each opening anew, only the last one closing; so may one in straight marks.
 * What is left of the blocks' odd marks when those are taken out, in order.
 */
function unpaired(odd: readonly OddMarks[]): (OddMark & {readonly block: number})[] {
	let left: (OddMark & {readonly block: number})[] = [];
	for (const [block, {marks}] of odd.entries()) {
		for (const mark of marks) {
			const turned = mark.fix !== undefined;
			const opener = mark.role === '"' ? '"' : '“';
			const isOpen = (each: (typeof left)[number]) =>
				each.role === opener && each.fix === undefined && block - each.block <= farthest;
			const closes = !turned && (mark.role === '”' || mark.role === '"') && left.some(isOpen);
			if (closes) left = left.filter((each) => !isOpen(each));
			else if (turned || mark.role !== opener || odd[block + 1] !== opening) left.push({...mark, block});
		}
	}
	return left;
}

/** Paragraphs between the first of a quotation and its last. */
const farthest = 6;

/** “chữ“ and ”chữ”: the place tells which of the two was meant. */
function turned(mark: string, text: string, index: number): string {
	if (mark !== '“' && mark !== '”') return mark;
	const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
	if (mark === '“' && /[\p{L}\d.,!?…)]/u.test(before) && /^$|[\s.,;:!?)]/.test(after)) return '”';
	if (mark === '”' && /^$|[\s(]/.test(before) && /[\p{L}\d]/u.test(after)) return '“';
	return mark;
}

/** “1)”, “b)”, “iii)”, “:)” close nothing. */
function closesLabel(mark: string, before: string): boolean {
	return mark === ')' && /(?:^|[^\p{L}\p{N}])(?:\p{L}|\d{1,3}|[ivx]{2,4}|\d+\.\d+)$|[:;=]-?$/u.test(before);
}

function says(mark: string, fix: string | undefined) {
	if (fix !== undefined) {
		return {
			vi: `Dấu ${mark} không khớp: ở đây phải là ${fix}.`,
			en: `${mark} is the wrong one of its kind: here it is ${fix}.`,
		};
	}
	if (mark === '"') {
		return {vi: 'Số dấu " là số lẻ: thiếu một dấu mở hoặc đóng.', en: 'There is an odd number of ": one is missing.'};
	}
	return closing.has(mark)
		? {vi: `Có dấu mở ${mark} mà không có dấu đóng.`, en: `${mark} is opened and never closed.`}
		: {vi: `Có dấu đóng ${mark} mà không có dấu mở.`, en: `${mark} closes nothing.`};
}
