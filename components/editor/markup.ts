import {laysOut} from './layout';
import type {Draft} from './read';

const blocks = new Set(
	`address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form
	h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
		/\s+/,
	),
);

/** Nothing in these is text of the post. */
const skipped = new Set(
	`script style noscript template textarea select option button input svg math canvas iframe object embed video audio oembed map
	head title meta link`.split(/\s+/),
);

/** Things editors draw inside their own editable that are never saved. */
const bogus =
	/(^|\s)(ck-reset_all|ck-widget__\S*|ck-fake-selection-container|cke_reset|cke_widget_drag_handler\S*|mce-visual-caret\S*|ql-cursor|ql-clipboard|block-list-appender|block-editor-warning|components-placeholder)(\s|$)/;

export function isSkipped(element: Element): boolean {
	if (skipped.has(element.localName)) return true;
	const name = element.getAttribute('class');
	if (name && bogus.test(name)) return true;
	if (element.getAttribute('data-mce-bogus') === 'all') return true;
	return element.localName === 'img' && isOrnament(element);
}

/** Emoji, spacers and counting pixels are no pictures. */
function isOrnament(image: Element): boolean {
	const side = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
	const small = side('width') <= 32 && side('height') <= 32;
	return small || /(^|\s)(emoji|wp-smiley)(\s|$)/.test(image.getAttribute('class') ?? '');
}

export function opensBlock(element: Element): boolean {
	return blocks.has(element.localName);
}

/** The kind of block that text inside this element belongs to: its own, or the one it stands in. */
export function kindOf(
	element: Element,
	parent: {kind: Draft['kind']; level: number},
): {kind: Draft['kind']; level: number} {
	const {localName} = element;
	const heading = /^h([1-6])$/.exec(localName);
	if (heading) return {kind: 'heading', level: Number(heading[1])};
	if (localName === 'td' && laysOut(element)) return {kind: 'paragraph', level: 0};
	const own = kinds[localName];
	return own ? {kind: own, level: 0} : parent;
}

const kinds: Record<string, Draft['kind']> = {
	li: 'item',
	dt: 'item',
	dd: 'item',
	blockquote: 'quote',
	pre: 'code',
	td: 'cell',
	th: 'cell',
};
