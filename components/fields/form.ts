import type {Fields} from '../../rules/post';
import {documentsOf} from '../editor/find';
import {dateInParts, isoDate} from './dates';
import {type FieldName, fieldName} from './describe';
import {groupName, groupsIn} from './groups';
import {findPictureBox, pictureIn} from './picture';
import {shownIn} from './shown';
import {nothingTaught, type Taught} from './taught';

/** The CMS's form round the editor: what it says, and where the category is chosen. */
export interface Form {
	/** What the controls hold at this moment. */
	read(): Fields;
	/** What was found where: a control, or what holds several. */
	readonly fields: ReadonlyMap<FieldName, HTMLElement>;
	/** Whether this is one of the controls that say something of the post. */
	holds(target: EventTarget | null): boolean;
}

/** Finds the controls of the page that say something of the post beside its text. */
export function findForm(document: Document, taught: Taught = nothingTaught): Form {
	const fields = new Map<FieldName, HTMLElement>();
	for (const each of documentsOf(document)) {
		for (const [name, element] of fieldsIn(each)) if (!fields.has(name)) fields.set(name, element);
	}
	for (const [name, element] of taught) if (name !== 'publish') fields.set(name, element);
	const all = [...fields].filter(([name]) => asked.has(name)).map(([, element]) => element);
	return {
		fields,
		holds: (target) => all.some((element) => element.contains(target as Node | null)),
		read() {
			const said: Record<string, string> = /^https?:/.test(document.URL ?? '') ? {url: document.URL} : {};
			for (const name of ['category', 'author', 'source'] as const) {
				const element = fields.get(name);
				const shown = element && shownIn(element);
				if (shown !== undefined) said[name] = shown;
			}
			const picture = fields.get('featuredImage');
			if (picture) said.featuredImage = pictureIn(picture);
			const date = fields.get('publishedAt') as HTMLInputElement | undefined;
			const published = date ? isoDate(date.value ?? '', document.documentElement.lang ?? '') : dateInParts(document);
			return published ? {...said, publishedAt: published} : said;
		},
	};
}

const asked: ReadonlySet<FieldName> = new Set(['category', 'author', 'source', 'featuredImage', 'publishedAt']);

const unasked = /^(hidden|submit|button|reset|image|password|checkbox|radio|search)$/;

/** The first of each name. A list to choose from comes before a line to type in. */
function fieldsIn(document: Document): Map<FieldName, HTMLElement> {
	const found = new Map<FieldName, HTMLElement>();
	const lines = new Map<FieldName, HTMLElement>();
	// WordPress has a second, shorter list: the categories most used.
	const size = (group: Element) => group.querySelectorAll('input, [role="treeitem"]').length;
	for (const group of groupsIn(document).sort((a, b) => size(b) - size(a))) {
		const name = groupName(group);
		if (name === 'category' || name === 'author' || name === 'source') put(found, name, group);
	}
	for (const control of document.querySelectorAll<HTMLElement>('input, select, textarea, [role="combobox"]')) {
		if (control.localName === 'input' && unasked.test(control.getAttribute('type') ?? '')) continue;
		const name = fieldName(control);
		if (name && name !== 'other') put(isList(control) ? found : lines, name, control);
	}
	for (const [name, control] of lines) put(found, name, control);
	if (!found.has('featuredImage')) {
		const box = findPictureBox(document);
		if (box) found.set('featuredImage', box);
	}
	return found;
}

function isList(control: Element): boolean {
	return control.localName === 'select' || control.getAttribute('role') === 'combobox';
}

function put(fields: Map<FieldName, HTMLElement>, name: FieldName, element: HTMLElement): void {
	if (!fields.has(name)) fields.set(name, element);
}
