/** Whether a place of the page is text alone: nothing begins, ends or stands inside that a replacement would lose. */
export function isBareText({startContainer, endContainer}: Range): boolean {
	for (let node: Node | null = startContainer; node?.nodeType === 3; node = node.nextSibling) {
		if (node === endContainer) return true;
	}
	return false;
}
