/** TinyMCE, 4 to 8. */
export function isTinymce(element: Element): boolean {
	return element.id === 'tinymce' || element.classList.contains('mce-content-body');
}
