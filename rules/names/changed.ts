import type {Block, Span} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Change, Standard} from '../standard';
import {anyOf} from '../vietnamese/any-of';
import {composed} from '../vietnamese/composed';
import {startsWord} from '../vietnamese/letters';
import {datedBefore, pastWords, withoutDocuments} from '../vietnamese/past';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {sentenceAt} from '../vietnamese/sentences';

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

/** Finds in a block what the standard's changes made outdated. */
export const namesIn: (standard: Standard) => (block: Block) => readonly Outdated[] = perStandard((standard) => {
	const forms = new Map<string, {change: Change; name: Change['names'][number]; follows: string}>();
	const shorts = new Map(standard.abbreviations.map(({short, long}) => [long, short]));
	const long = new RegExp(anyOf([...shorts.keys()]) || '(?!)', 'giu');
	/** One key for a name however it is spelt. */
	const keyOf = (text: string) =>
		text
			.replace(long, (words) => shorts.get(words.toLowerCase()) ?? words)
			.replace(/uỷ/g, 'ủy')
			.replace(/oà/g, 'òa')
			.replace(/ ?[-–] ?/g, '-');
	const sources: string[] = [];
	for (const change of standard.changes) {
		for (const name of change.names) {
			for (const match of name.match) {
				const [, bare = match, follows = ''] = /^(.*?)(?: (…|\(…\)))?$/.exec(match) ?? [];
				forms.set(keyOf(bare), {change, name, follows});
				sources.push(sourceOf(bare, standard));
			}
		}
	}
	const any = `(?:${sources.sort((a, b) => b.length - a.length).join('|') || '(?!)'})`;
	const pattern = new RegExp(`${any}(?![\\p{L}\\d])`, 'gu');
	// Without \p it tells much sooner that there is nothing.
	const quick = new RegExp(any);

	return perBlock((block): readonly Outdated[] => {
		if (block.kind === 'code') return none;
		const {text, back} = composed(block);
		if (!quick.test(text)) return none;
		const found: Outdated[] = [];
		for (const {0: hit, index} of text.matchAll(pattern)) {
			if (!startsWord(text, index)) continue;
			const key = keyOf(hit);
			const form = forms.get(key) ?? forms.get(key.charAt(0).toLowerCase() + key.slice(1));
			if (!form) continue;
			const {change, name, follows} = form;
			const own = follows ? (following.exec(text.slice(index + hit.length, index + hit.length + 40))?.[0] ?? '') : '';
			if (follows === '…' && (!own || name.except?.some((each) => text.startsWith(` ${each}`, index + hit.length))))
				continue;
			// “Phó Chủ tịch UBND thành phố Lê Văn Bình”: a person, not a place.
			if (
				name.except &&
				/ \S+ \S+ /.test(own + text.slice(index + hit.length + own.length).replace(/^ (?!\p{Lu}).*/su, ''))
			)
				continue;
			if (name.beside && !name.beside.some((each) => text.includes(each))) continue;
			if (name.unless?.some((each) => text.includes(each))) continue;
			const at = [index, index + hit.length + own.length] as const;
			if (isQuoted(quotations(text), at)) continue;
			const [start, end] = sentenceAt(text, index);
			const [before, after] = [text.slice(start, index), text.slice(at[1], end)];
			if (change.of === 'body' && (issuer.test(before.slice(-120)) || issues.test(after))) continue;
			if (change.of !== 'district' && name.now.some((each) => standsBeside(keyOf(each), key, keyOf(text)))) continue;
			const rest = `${text.slice(0, index)} ${text.slice(at[1])}`;
			if (tellsOfPast(before, after, rest, change.effective)) continue;
			found.push({change, at: back(...at), written: text.slice(...at), before, after, now: name.now});
		}
		return found.length ? found : none;
	});
});

const none: readonly Outdated[] = [];

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
	/sáp nhập|sát nhập|hợp nhất|sắp xếp|đổi tên|chia tách|tách ra|giải thể|chấm dứt|kết thúc hoạt động|tiền thân|lịch sử|kháng chiến|chiến tranh|thời kỳ|[Qq]uê |sinh ngày|sinh năm|sinh ra|ngày trước|hồi đó|từng (?:là|giữ|làm|thuộc|công tác|học|sống)|khi còn|xưa|không còn|cấp huyện|(?:^|[ (])cũ(?=[ ),.;]|$)|[Dd]i tích|[Nn]ghĩa trang/;

/** “nguyên Tổng Giám đốc…”, “cựu Bộ trưởng…”. */
const formerly = /(?:^|[\s,(–-])(?:[Nn]guyên|[Cc]ựu|[Cc]ố) (?=\p{Lu}|$)/u;

/** Hospitals, schools, streets, newspapers, firms: names of their own, changed by other decisions or not at all. */
const institution =
	/(?:[Vv]iện|[Pp]hòng khám|Trung tâm|Trường|THPT|THCS|[Kk]hu công nghiệp|[Cc]ụm công nghiệp|KCN|[Cc]hợ|[Đđ]ường|[Pp]hố|Báo|Đài|Tạp chí|Ngân hàng|[Cc]hi nhánh|[Cc]ông ty|Hợp tác xã|Đoàn luật sư|Quốc lộ)(?: [^,.;:()]{0,36})? $/u;

/** The expression that finds a name in all its spellings; a first small letter may be a capital. */
function sourceOf(name: string, {abbreviations}: Standard): string {
	let source = anyOf([name.normalize('NFC')]);
	for (const {short, long} of abbreviations) {
		source = source.replace(
			new RegExp(`(^| )${short}(?= |$)`),
			`$1(?:${short}|${long}|${long.charAt(0).toUpperCase()}${long.slice(1)})`,
		);
	}
	return source
		.replace(/ủy/gi, (word) => `(?:${word}|${word === 'Ủy' ? 'Uỷ' : 'uỷ'})`)
		.replace(/òa/g, '(?:òa|oà)')
		.replace(/ - /g, ' ?[-–] ?')
		.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
