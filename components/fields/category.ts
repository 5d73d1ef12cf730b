import {plainWords} from './describe';
import type {Form} from './form';
import {choicesOf, isGroup} from './groups';
import {optionsOf} from './shown';

/** One thing that the CMS's own list of categories offers. */
interface Offer {
	readonly text: string;
	choose(): void;
}

/** The option of the CMS's own list that fits a category of the standard, as it is written there. */
export function optionFor(form: Form, name: string): string | null {
	const wanted = plainWords(name);
	return offers(form).find(({text}) => plainWords(text) === wanted)?.text ?? null;
}

/** Chooses an option as a person would: the page hears `input` and `change`, or the click on a box. */
export function chooseOption(form: Form, text: string): boolean {
	const offer = offers(form).find((each) => each.text === text);
	offer?.choose();
	return offer !== undefined;
}

function offers(form: Form): Offer[] {
	const element = form.fields.get('category');
	if (element?.localName === 'select') {
		const select = element as HTMLSelectElement;
		return optionsOf(select).map(({option, text}) => ({
			text,
			choose() {
				select.value = option.value;
				select.dispatchEvent(new Event('input', {bubbles: true}));
				select.dispatchEvent(new Event('change', {bubbles: true}));
			},
		}));
	}
	if (!element || !isGroup(element)) return [];
	return choicesOf(element)
		.filter(({box}) => box.localName === 'input')
		.map(({box, text, chosen}) => ({text, choose: () => void (chosen || box.click())}));
}
