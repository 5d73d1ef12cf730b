import {documentsOf} from '../editor/find';
import {pointable} from './candidates';
import {labelTexts, plainWords, textBefore} from './describe';
import {groupTexts, isGroup} from './groups';
import {labelOf} from './publish';
import {nothingTaught, type PointedAt, type Taught, taughtNames} from './taught';

/**
 * What a control is known by: whatever the page's author wrote of it, never its place in the tree. Pages change: some
 * of it may be gone tomorrow, and the rest still finds it.
 */
export interface Clues {
	readonly tag: string;
	readonly id?: string;
	readonly name?: string;
	/** The words that people see beside it, or on it. */
	readonly label?: string;
	readonly role?: string;
	/** The id of what it stands in. */
	readonly within?: string;
	/** What else is written at it for good: `placeholder`, `data-testid`, its classes. */
	readonly marks?: readonly string[];
}

/** What each clue says for a control. The label and the names outlast the looks. */
const weights = {id: 4, name: 4, label: 4, role: 1, within: 1, mark: 1} as const;

/** What is enough, however much more was known. */
const enough = 4;

/** How many of its marks are worth keeping. */
const mostMarks = 6;

export function cluesOf(element: Element): Clues {
	const texts: Record<string, string | undefined> = {
		id: element.id,
		name: element.getAttribute('name') ?? undefined,
		label: labelWords(element),
		role: element.getAttribute('role') ?? undefined,
		within: element.parentElement?.closest('[id]')?.id,
	};
	const known = Object.entries(texts).filter(([, text]) => text && text.length <= 200);
	const marks = marksOf(element);
	return {tag: element.localName, ...Object.fromEntries(known), ...(marks.length ? {marks} : {})};
}

/** Finds again on a page what was pointed at. */
export function findTaught(
	document: Document,
	fields: Readonly<Partial<Record<PointedAt, Clues>>> | undefined,
): Taught {
	if (!fields) return nothingTaught;
	const found = new Map<PointedAt, HTMLElement>();
	for (const name of taughtNames) {
		const clues = fields[name];
		const element = clues && findByClues(document, name, clues);
		if (element) found.set(name, element);
	}
	return found;
}

/** The one control of the page that these clues fit; `null`: none, or several alike. */
export function findByClues(document: Document, name: PointedAt, clues: Clues): HTMLElement | null {
	const documents = documentsOf(document);
	const unchanged = documents.map((each) => findUnchanged(each, clues)).find((element) => element !== null);
	if (unchanged) return unchanged;
	const all = documents.flatMap((each) => pointable(each, name));
	const fit = all.filter((element) => element.localName === clues.tag);
	const wanted = Math.min(enough, strength(clues) / 2);
	let best: HTMLElement | null = null;
	let most = 0;
	for (const element of fit) {
		const score = agreement(cluesOf(element), clues);
		if (score < wanted || score < most) continue;
		best = score === most ? null : element;
		most = score;
	}
	return best;
}

/** On most days nothing has changed, and weighing every control of a page takes long. */
function findUnchanged(document: Document, clues: Clues): HTMLElement | null {
	const element = clues.id ? document.getElementById(clues.id) : null;
	const same = element?.localName === clues.tag && strength(clues) > enough;
	return same && agreement(cluesOf(element), clues) === strength(clues) ? element : null;
}

/** How much can be recognised by these clues at all. */
export function strength(clues: Clues): number {
	return agreement(clues, clues);
}

function agreement(now: Clues, then: Clues): number {
	let score = 0;
	for (const key of ['id', 'name', 'within'] as const) {
		const [a, b] = [now[key], then[key]];
		// Numbers in names are given out anew with each page; what stands round them stays.
		if (a && b) score += a === b ? weights[key] : steady(a) === steady(b) ? weights[key] / 2 : 0;
	}
	if (now.label && then.label && plainWords(now.label) === plainWords(then.label)) score += weights.label;
	if (now.role && now.role === then.role) score += weights.role;
	for (const mark of then.marks ?? []) if (now.marks?.includes(mark)) score += weights.mark;
	return score;
}

/** A number at the end tells neighbours apart: `field-1` is not `field-2`. */
function steady(name: string): string {
	return name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+(?=\D)/gi, '#');
}

/** The words beside a control, or on it: “Tiêu đề”, “Xuất bản”. */
export function labelWords(element: Element): string {
	const texts = [...labelTexts(element), element.getAttribute('aria-label') ?? '', ...beside(element)];
	const text = texts.find((each) => plainWords(each)) ?? '';
	return text.replace(/\s+/g, ' ').trim().slice(0, 100);
}

function beside(element: Element): Iterable<string> {
	if (/^(button|a)$/.test(element.localName) || /^(button|menuitem)$/.test(element.getAttribute('role') ?? '')) {
		return [labelOf(element as HTMLElement)];
	}
	if (/^(submit|button|image)$/.test(element.getAttribute('type') ?? '')) return [labelOf(element as HTMLElement)];
	return isGroup(element) ? groupTexts(element) : [textBefore(element)];
}

const lasting = /^(type|placeholder|title|autocomplete|formcontrolname|ng-model|v-model|data-[a-z-]+)$/;
const passing = /^data-(state|focus|hover|active|value|react|gramm|lt-|ms-|mce)/;

function marksOf(element: Element): string[] {
	const attributes = [...element.attributes]
		.filter(({name, value}) => lasting.test(name) && !passing.test(name) && value && value.length <= 60)
		.filter(({value}) => !/\d{2}/.test(value))
		.map(({name, value}) => `${name}=${value}`);
	// Built class names (`css-1x2y3z`, `sc-fzXfNl`) change with every release.
	const classes = [...element.classList]
		.filter(
			(name) => /^[a-z]+([-_]+[a-z]+)*$/i.test(name) && !/^(css|sc|jss|is|has|ng|focus|active|valid)\b/.test(name),
		)
		.map((name) => `.${name}`);
	return [...attributes, ...classes].slice(0, mostMarks);
}

/** Clues as storage or a file holds them; `null`: these are none. */
export function readClues(data: unknown): Clues | null {
	if (typeof data !== 'object' || data === null) return null;
	const given = data as Record<string, unknown>;
	const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 200;
	if (!isText(given.tag) || !/^[a-z][a-z0-9-]*$/.test(given.tag)) return null;
	const texts = ['id', 'name', 'label', 'role', 'within'].filter((key) => isText(given[key]));
	const marks = (Array.isArray(given.marks) ? given.marks : []).filter(isText).slice(0, mostMarks);
	return {
		tag: given.tag,
		...Object.fromEntries(texts.map((key) => [key, given[key]])),
		...(marks.length ? {marks} : {}),
	};
}
