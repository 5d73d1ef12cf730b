import type {Fields} from '../../rules/post';
import {documentsOf} from '../editor/find';
import {type FieldName, fieldName} from './describe';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The CMS's form round the editor: what it says, and where the category is chosen. */
export interface Form {
	/** What the controls hold at this moment. */
	read(): Fields;
	/** The control that holds the category; `null` where the page has none that we know. */
	readonly category: Control | null;
	/** Whether this is one of the controls that say something of the post. */
	holds(target: EventTarget | null): boolean;
}

/** Finds the controls of the page that say something of the post beside its text. */
export function findForm(document: Document): Form {
	const controls = new Map<FieldName, Control>();
	for (const each of documentsOf(document)) {
		for (const control of each.querySelectorAll<Control>('input, select, textarea')) {
			if (/^(hidden|submit|button|reset|image|password|checkbox|radio)$/.test(control.type)) continue;
			const name = fieldName(control);
			if (name && !controls.has(name)) controls.set(name, control);
		}
	}
	return {
		category: controls.get('category') ?? null,
		holds: (target) => [...controls.values()].includes(target as Control),
		read() {
			const fields: Record<string, string> = /^https?:/.test(document.URL ?? '') ? {url: document.URL} : {};
			for (const name of ['category', 'author', 'source', 'featuredImage'] as const) {
				const control = controls.get(name);
				if (control) fields[name] = shownValue(control);
			}
			const published = /\d{4}-\d{2}-\d{2}/.exec(controls.get('publishedAt')?.value ?? '')?.[0];
			return published ? {...fields, publishedAt: published} : fields;
		},
	};
}

/** What the person sees chosen; a select's first option (“-- Chọn --”) chooses nothing. */
function shownValue(control: Control): string {
	if (control.localName !== 'select') return control.value.trim();
	const select = control as HTMLSelectElement;
	const chosen = [...select.selectedOptions].filter((option) => option.value !== '' && !isPlaceholder(option));
	return chosen.map((option) => option.text.trim()).join(', ');
}

function isPlaceholder(option: HTMLOptionElement): boolean {
	return /^\s*[-–—.(]*\s*(chọn|select|choose|none)\b/i.test(option.text) || /^[\s-]*$/.test(option.text);
}
