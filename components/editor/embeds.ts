import type {Embed} from '../../rules/post';

/** What an element shows of elsewhere: a film, a recording, a page in a frame; `null`: none of these. */
export function embedOf(element: Element): Pick<Embed, 'what' | 'src'> | null {
	const {localName} = element;
	if (localName === 'div') {
		// CKEditor 5 draws a preview of its own round the address.
		const address = element.getAttribute('data-oembed-url');
		return address ? {what: 'frame', src: address} : null;
	}
	const what = kinds[localName === 'img' ? standsFor(element) : localName];
	return what && !isUnseen(element) ? {what, src: addressOf(element)} : null;
}

/** TinyMCE and CKEditor 4 show a picture in the place of what they don't play. */
function standsFor(image: Element): string {
	return image.getAttribute('data-mce-object') ?? image.getAttribute('data-cke-real-element-type') ?? '';
}

const kinds: Readonly<Record<string, Embed['what']>> = {
	video: 'video',
	audio: 'audio',
	iframe: 'frame',
	embed: 'frame',
	object: 'frame',
	oembed: 'frame',
};

function addressOf(element: Element): string {
	for (const name of ['data-mce-p-src', 'src', 'data-src', 'data', 'url']) {
		const address = element.getAttribute(name);
		if (address) return address;
	}
	return element.querySelector('source')?.getAttribute('src') ?? '';
}

/** Frames that count visitors are a pixel wide, or not shown at all. */
function isUnseen(element: Element): boolean {
	const side = (name: string) => Number.parseInt(element.getAttribute(name) ?? '', 10);
	return side('width') <= 2 || side('height') <= 2 || /display:\s*none/i.test(element.getAttribute('style') ?? '');
}
