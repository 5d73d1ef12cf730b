/** TinyMCE, 4 to 8. */
export function isTinymce(element: Element): boolean {
	return element.id === 'tinymce' || element.classList.contains('mce-content-body');
}

/**
 * Whether another extension keeps an element of its own among the paragraphs of TinyMCE, which at the next click there,
 * ours too, puts that in a paragraph of its own and saves `<p>&nbsp;</p>`.
 */
export function holdsStranger(element: Element): boolean {
	return isTinymce(element) && [...element.children].some(({localName}) => localName.includes('-'));
}
