/**
 * A root of ours for a page, closed to its scripts. It is made in a document that knows no custom elements: one that the
 * page has defined by our name would be given the root.
 */
export function closedRoot(document: Document, name: string, css: string): ShadowRoot {
	const host = document.implementation.createHTMLDocument('').createElement(name);
	const root = host.attachShadow({mode: 'closed'});
	document.adoptNode(host);
	// Adopted, not an element: a page's policy on inline styles has no say in it.
	const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [sheet];
	return root;
}
