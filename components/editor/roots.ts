/** A document, or what a web component keeps inside itself. */
export type Root = Document | ShadowRoot;

/** A root and those of the web components in it, closed ones too. */
export function rootsOf(root: Root, depth = 0): Root[] {
	if (depth > 6) return [root];
	const inner: Root[] = [];
	for (const element of root.querySelectorAll<HTMLElement>('*')) {
		// Only elements with names of their own are asked: hardly any others hold a root, and pages have thousands.
		const {localName} = element;
		const own = localName.includes('-') && !localName.startsWith(ours) ? shadowOf(element) : null;
		if (own) inner.push(...rootsOf(own, depth + 1));
	}
	return [root, ...inner];
}

const ours = 'chuan-tin';

function shadowOf(element: Element): ShadowRoot | null {
	// Firefox tells extensions by the element itself, Chromium by a function of theirs; elsewhere only open ones are seen.
	const {openOrClosedShadowRoot: own} = element as {openOrClosedShadowRoot?: ShadowRoot | null};
	if (own !== undefined) return own;
	const {chrome} = globalThis as {chrome?: {dom?: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}}};
	return chrome?.dom ? chrome.dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}

export function rootOf(node: Node): Root {
	return node.getRootNode() as Root;
}

/** The selection as it is seen where an element stands: a document's own ends at its web components. */
export function selectionAt(element: Element): Selection | null {
	const root = rootOf(element) as Root & {getSelection?(): Selection | null};
	return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}

/** Selects a place: in a web component, a range of its own would be turned away. */
export function selectRange(element: Element, range: Range): void {
	const {startContainer, startOffset, endContainer, endOffset} = range;
	selectionAt(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
