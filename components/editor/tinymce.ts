/** TinyMCE, 4 to 8. */
export function isTinymce(element: HTMLElement): boolean {
	return element.id === 'tinymce' || element.classList.contains('mce-content-body');
}

/**
 * TinyMCE groups what is typed without a break into one undo step, and would take our replacement into it. A click
 * ends the group.
 */
export function openTinymceUndoStep(element: HTMLElement): void {
	const view = element.ownerDocument.defaultView as Window & typeof globalThis;
	for (const type of ['mousedown', 'mouseup', 'click']) {
		element.dispatchEvent(new view.MouseEvent(type, {bubbles: true, cancelable: true}));
	}
}

/** Has TinyMCE take all that was replaced since the step was opened into its history. */
export function closeTinymceUndoStep(element: HTMLElement): void {
	const view = element.ownerDocument.defaultView as Window & typeof globalThis;
	element.dispatchEvent(new view.InputEvent('input', {bubbles: true, inputType: 'insertReplacementText'}));
}
