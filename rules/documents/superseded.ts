import {characters, charactersOf} from '../characters';
import type {Block, Span} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Document, Standard} from '../standard';
import {composed} from '../vietnamese/composed';
import {startsWord} from '../vietnamese/letters';
import {datedBefore, pastWords, withoutDocuments} from '../vietnamese/past';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {sentenceAt} from '../vietnamese/sentences';
import {firstWord, type Look, perLook, wordsOf} from '../vietnamese/words';
import {citations} from './signs';

/** A block names a document that another has replaced, and speaks of it as if it still stood. */
export interface Outdated {
	readonly document: Document;
	readonly at: Span;
	/** Whether it can only be that document; a Quyết định’s number comes back each year. */
	readonly certain: boolean;
}

/** Finds what a block cites as current though the standard knows its successor. */
export const outdated: (standard: Standard) => (block: Block) => readonly Outdated[] = perStandard(({documents}) => {
	const signs = new Map<string, Document>();
	const names = new Map<string, Document>();
	for (const document of documents) {
		for (const match of document.match) (/^\d/.test(match) ? signs : names).set(keyOf(match), document);
	}
	const any = `(?:${[...names.keys()].map(escaped).join('|') || '(?!)'})`;
	const name = new RegExp(`${any}(?![\\p{L}\\d])`, 'gu');
	const firsts = new Set([...names.keys()].map((each) => firstWord(each)));
	const beginsName = perLook(({form}) => firsts.has(form));

	return perBlock((block): readonly Outdated[] => {
		const held = charactersOf(block);
		const {looks} = wordsOf(block);
		const mayName = looks.some(beginsName);
		const signed = (held & characters.signed) !== 0 || ((held & characters.slash) !== 0 && citesDecree(looks));
		if (!signed && !mayName) return none;
		const {text, back} = composed(block);
		const named: [Span, Document | undefined][] = [];
		if (signed) {
			for (const {0: whole, index} of text.matchAll(sign)) {
				named.push([[index, index + whole.length], signs.get(keyOf(whole))]);
			}
			for (const {at, kind, number, year, sign} of citations(block)) {
				if (sign || !year || kind !== 'nghị định') continue;
				named.push([at, signs.get(keyOf(`${number}/${year}/NĐ-CP`))]);
			}
		}
		for (const {0: whole, index} of mayName ? text.matchAll(name) : []) {
			if (!startsWord(text, index)) continue;
			named.push([[index, index + whole.length], names.get(whole)]);
		}
		return named.slice(0, most).flatMap(([at, document]) => {
			if (!document || !speaksOfNow(text, at, document)) return [];
			const certain = isThatYears(text, at, document);
			return certain === undefined ? [] : [{document, at: back(...at), certain}];
		});
	});
});

const none: readonly Outdated[] = [];

/** A block that names more is no prose; each is weighed by the whole text. */
const most = 100;

/** “Nghị định 58/2014”: of decrees, half a sign is enough. */
function citesDecree(looks: readonly Look[]): boolean {
	return looks.some(({lower}, index) => lower === 'nđ' || (lower === 'nghị' && looks[index + 1]?.lower === 'định'));
}

/** A number with its sign. */
const sign = /(?=\d)(?<![\p{L}\d/])\d{1,5}\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d]*(?:[-–]\p{Lu}[\p{Lu}\d]*)*/gu;

function speaksOfNow(text: string, at: Span, {by, match, effective}: Document): boolean {
	if (isQuoted(quotations(text), at)) return false;
	const sentence = text.slice(...sentenceAt(text, at[0]));
	if (pastWords.test(sentence)) return false;
	for (const each of by) {
		const [number = '', year = ''] = each.split('/');
		if (text.includes(`${number}/${year}`)) return false;
		// “Luật BHXH 2014” stands beside “Luật BHXH 2024”: the writer compares.
		if (match.some((name) => /^\D.*\d{4}$/.test(name) && text.includes(name.replace(/\d{4}$/, year)))) return false;
	}
	return effective === null || !datedBefore(withoutDocuments(sentence), effective);
}

/** “1351/QĐ-BHXH (2015)” comes back each year: true with its year after it, false with none, undefined with another. */
function isThatYears(text: string, [, end]: Span, {number}: Document): boolean | undefined {
	const year = /\((\d{4})\)$/.exec(number)?.[1];
	if (!year) return true;
	const said = /^[^.;]{0,40}?(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text.slice(end, end + 48))?.[1];
	return said === undefined ? false : said === year || undefined;
}

/** One key for a sign however its dashes and strokes are written. */
function keyOf(match: string): string {
	return /^\d/.test(match)
		? match
				.replaceAll('–', '-')
				.replaceAll('Đ', 'D')
				.replace(/^(\d)(?=\/)/, '0$1')
		: match;
}

function escaped(text: string): string {
	return text.normalize('NFC').replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
