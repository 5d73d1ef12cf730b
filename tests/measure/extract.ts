import {readFileSync} from 'node:fs';
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {extract} from '../../components/page/extract';
import {type Corpora, readLines} from './corpora';

interface Gold {
	readonly file: string;
	readonly chrome: string;
	readonly title: string;
	readonly sapo?: string;
	readonly text: string;
}

interface Sum {
	pages: number;
	/** Tokens taken, tokens wanted, tokens both. */
	readonly ours: Tokens;
	readonly readability: Tokens;
	titles: number;
	withSummary: number;
	summaries: number;
}

interface Tokens {
	taken: number;
	right: number;
	wanted: number;
	found: number;
}

/**
 * Reads real bodies set in real page chrome and compares the words taken with those of the article, beside what plain
 * Readability takes from the same page.
 */
export function measureExtraction(corpora: Corpora): void {
	const sums = new Map<string, Sum>();
	for (const gold of readLines<Gold>(corpora, 'html/composed/gold.jsonl')) {
		const html = readFileSync(new URL(`html/${gold.file}`, corpora), 'utf8');
		const sum = sums.get(gold.chrome) ?? newSum();
		sums.set(gold.chrome, sum);
		sum.pages++;
		countOurs(html, gold, sum);
		const plain = new Readability(pageOf(html)).parse()?.textContent ?? '';
		count(sum.readability, plain, plain, gold);
	}
	console.log('\nArticles of live pages: precision / recall of the words (plain Readability)');
	for (const [chrome, {pages, ours, readability, titles, withSummary, summaries}] of sums) {
		console.log(
			`  ${chrome}: ${shares(ours)} (${shares(readability)}); titles ${titles} of ${pages}, summaries ${summaries} of ${withSummary}`,
		);
	}
}

function countOurs(html: string, gold: Gold, sum: Sum): void {
	const blocks = extract(pageOf(html))?.reading.blocks ?? [];
	const textOf = (kinds: RegExp) =>
		blocks
			.filter(({kind}) => kinds.test(kind))
			.map(({text}) => text)
			.join('\n');
	count(sum.ours, textOf(/^(?!title|summary)/), textOf(/^(?!title)/), gold);
	if (same(textOf(/title/), gold.title)) sum.titles++;
	if (!gold.sapo) return;
	sum.withSummary++;
	if (same(textOf(/summary/), gold.sapo)) sum.summaries++;
}

/** One theme's header holds a stand-in summary and caption in English and Latin, which a real page fills: taken out. */
function pageOf(html: string): Document {
	const {document} = parseHTML(html);
	for (const standIn of document.querySelectorAll('.article-hdr > .summary, .article-hdr > .article-avatar')) {
		standIn.remove();
	}
	return document;
}

/** The summary may stand in the text or apart from it: taking it is never wrong. */
function count(tokens: Tokens, body: string, all: string, {title, sapo = '', text}: Gold): void {
	const taken = words(body);
	const wanted = words(text);
	tokens.taken += taken.length;
	tokens.right += inCommon(taken, words([title, sapo, sapo, text].join('\n')));
	tokens.wanted += wanted.length;
	tokens.found += inCommon(wanted, words(all));
}

function words(text: string): string[] {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

function inCommon(some: readonly string[], others: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of some) {
		const count = left.get(word) ?? 0;
		if (count > 0) common++;
		left.set(word, count - 1);
	}
	return common;
}

function same(a: string, b: string): boolean {
	return words(a).join(' ') === words(b).join(' ');
}

function shares({taken, right, wanted, found}: Tokens): string {
	return `${(right / (taken || 1)).toFixed(3)} / ${(found / (wanted || 1)).toFixed(3)}`;
}

function newSum(): Sum {
	const none = () => ({taken: 0, right: 0, wanted: 0, found: 0});
	return {pages: 0, ours: none(), readability: none(), titles: 0, withSummary: 0, summaries: 0};
}
