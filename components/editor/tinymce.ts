/**
 * TinyMCE (4 to 8) groups what is typed without a break into one undo step, and would take our replacement into it.
 * A click ends the group. Returns whether this is TinyMCE; the selection must be set again after it.
 */
export function endTinymceUndoGroup(element: HTMLElement): boolean {
	if (element.id !== 'tinymce' && !element.classList.contains('mce-content-body')) return false;
	const view = element.ownerDocument.defaultView as Window & typeof globalThis;
	for (const type of ['mousedown', 'mouseup', 'click']) {
		element.dispatchEvent(new view.MouseEvent(type, {bubbles: true, cancelable: true}));
	}
	return true;
}
