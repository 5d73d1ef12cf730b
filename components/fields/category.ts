import {plainWords} from './describe';
import type {Form} from './form';

/** The option of the CMS's own list that fits a category of the standard, as it is written there. */
export function optionFor(form: Form, name: string): string | null {
	if (form.category?.localName !== 'select') return null;
	const wanted = plainWords(name);
	const options = [...(form.category as HTMLSelectElement).options].filter((option) => option.value !== '');
	const fit = options.find((option) => plainWords(option.text) === wanted);
	return fit ? fit.text.trim() : null;
}

/** Chooses an option as a person would: the page hears `input` and `change`. */
export function chooseOption(form: Form, text: string): boolean {
	if (form.category?.localName !== 'select') return false;
	const select = form.category as HTMLSelectElement;
	const option = [...select.options].find((each) => each.text.trim() === text);
	if (!option) return false;
	select.value = option.value;
	select.dispatchEvent(new Event('input', {bubbles: true}));
	select.dispatchEvent(new Event('change', {bubbles: true}));
	return true;
}
