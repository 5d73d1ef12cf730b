/** The names that a page's author gave an element: its classes and its id. */
export function namesOf(element: Element): string[] {
	const given = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
	return given ? given.split(/\s+/) : [];
}

/** `post-related__list` → post, related, list; `lblTacGia` → lbl, tac, gia. */
export function wordsOf(name: string): string[] {
	return name
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean);
}
