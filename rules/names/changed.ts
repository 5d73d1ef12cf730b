import type {Block, Span} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Change, Standard} from '../standard';
import {anyOf} from '../vietnamese/any-of';
import {composed} from '../vietnamese/composed';
import {startsWord} from '../vietnamese/letters';
import {datedBefore, pastWords, withoutDocuments} from '../vietnamese/past';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {sentenceAt} from '../vietnamese/sentences';
import {type Look, perLook, wordsOf} from '../vietnamese/words';

/** A name that is no longer right, in a sentence that doesn't speak of the time when it was. */
export interface Outdated {
	readonly change: Change;
	readonly at: Span;
	/** As written, with the name after it: “UBND huyện Chư Sê”. */
	readonly written: string;
	/** What stands before it, up to the start of the sentence, and after it, up to the end. */
	readonly before: string;
	readonly after: string;
	/** The successors. */
	readonly now: readonly string[];
}

/** One spelling of a name that changed. */
interface Form {
	readonly change: Change;
	readonly name: Change['names'][number];
	/** “…”: a name follows; “(…)”: it may. */
	readonly follows: string;
	/** Matches it where it begins. */
	readonly exact: RegExp;
	/** How many of its words stand before the cue, and how many characters before its first word. */
	readonly words: number;
	readonly lead: number;
}

/** Finds in a block what the standard's changes made outdated. */
export const namesIn: (standard: Standard) => (block: Block) => readonly Outdated[] = perStandard((standard) => {
	const cues = formsByCue(standard);
	const cueOf = perLook(({lower}) => cues.get(lower) ?? null);
	const keyOf = keysOf(standard);

	return perBlock((block): readonly Outdated[] => {
		if (block.kind === 'code') return none;
		const {text, back} = composed(block);
		const {looks, starts} = wordsOf(text === block.text ? block : {...block, text});
		const hits: {readonly form: Form; readonly start: number; readonly end: number}[] = [];
		for (let index = 0; index < looks.length; index++) {
			const seconds = cueOf(looks[index] as Look);
			if (!seconds) continue;
			for (const form of seconds.get(looks[index + 1]?.lower ?? '') ?? seconds.get('') ?? []) {
				const start = (starts[index - form.words] ?? 0) - form.lead;
				form.exact.lastIndex = start;
				const end = start < 0 || !form.exact.test(text) ? 0 : form.exact.lastIndex;
				if (end && startsWord(text, start)) hits.push({form, start, end});
			}
		}
		if (!hits.length || hits.length > most) return none;
		hits.sort((a, b) => a.start - b.start || b.end - a.end);
		const found: Outdated[] = [];
		const quoted = quotations(text);
		let last = 0;
		for (const {form, start, end} of hits) {
			if (start < last) continue;
			const {change, name, follows} = form;
			const own = follows ? (following.exec(text.slice(end, end + 40))?.[0] ?? '') : '';
			if (follows === '…' && (!own || name.except?.some((each) => text.startsWith(` ${each}`, end)))) continue;
			const at = [start, end + own.length] as const;
			last = at[1];
			// “Phó Chủ tịch UBND thành phố Lê Văn Bình”: a person, not a place.
			if (name.except && (own.split(' ').length > 3 || /^ \p{Lu}/u.test(text.slice(at[1], at[1] + 2)))) continue;
			if (name.beside && !name.beside.some((each) => text.includes(each))) continue;
			if (name.unless?.some((each) => text.includes(each))) continue;
			if (isQuoted(quoted, at)) continue;
			const near = text.slice(Math.max(0, start - reach), at[1] + reach);
			const place = Math.min(start, reach);
			const sentence = sentenceAt(near, place);
			const before = near.slice(sentence[0], place);
			const after = near.slice(place + at[1] - start, sentence[1]);
			if (change.of === 'body' && (issuer.test(before.slice(-120)) || issues.test(after))) continue;
			const key = keyOf(text.slice(start, end));
			if (change.of !== 'district' && name.now.some((each) => standsBeside(keyOf(each), key, keyOf(near)))) continue;
			const rest = `${near.slice(0, place)} ${near.slice(place + at[1] - start)}`;
			if (tellsOfPast(before, after, rest, change.effective)) continue;
			found.push({change, at: back(...at), written: text.slice(...at), before, after, now: name.now});
		}
		return found.length ? found : none;
	});
});

const none: readonly Outdated[] = [];

/** A block with more is no prose. */
const most = 100;

/** How far around a name the paragraph is read. */
const reach = 800;

/** A name of one or two words, or of three where no person’s name follows, or the number of a quarter or region. */
const following =
	/^ (?:\p{Lu}[\p{L}’']*(?:(?: \p{Lu}[\p{L}’']*){2}(?! \p{Lu}|\p{L})|(?: \p{Lu}[\p{L}’']*)?)|\d{1,2})(?![\p{L}\d])/u;

/** Whether the successor stands in the same block, so that the writer tells of both. */
function standsBeside(successor: string, key: string, text: string): boolean {
	const bare = successor.replace(/ \(.*| ?…/, '').toLowerCase();
	return !key.toLowerCase().includes(bare) && text.toLowerCase().includes(bare);
}

/** “Thông tư số … của Bộ…”, “Bộ… ban hành”: documents keep the name of the body that issued them. */
const issuer =
	/(?:[Tt]hông tư|[Qq]uyết định|[Nn]ghị định|[Cc]ông văn|[Cc]hỉ thị|[Hh]ướng dẫn|[Dd]anh mục|[Vv]ăn bản)[^.;]{0,90} (?:của|do) (?:\p{Lu}[^.;]{0,20})?$/u;
const issues = /^(?: (?:đã|vừa|mới))? (?:ban hành|có trách nhiệm|quy định)/;

function tellsOfPast(before: string, after: string, rest: string, effective: string): boolean {
	if (pastWords.test(before) || pastWords.test(after) || history.test(before) || history.test(after)) return true;
	if (formerly.test(before.slice(-60)) || institution.test(before.slice(-60))) return true;
	if (datedBefore(before, effective) || datedBefore(after, effective)) return true;
	return datedBefore(withoutDocuments(rest), effective);
}

/** A sentence on how things came to be, or on where somebody comes from. */
const history =
	/sáp nhập|sát nhập|hợp nhất|sắp xếp|đổi tên|chia tách|tách ra|giải thể|chấm dứt|kết thúc hoạt động|tiền thân|lịch sử|kháng chiến|chiến tranh|thời kỳ|[Qq]uê |sinh ngày|sinh năm|sinh ra|ngày trước|hồi đó|từng (?:là|giữ|làm|thuộc|công tác|học|sống)|kinh qua|khi còn|xưa|không còn|cấp huyện|(?:^|[ (])cũ(?=[ ),.;]|$)|[Dd]i tích|[Nn]ghĩa trang/;

/** “nguyên Tổng Giám đốc…”, “cựu Bộ trưởng…”. */
const formerly = /(?:^|[\s,(–-])(?:[Nn]guyên|[Cc]ựu|[Cc]ố) (?=\p{Lu}|$)/u;

/** Hospitals, schools, streets, newspapers, firms: names of their own, changed by other decisions or not at all. */
const institution =
	/(?:[Vv]iện|[Pp]hòng khám|Trung tâm|Trường|THPT|THCS|[Kk]hu công nghiệp|[Cc]ụm công nghiệp|KCN|[Cc]hợ|[Đđ]ường|[Pp]hố|Báo|Đài|Tạp chí|Ngân hàng|[Cc]hi nhánh|[Cc]ông ty|Hợp tác xã|Đoàn luật sư|Quốc lộ)(?: [^,.;:()]{0,36})? $/u;

/** All spellings of all names, by two words of theirs that seldom stand together: with one look at each word most text is done. */
function formsByCue(standard: Standard): ReadonlyMap<string, ReadonlyMap<string, readonly Form[]>> {
	const cues = new Map<string, Map<string, Form[]>>();
	for (const change of standard.changes) {
		for (const name of change.names) {
			for (const match of name.match) {
				const [, bare = match, follows = ''] = /^(.*?)(?: (…|\(…\)))?$/.exec(match) ?? [];
				for (const spelling of spellings(bare.normalize('NFC'), standard)) {
					const words = spelling.toLowerCase().match(/\p{L}+/gu) ?? [];
					const place = words.findIndex((word, index) => words[index + 1] && !usual.has(`${word} ${words[index + 1]}`));
					const [first = '', second = ''] = place < 0 ? words : words.slice(place);
					const exact = new RegExp(`${anyOf([spelling]).replace(/ - /g, ' ?[-–] ?')}(?![\\p{L}\\d])`, 'iuy');
					const form = {change, name, follows, exact, words: Math.max(0, place), lead: spelling.search(/\p{L}/u)};
					const seconds = cues.get(first) ?? new Map<string, Form[]>();
					cues.set(first, seconds.set(second, [...(seconds.get(second) ?? []), form]));
				}
			}
		}
	}
	return cues;
}

/** Pairs of words that stand together everywhere. */
const usual = new Set([
	'bảo hiểm',
	'hiểm xã',
	'xã hội',
	'hiểm y',
	'y tế',
	'ủy ban',
	'uỷ ban',
	'ban nhân',
	'hội đồng',
	'đồng nhân',
	'nhân dân',
	'phó tổng',
	'việt nam',
]);

/** A name with its short forms written out or not, and with both writings of òa and ủy. */
function spellings(name: string, {abbreviations}: Standard): string[] {
	let all = [name];
	for (const {short, long} of abbreviations) {
		const word = new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'u');
		if (long.includes(' ')) all = all.flatMap((each) => (word.test(each) ? [each, each.replace(word, long)] : [each]));
	}
	for (const [one, other] of [
		['òa', 'oà'],
		['ủy', 'uỷ'],
		['Ủy', 'Uỷ'],
	] as const) {
		all = all.flatMap((each) => (each.includes(one) ? [each, each.replaceAll(one, other)] : [each]));
	}
	return all;
}

/** Makes one key of a name however it is spelt. */
function keysOf({abbreviations}: Standard): (text: string) => string {
	const shorts = new Map(abbreviations.map(({short, long}) => [long, short]));
	const long = new RegExp(anyOf([...shorts.keys()]) || '(?!)', 'giu');
	return (text) =>
		text
			.replace(long, (words) => shorts.get(words.toLowerCase()) ?? words)
			.replace(/uỷ/g, 'ủy')
			.replace(/oà/g, 'òa')
			.replace(/ ?[-–] ?/g, '-');
}
