/**
 * Whether a cell holds a text, not a figure: portals, and posts pasted from them, lay out whole pages in tables. Looks
 * no further than it must, and never into the tables inside, so that all cells of a page cost one walk together.
 */
export function laysOut(cell: Element): boolean {
	const enough = cell.previousElementSibling || cell.nextElementSibling ? besideOthers : alone;
	let letters = 0;
	let parts = 0;
	for (let node = next(cell, cell); node; node = next(node, cell)) {
		if (node.nodeType === 3) letters += (node as Text).data.trim().length;
		else if (partNames.has((node as Element).localName)) parts++;
		if (letters > enough && parts > 1) return true;
	}
	return false;
}

/** A text stands mostly alone in its row; beside others, a cell is data unless it is far too long for that. */
const alone = 200;
const besideOthers = 600;

const partNames = new Set('p div center br li h1 h2 h3 h4 h5 h6 blockquote'.split(' '));
const passedOver = new Set('table td th script style template'.split(' '));

/** The next node in the order of the text. */
function next(node: Node, within: Element): Node | null {
	const isOpen = node === within || !passedOver.has((node as Element).localName);
	if (isOpen && node.firstChild) return node.firstChild;
	for (let up: Node | null = node; up && up !== within; up = up.parentNode) {
		if (up.nextSibling) return up.nextSibling;
	}
	return null;
}
