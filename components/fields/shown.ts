import {choicesOf, isGroup, textControls} from './groups';

/** What the person sees chosen in a field; `undefined` where that can't be told. */
export function shownIn(element: HTMLElement): string | undefined {
	if (element.localName === 'select') return chosenOptions(element as HTMLSelectElement);
	if (isGroup(element)) {
		const ticked = choicesOf(element).filter(({chosen}) => chosen);
		return ticked.map(({text}) => text).join(', ');
	}
	if (isTagBox(element)) return tagsBeside(element);
	if (/^(input|textarea)$/.test(element.localName)) return ((element as HTMLInputElement).value ?? '').trim();
	return element.isContentEditable ? (element.textContent ?? '').trim() : undefined;
}

/** A select's first option (“-- Chọn --”) chooses nothing. */
function chosenOptions(select: HTMLSelectElement): string {
	const options = [...select.options].filter((option) => option.selected && option.value !== '');
	return options
		.map(wordsOf)
		.filter((words) => !isPrompt(words))
		.join(', ');
}

/** What can be chosen in a list, without its “-- Chọn --”. */
export function optionsOf(select: HTMLSelectElement): {readonly option: HTMLOptionElement; readonly text: string}[] {
	return [...select.options].filter((option) => option.value !== '').map((option) => ({option, text: wordsOf(option)}));
}

/** Without the dashes that show how deep an option stands in its tree. */
function wordsOf(option: HTMLOptionElement): string {
	return (option.textContent ?? '').replace(/^[\s\-–—.|›»└├─]+/, '').trim();
}

/** “-- Chọn chuyên mục --”, “Select…”: an invitation, no choice. */
function isPrompt(words: string): boolean {
	return /^[\s\-–—.(+]*(chọn|thêm|tìm|select|choose|add|search|type|none)(?![\p{L}\p{M}])/iu.test(words);
}

/** A line that one types in to find what then stands beside it as a tag; or a button that opens a list. */
function isTagBox(element: HTMLElement): boolean {
	return element.getAttribute('role') === 'combobox' || element.matches('.form-control-inset');
}

/** What libraries call the tags and the single choice beside their line. */
const tags =
	'[class*="singleValue" i], [class*="single-value" i], [class*="multiValueLabel" i], [class*="multi-value__label" i], [class*="label-item-expand"], [class*="tag__text"], [class*="token-text"], .valid-text, .choices__item--selectable, .select2-selection__choice';

function tagsBeside(element: HTMLElement): string | undefined {
	if (element.localName !== 'input') {
		const words = (element.textContent ?? '').trim();
		return isPrompt(words) ? '' : words;
	}
	const value = ((element as HTMLInputElement).value ?? '').trim();
	let holder = element.parentElement;
	for (let up = 0; holder && up < 5 && holder.querySelectorAll(textControls).length < 2; up++) {
		const found = [...holder.querySelectorAll(tags)].map((tag) => (tag.textContent ?? '').trim());
		if (found.length) return found.filter((words) => !isPrompt(words)).join(', ');
		holder = holder.parentElement;
	}
	// Nothing that looks like a tag: perhaps there is none, perhaps tags look otherwise here.
	return value || undefined;
}
