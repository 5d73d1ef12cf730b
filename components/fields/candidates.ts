import {groupsIn} from './groups';
import type {PointedAt} from './taught';

/** What one can be told of as this field: a title is typed somewhere, a category chosen, a post published by a press. */
export function pointable(document: Document, name: PointedAt): HTMLElement[] {
	if (name === 'publish') return all(document, presses).filter((element) => !isPassage(element));
	const prose = all(document, `${lines}, textarea, ${editables}`).filter((element) => !isInside(element));
	const frames = all(document, 'iframe').filter((frame) => isEditor(frame as HTMLIFrameElement));
	if (name === 'title' || name === 'summary') return [...prose, ...frames];
	if (name === 'body') return [...frames, ...prose.filter(({localName}) => localName !== 'input')];
	const choices = [
		...all(document, `${lines}, textarea, select, [role="combobox"], ${editables}`),
		...groupsIn(document),
	];
	return name === 'featuredImage' ? [...choices, ...all(document, 'input[type="file"], button, a, img')] : choices;
}

const presses =
	'button, input[type="submit"], input[type="button"], input[type="image"], a, [role="button"], [role="menuitem"]';
const lines =
	'input:not([type]), input[type="text"], input[type="url"], input[type="date"], input[type="datetime-local"]';
const editables = '[contenteditable]:not([contenteditable="false"])';

function all(document: Document, selector: string): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** A paragraph of an editor is part of what one types in. */
function isInside(element: HTMLElement): boolean {
	return element.parentElement?.closest(editables) != null;
}

/** An address to go to is no control. */
function isPassage(element: HTMLElement): boolean {
	return (
		element.localName === 'a' &&
		/^(https?:|\/|\.)/.test(element.getAttribute('href') ?? '') &&
		!element.hasAttribute('role')
	);
}

function isEditor(frame: HTMLIFrameElement): boolean {
	const inside = frame.contentDocument;
	return (
		inside !== null &&
		(inside.designMode === 'on' || inside.querySelector('[contenteditable="true"], textarea') !== null)
	);
}
