import type {Block} from '../../rules/post';
import {isFullName} from '../../rules/vietnamese/person-names';
import type {Line} from './extract';
import {namesOf, wordsOf} from './names';
import {isService} from './service';
import {collapsed, textOf} from './text';

/** What a short line by the text says of its writer and its source. */
export interface Byline {
	readonly author?: string;
	readonly source?: string;
}

/**
 * Finds the bylines among the last lines of a text. What follows one that the page names as such is no longer the text's.
 * @returns the text with its bylines, without what follows.
 */
export function bylineUnder(lines: readonly Line[]): {body: Line[]; byline: Byline} {
	const texts = lines.filter(({block}) => block.kind !== 'image' && block.text.trim());
	let byline: Byline = {};
	let last: Line | null = null;
	for (const [fromEnd, line] of texts.slice(-8).reverse().entries()) {
		if (collapsed(line.block.text).length > 120) break;
		const named = namedByline(line.element);
		const read = fromEnd < 3 && line.block.kind !== 'item' ? (readByline(line.block) ?? signature(line)) : null;
		if (named) last ??= line;
		byline = {...byline, ...(named ?? read)};
	}
	const end = last ? lines.indexOf(last) : lines.length;
	return {body: lines.filter((line, index) => index <= end || line.block.kind === 'image'), byline};
}

/** What elements named for it say of the writer and the source, anywhere round the text. */
export function bylineRound(around: Element, isOutside: (element: Element) => boolean): Byline {
	let found: Byline = {};
	for (const element of around.querySelectorAll('*')) {
		const own = namedByline(element);
		if (own && !isOutside(element)) found = {...own, ...found};
	}
	return found;
}

/** Reads a line that says so itself: “Tin, ảnh: Hoàng Nam”, “Theo TTXVN”, “PV (Nguồn: TTXVN)”, “Trần Thị Hoa”. */
function readByline({text}: Block): Byline | null {
	const line = collapsed(text).replace(/^[-–—*]+ ?|[. ]+$/g, '');
	if (line.length < 2 || line.length > 90) return null;
	const bracket = /^([^()]*)\(([^()]+)\)$/.exec(line);
	const source = sourceIn(bracket?.[2] ?? line);
	const author = authorIn(source ? (bracket?.[1] ?? '') : line);
	if (!source && !author) return null;
	return {...(author ? {author} : {}), ...(source ? {source} : {})};
}

function sourceIn(line: string): string | undefined {
	return /^(?:(?:[Nn]guồn(?: tin)?|NGUỒN|[Tt]heo|THEO) ?: ?|(?:[Tt]heo|THEO) (?=\p{Lu}))(.{2,60})$/u.exec(line)?.[1];
}

function authorIn(line: string): string | undefined {
	const signed =
		/^(?:tác giả|người viết|bài viết|bài|tin|tin,? bài|(?:tin|bài),? (?:và )?ảnh|thực hiện) ?: ?(.{2,60})$/i;
	const isOffice = line.length <= 60 && /^(?:PV|P\.V|BBT|CTV|Phóng viên|Ban Biên tập|Nhóm PV)(?!\p{L})/u.test(line);
	const [name = ''] = line.split(afterName, 1);
	const isPerson = isFullName(name.trim().replace(/^(?:CN|ThS|TS|BS|PGS|GS)\.? /, ''));
	return signed.exec(line)?.[1] ?? (isOffice || isPerson ? line.trim() : undefined);
}

/** “Thu Hà - BHXH tỉnh Gia Lai” */
const afterName = / [-–—] |[–—,/(]/;

/** A pen name (“Thu Hà”) can be any words in capitals: believed where it is set apart from the text as bylines are. */
function signature({block: {text, marks}, element}: Line): Byline | null {
	const line = collapsed(text);
	const [name = ''] = line.split(afterName, 1);
	if (line.length > 90 || name.length > 40 || !/^\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,5}$/u.test(name)) return null;
	const isStyled = marks.some(
		({kind, at}) => (kind === 'bold' || kind === 'italic') && at[1] - at[0] >= text.trim().length,
	);
	return isStyled || isAtRight(element) ? {author: line} : null;
}

function isAtRight(element: Element): boolean {
	const style = element.getAttribute('style') ?? '';
	return element.getAttribute('align') === 'right' || /text-align:\s*(?:right|end)/i.test(style);
}

/** The line that an element named for it holds: class `author`, `tacgia`, `nguon`… */
function namedByline(element: Element): Byline | null {
	const isAuthor =
		/(?:^| )author(?: |$)/.test(`${element.getAttribute('rel')} ${element.getAttribute('itemprop')}`) ||
		isNamed(element, authorWords, /tacgia|nguoiviet|butdanh/);
	if (!isAuthor && !isNamed(element, sourceWords, /nguontin/)) return null;
	const text = textOf(element);
	const line = text.replace(label, '');
	if (line.length < 2 || text.length > 90 || isService(text) || element.closest('blockquote, .quote, .quotes'))
		return null;
	return isAuthor ? {author: line} : {source: line};
}

const authorWords = new Set(['author', 'authors', 'byline', 'writer', 'reporter', 'journalist']);
const sourceWords = new Set(['source', 'nguon']);
const label =
	/^(?:tác giả|người viết|bài(?: viết)?|tin(?:,? (?:bài|ảnh))?|nguồn(?: tin)?|theo|by|(?:đăng |viết )?bởi)(?: ?: ?| )/i;

function isNamed(element: Element, words: ReadonlySet<string>, vietnamese: RegExp): boolean {
	return namesOf(element).some((name) => {
		const own = wordsOf(name);
		return own.some((word) => words.has(word)) || vietnamese.test(own.join(''));
	});
}
