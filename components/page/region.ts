import {Readability} from '@mozilla/readability';
import {type Follows, orderOf} from './order';

/** Where the article's text stands on a page. */
export interface Region {
	/** The smallest live element that holds all of it. */
	readonly root: Element;
	/** The live elements whose text Readability took, and all that stand round them. */
	readonly taken: ReadonlySet<Element>;
	/** The title as the page's head gives it, without the site's name. */
	readonly title: string;
	/** The first element with a line of text of its own in it; the title stands at or before it. */
	readonly start: Element | undefined;
	readonly follows: Follows;
}

/** A page this large is no article, and asking would stop it for seconds. */
const elementsMax = 40_000;

const number = 'data-chuan-tin-number';

/**
 * Asks Readability on a copy whose elements are numbered, and maps what it took back to the live page, which is
 * never written to.
 */
export function findRegion(document: Document): Region | null {
	const live = [...document.querySelectorAll('*')];
	if (live.length > elementsMax) return null;
	const copy = document.cloneNode(true) as Document;
	const copies = [...copy.querySelectorAll('*')];
	for (const [index, element] of copies.entries()) {
		element.setAttribute(number, String(index));
		if (holdsLooseText.has(element.localName)) wrapLooseText(element, String(index));
	}
	const article = new Readability(copy, {charThreshold: 200, serializer: (node) => node as Element}).parse();
	if (!article?.content) return null;

	const taken = new Set<Element>();
	for (const survivor of article.content.querySelectorAll(`[${number}]`)) {
		if (survivor.localName === 'br' || !hasContent(survivor)) continue;
		const element = live[Number(survivor.getAttribute(number))];
		if (element) taken.add(element);
	}
	const root = commonAncestor(taken);
	if (!root) return null;
	for (const element of [...taken]) {
		for (let parent = element.parentElement; parent && !taken.has(parent); parent = parent.parentElement) {
			taken.add(parent);
		}
	}
	const start = live.find((element) => taken.has(element) && hasLine(element));
	return {root, taken, title: article.title ?? '', start, follows: orderOf(live)};
}

function hasLine(element: Element): boolean {
	return [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent?.trim().length ?? 0) >= 60);
}

/** Readability puts text that stands in these beside other things into paragraphs of its own, which have no number. */
const holdsLooseText = new Set('div section article main td center font li blockquote'.split(' '));

function wrapLooseText(element: Element, index: string): void {
	for (const node of [...element.childNodes]) {
		if (node.nodeType !== 3 || !node.textContent?.trim()) continue;
		const span = element.ownerDocument.createElement('span');
		span.setAttribute(number, index);
		element.replaceChild(span, node);
		span.append(node);
	}
}

function hasContent(element: Element): boolean {
	return element.localName === 'img' || element.querySelector('img') !== null || !!element.textContent?.trim();
}

function commonAncestor(elements: ReadonlySet<Element>): Element | null {
	let common: Element | null = null;
	for (const element of elements) {
		if (!common) common = element;
		while (common && common !== element && !common.contains(element)) common = common.parentElement;
	}
	return common;
}
