import {nameIn, textBefore, wordsOfLabel} from './describe';

/** Boxes to tick and the like: several controls that say one thing of the post together. */
const boxes = 'input[type="checkbox"], input[type="radio"], [role="treeitem"]';

/** What holds a field of its own: a group of boxes never reaches round one of these. */
export const textControls =
	'input:not([type]), input[type="text"], input[type="url"], input[type="date"], textarea, select, [contenteditable="true"], iframe';

/** How trees mark what was chosen. */
const chosen = '[aria-checked="true"], [aria-selected="true"], .rtChecked, .jstree-clicked, .fancytree-selected';

const grouping = '[role="tree"], [role="radiogroup"], [role="group"], fieldset';

/** The groups of boxes in a document, each by the element that holds all of its boxes. */
export function groupsIn(document: Document): HTMLElement[] {
	const found: HTMLElement[] = [];
	for (const box of document.querySelectorAll<HTMLElement>(boxes)) {
		if (!found.some((group) => group.contains(box))) found.push(groupOf(box));
	}
	return found.filter((group, index) => !found.some((other, at) => at !== index && other.contains(group)));
}

export function isGroup(element: Element): boolean {
	return !/^(input|select|textarea|button|a|iframe)$/.test(element.localName) && element.querySelector(boxes) !== null;
}

function groupOf(box: HTMLElement): HTMLElement {
	const tree = box.closest<HTMLElement>('[role="tree"]');
	if (tree) return tree;
	const named = box.closest<HTMLElement>(grouping);
	if (named && !named.querySelector(textControls)) return named;
	const stem = stemOf(box);
	let group = (box.closest('ul, ol, table') ?? box.parentElement ?? box) as HTMLElement;
	let count = group.querySelectorAll(boxes).length;
	for (
		let holder = group.parentElement;
		holder && !/^(form|body)$/.test(holder.localName);
		holder = holder.parentElement
	) {
		const all = [...holder.querySelectorAll(boxes)];
		if (holder.querySelector(textControls) || all.some((each) => stemOf(each) !== stem)) break;
		if (all.length > count) [group, count] = [holder, all.length];
	}
	return group;
}

/** `cblChuyenMuc$0` and `cblChuyenMuc$7` belong together. */
function stemOf(box: Element): string {
	return (box.getAttribute('name') ?? '').replace(/\d+/g, '');
}

/** Everything that says what a group is for. */
export function* groupTexts(group: Element): Generator<string> {
	const document = group.ownerDocument;
	for (const id of (group.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
		if (id) yield document.getElementById(id)?.textContent ?? '';
	}
	yield group.getAttribute('aria-label') ?? '';
	const legend = group.querySelector('legend');
	if (legend) yield wordsOfLabel(legend);
	yield textBefore(group);
	yield headingOver(group);
	yield group.querySelector('input')?.name ?? '';
	yield group.id;
}

export function groupName(group: Element): ReturnType<typeof nameIn> {
	return nameIn(groupTexts(group));
}

/** The heading of the box that something stands in: “Chuyên mục” over its list. */
function headingOver(element: Element): string {
	let below: Element = element;
	for (let up = 0; up < 5 && below.parentElement && below.localName !== 'form'; up++) {
		for (const child of below.parentElement.children) {
			if (child === below) break;
			const heading = child.matches(headings) ? child : child.querySelector(headings);
			const text = heading?.textContent?.trim() ?? '';
			if (text && text.length < 60) return text;
		}
		below = below.parentElement;
	}
	return '';
}

const headings = 'h1, h2, h3, h4, h5, legend, summary, label:not(:has(input)), [role="heading"]';

/** A choice of a group: its box, and the words beside it. */
export interface Choice {
	readonly box: HTMLElement;
	readonly text: string;
	readonly chosen: boolean;
}

export function choicesOf(group: Element): Choice[] {
	const ticks = [...group.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="radio"]')];
	const items = ticks.length ? ticks : [...group.querySelectorAll<HTMLElement>('[role="treeitem"]')];
	return items.map((box) => ({
		box,
		text: textOf(box),
		chosen: box.matches(`:checked, ${chosen}`) || (!ticks.length && ownChosen(box)),
	}));
}

/** Some trees mark the words of an item, not the item. */
function ownChosen(item: Element): boolean {
	return [...item.children].some((child) => child.matches(chosen) && child.getAttribute('role') !== 'group');
}

function textOf(box: HTMLElement): string {
	const {id} = box;
	const label =
		box.closest('label') ??
		(id
			? [...(box.closest('li, tr, div')?.querySelectorAll('label') ?? [])].find(
					(each) => each.getAttribute('for') === id,
				)
			: null);
	const words = label
		? wordsOfLabel(label)
		: box.getAttribute('aria-label') || wordsOfLabel(box.closest('[role="treeitem"], li, td') ?? box);
	return words.replace(/\s+/g, ' ').trim();
}
