/** Whether a place of the page is text alone: nothing begins, ends or stands inside that a replacement would lose. */
export function isBareText({startContainer, endContainer}: Range): boolean {
	for (let node: Node | null = startContainer; node?.nodeType === 3; node = node.nextSibling) {
		if (node === endContainer) return true;
	}
	return false;
}

/**
 * Whether a space alone parts the place from the beginning or end of its text node. Browsers turn it into a no-break
 * space when several words are written beside it.
 */
export function leavesEdgeSpace({startContainer, startOffset, endContainer, endOffset}: Range): boolean {
	const before = startContainer.nodeValue?.slice(0, startOffset) ?? '';
	const after = endContainer.nodeValue?.slice(endOffset) ?? '';
	return [before, after].some((text) => text !== '' && !text.trim());
}
