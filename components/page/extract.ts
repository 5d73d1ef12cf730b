import type {Block, Fields} from '../../rules/post';
import {type Reading, read} from '../editor/read';
import {assemble, type Pick} from './assemble';
import {bylineRound, bylineUnder} from './byline';
import {findFurniture} from './furniture';
import {publishedAt} from './published';
import {findRegion} from './region';
import {sectionOf} from './section';
import {isService} from './service';
import {findSummary, standsAsSummary} from './summary';
import {collapsed, linkShare, textOf} from './text';
import {findTitle} from './title';
import {unbroken} from './unbroken';

/** A published post where it stands: `{blocks: reading.blocks, fields}` is the post, the reading leads back to the page. */
export interface Article {
	/** Title and summary, where found, are its first blocks. */
	readonly reading: Reading;
	readonly fields: Fields;
}

/** A block and where it was read. */
export interface Line {
	readonly index: number;
	readonly block: Block;
	readonly element: Element;
}

/** Reads the article of a page without touching it; `null` when it shows a home page, a list, or hardly any text. */
export function extract(document: Document): Article | null {
	const region = findRegion(document);
	if (!region) return null;
	const {root, taken, follows} = region;
	const title = findTitle(document, region);
	const around = surroundings(root, title);
	const half = textOf(root).length / 2;
	const furniture = findFurniture(around, (element) => {
		return element.contains(root) || (title !== null && element.contains(title)) || textOf(element).length >= half;
	});
	const isOutside = (element: Element) => isWithin(element, furniture, around);
	const summary = findSummary(around, title, isOutside, follows);

	const stands = (element: Element) => element !== title && element !== summary && !furniture.has(element);
	const standsAfter = (element: Element) =>
		stands(element) && (!title || element.contains(title) || follows(element, title));
	const text = unbroken(read(root, standsAfter));
	const lines = text.blocks.map((block, index) => ({index, block, element: text.element(index) ?? root}));
	const {body, byline} = bylineUnder(
		lines.filter(
			({block, element}) =>
				(block.kind === 'image' || taken.has(element) || linkShare(element) < 0.3) && !isService(block.text),
		),
	);
	if (!isText(body)) return null;

	const [first, second] = body.filter(({block}) => block.kind !== 'image' && block.text.trim());
	const lead = !summary && first && standsAsSummary(first.block, second?.block) ? first : null;
	const picks: Pick[] = [
		...(title ? firstOf(title, 'title') : []),
		...(summary ? firstOf(summary, 'summary') : []),
		...(lead ? [{reading: text, index: lead.index, as: 'summary'} as const] : []),
		...body.filter((line) => line !== lead).map(({index}) => ({reading: text, index})),
	];
	const below = read(around, standsAfter).blocks.slice(0, 6);
	const above = read(around, (element) => stands(element) && !standsAfter(element)).blocks.slice(-3);
	const times = [...around.querySelectorAll('time[datetime]')].filter((time) => !isOutside(time));
	return {
		reading: assemble(picks),
		fields: known({
			...bylineRound(around, isOutside),
			...byline,
			publishedAt: publishedAt(document, times, [...below, ...above.reverse()]),
			category: sectionOf(document, title ? textOf(title) : ''),
			url: addressOf(document),
		}),
	};
}

/** The smallest element that holds the text, its title, and the lines beside that. */
function surroundings(root: Element, title: Element | null): Element {
	let holder = root;
	while (title && !holder.contains(title) && holder.parentElement) holder = holder.parentElement;
	const {parentElement} = holder;
	return title && parentElement && parentElement.localName !== 'html' ? parentElement : holder;
}

function isWithin(element: Element, some: ReadonlySet<Element>, root: Element): boolean {
	for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
		if (some.has(each)) return true;
	}
	return false;
}

function firstOf(element: Element, as: 'title' | 'summary'): Pick[] {
	const reading = unbroken(read(element));
	const index = reading.blocks.findIndex((block) => block.kind !== 'image' && block.text.trim());
	return index < 0 ? [] : [{reading, index, as}];
}

/** An article has a paragraph or two of its own words; home pages, lists and menus are links. */
function isText(body: readonly Line[]): boolean {
	const blocks = body.map(({block}) => block).filter(({kind, text}) => kind !== 'image' && text.trim());
	let own = 0;
	let links = 0;
	for (const {text, marks} of blocks) {
		const linked = marks.reduce((sum, {kind, at}) => (kind === 'link' ? sum + at[1] - at[0] : sum), 0);
		own += text.length - linked;
		if (linked > text.length / 2) links++;
	}
	return (
		own >= 120 &&
		links <= Math.min(12, Math.max(4, blocks.length / 4)) &&
		blocks.some(({text}) => collapsed(text).length >= 80)
	);
}

/** What a saved page says of itself comes before where it was saved. */
function addressOf(document: Document): string {
	const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.URL ?? '';
	return /^https?:/.test(url) ? url : '';
}

/** What the page doesn't say is left out. */
function known(fields: Fields): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
