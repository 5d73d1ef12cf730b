/** Tells which of two elements of a page comes later; an element's own descendants come after it. */
export type Follows = (a: Element, b: Element) => boolean;

export function orderOf(elements: readonly Element[]): Follows {
	const places = new Map(elements.map((element, index) => [element, index]));
	return (a, b) => (places.get(a) ?? 0) > (places.get(b) ?? 0);
}
