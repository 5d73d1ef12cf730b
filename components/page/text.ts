/** An element's text as people compare it: composed, white space collapsed. */
export function textOf(element: Element): string {
	return collapsed(element.textContent ?? '');
}

export function collapsed(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** How much of an element's text is links, 0 to 1. */
export function linkShare(element: Element): number {
	const all = lettersOf(element.textContent);
	if (!all) return 0;
	if (element.closest('a[href]')) return 1;
	let linked = 0;
	for (const link of element.querySelectorAll('a[href]')) linked += lettersOf(link.textContent);
	return linked / all;
}

/** Digits and punctuation (dates, counts) don't speak for either side. */
function lettersOf(text: string | null): number {
	return text?.match(/\p{L}/gu)?.length ?? 0;
}
