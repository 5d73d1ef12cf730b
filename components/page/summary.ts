import type {Block} from '../../rules/post';
import {namesOf, wordsOf} from './names';
import type {Follows} from './order';
import {collapsed, linkShare, textOf} from './text';

/** The element that a page's author named as the summary: the first one, innermost, that stands before the text. */
export function findSummary(
	holder: Element,
	title: Element | null,
	isOutside: (element: Element) => boolean,
	follows: Follows,
): Element | null {
	for (const element of holder.querySelectorAll('*')) {
		if (!isSummary(element) || isOutside(element)) continue;
		if (title && (element.contains(title) || follows(title, element))) continue;
		const found = [...element.querySelectorAll('*')].findLast((each) => isSummary(each) && !isOutside(each)) ?? element;
		return hasTextBefore(found, holder, follows) ? null : found;
	}
	return null;
}

/** Whether the first block of a text is its summary though nothing says so: portals set it in bold, or as a heading. */
export function standsAsSummary(first: Block, second: Block | undefined): boolean {
	if (!isSummaryLong(collapsed(first.text)) || (second && isBold(second))) return false;
	return first.kind === 'heading' || (first.kind === 'paragraph' && isBold(first));
}

const summaryWords = new Set(
	`sapo sappo lead lede chapeau summary desc description intro introtext excerpt standfirst subtitle dek abstract
	gioithieu`.split(/\s+/),
);

const pictureWords = new Set('photo image images img pic picture caption thumb thumbnail video figure meta'.split(' '));

function isSummary(element: Element): boolean {
	const isNamed = namesOf(element).some((name) => {
		const words = wordsOf(name);
		if (words.some((word) => pictureWords.has(word))) return false;
		return words.some((word) => summaryWords.has(word)) || /trichdan|tomtat|mota/.test(words.join(''));
	});
	return isNamed && isSummaryLong(textOf(element)) && linkShare(element) <= 0.4;
}

function isSummaryLong(text: string): boolean {
	return text.length >= 40 && text.length <= 900;
}

/** “Description” in the middle of a text names something else. */
function hasTextBefore(element: Element, holder: Element, follows: Follows): boolean {
	return [...holder.querySelectorAll('p, li, blockquote')].some(
		(each) => !each.contains(element) && follows(element, each) && textOf(each).length >= 120 && linkShare(each) < 0.4,
	);
}

function isBold({text, marks}: Block): boolean {
	const bold = marks.reduce((sum, {kind, at}) => (kind === 'bold' ? sum + at[1] - at[0] : sum), 0);
	return bold > 0 && bold >= text.trim().length * 0.95;
}
