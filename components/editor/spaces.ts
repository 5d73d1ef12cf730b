import {rootOf} from './roots';

/**
 * Firefox turns a space at the beginning or end of a text into a no-break one when it writes beside it, unless spaces
 * are shown as they are. For the length of `act` they are; nothing is drawn in between.
 */
export function keepingSpaces(element: HTMLElement, act: () => void): void {
	const root = rootOf(element);
	const view = element.ownerDocument.defaultView as Window & typeof globalThis;
	// A sheet of another realm is refused. Text controls would lose their undo by it.
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(':read-write:not(input, textarea) { white-space: pre-wrap !important }');
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	try {
		act();
	} finally {
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
	}
}
