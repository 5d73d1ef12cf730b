/**
 * CKEditor 4 loses redo after `execCommand`, but takes a paste into its own history.
 * Returns whether this is CKEditor 4 and it took the text.
 */
export function pasteInCkeditor4(element: HTMLElement, text: string): boolean {
	if (!element.classList.contains('cke_editable')) return false;
	const view = element.ownerDocument.defaultView as Window & typeof globalThis;
	const clipboardData = new view.DataTransfer();
	clipboardData.setData('text/plain', text);
	const event = new view.ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData});
	return !element.dispatchEvent(event);
}
