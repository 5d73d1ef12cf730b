import {namesOf, wordsOf} from './names';
import type {Region} from './region';
import {collapsed, textOf} from './text';

/**
 * The element that shows the title of the article: the one that says what the page's head says, or the
 * heading that stands before the text.
 */
export function findTitle(document: Document, region: Region): Element | null {
	const said = [metaOf(document, 'og:title'), region.title, document.title].map(plain).filter(Boolean);
	let best = null as Element | null;
	let bestScore = 2;
	for (const element of document.querySelectorAll('h1, h2, h3, h4, p, div, span, td, strong, b, font')) {
		if ((element.textContent?.length ?? 0) > 1000) continue;
		const score = scoreOf(element, said, region);
		if (score > bestScore || (score === bestScore && bestScore > 2)) {
			best = element;
			bestScore = score;
		}
	}
	return best;
}

function scoreOf(element: Element, said: readonly string[], {root, start, follows}: Region): number {
	const heading = /^h([1-4])$/.exec(element.localName);
	const words = namesOf(element).flatMap(wordsOf);
	const isNamed = words.some((word) => titleWords.has(word)) && !words.some((word) => siteWords.has(word));
	const text = plain(textOf(element));
	if (text.length < 8 || text.length > 300) return 0;
	let score = 0;
	if (said.includes(text)) score += 6;
	else if (said.some((each) => each.startsWith(text))) score += 4;
	else if (text.length >= 20 && said.some((each) => each.includes(text))) score += 2;
	else if (!heading && !isNamed) return 0;
	if (heading) score += 4 - Number(heading[1]);
	if (isNamed) score += 2;
	if ((root.parentElement?.parentElement ?? root).contains(element)) score += 2;
	if (start && follows(element, start)) score -= 4;
	if (element.closest('a[href], nav, aside, [role="navigation"]')) score -= 4;
	else if (element.querySelector('a[href]')) score -= 2;
	return score;
}

const titleWords = new Set('title headline tit tieude tieu'.split(' '));
const siteWords = new Set('site logo brand banner box comment comments widget'.split(' '));

function plain(text: string): string {
	return collapsed(text).toLowerCase();
}

export function metaOf(document: Document, name: string): string {
	const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
	return meta?.getAttribute('content')?.trim() ?? '';
}
