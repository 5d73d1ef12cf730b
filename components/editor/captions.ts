import type {Draft} from './read';

/** Gives each picture or embed the text that stands as its caption: the block of that text leaves the list. */
export function attachCaptions(drafts: readonly Draft[]): Draft[] {
	const taken = new Set<Draft>();
	const captioned = drafts.map((draft, index) => {
		if (!draft.media) return draft;
		const caption = captionOf(draft, index, drafts, taken);
		if (!caption) return draft;
		taken.add(caption);
		return {...draft, text: caption.text, marks: caption.marks, pieces: caption.pieces};
	});
	return captioned.filter((draft) => !taken.has(draft));
}

function captionOf(image: Draft, index: number, drafts: readonly Draft[], taken: Set<Draft>): Draft | null {
	const figure = image.media?.closest('figure');
	if (figure) {
		const inFigure = drafts.find((draft) => !draft.media && !taken.has(draft) && figure.contains(draft.element));
		if (inFigure) return inFigure;
	}
	const next = drafts[index + 1];
	if (!next || next.media || taken.has(next) || next.kind === 'heading' || isLong(next.text)) return null;
	if (!next.text.trim()) return null;
	return isNamedCaption(next.element) ||
		standsUnderIt(image, next) ||
		sharesTable(image, next) ||
		((next.kind === 'paragraph' || sharesCell(image, next)) &&
			(isItalic(next) || isCentred(next.element) || hasCredit(next.text)))
		? next
		: null;
}

/** Captions of 70 syllables exist; a paragraph of text is longer. */
function isLong(text: string): boolean {
	return text.length > 420;
}

const captionName = /(^|[\s_-])(caption|legend|chu-?thich|photo-?desc|pic-?desc|image-?desc|img-?desc|credit)/i;

function isNamedCaption(element: Element): boolean {
	if (element.localName === 'figcaption' || element.localName === 'caption') return true;
	const own = element.getAttribute('class');
	const parent = element.parentElement?.getAttribute('class');
	return (own !== null && captionName.test(own)) || (!!parent && captionName.test(parent));
}

/** `<p><img><br>Caption</p>`: the text that follows the image in its own paragraph. */
function standsUnderIt({element, media}: Draft, next: Draft): boolean {
	return next.element === element && /^(p|div|center|td)$/.test(element.localName) && isFirst(media, element);
}

function isFirst(media: Element | null, holder: Element): boolean {
	let node: Node | null = media;
	while (node && node !== holder) {
		for (let before = node.previousSibling; before; before = before.previousSibling) {
			if (before.textContent?.trim()) return false;
		}
		node = node.parentNode;
	}
	return true;
}

/** Portals set a picture and its caption in the rows of a small table, or in one cell with nothing else. */
function sharesTable({element}: Draft, next: Draft): boolean {
	const table = element.closest('table');
	if (!table || table !== next.element.closest('table') || table.querySelectorAll('tr').length > 4) return false;
	return element.closest('td') !== next.element.closest('td') || table.textContent?.trim() === next.text.trim();
}

/** A short post may stand in one cell of a table that lays it out; its paragraphs read as cells. */
function sharesCell({element}: Draft, next: Draft): boolean {
	const cell = element.closest('td');
	return next.kind === 'cell' && cell !== null && cell === next.element.closest('td');
}

function isItalic({text, marks}: Draft): boolean {
	const length = text.trim().length;
	return marks.some((mark) => mark.kind === 'italic' && mark.at[1] - mark.at[0] >= length);
}

function isCentred(element: Element): boolean {
	if (element.localName === 'center' || element.getAttribute('align') === 'center') return true;
	return /text-align:\s*center/i.test(element.getAttribute('style') ?? '');
}

function hasCredit(text: string): boolean {
	const composed = text.normalize('NFC');
	return named.test(composed) || closing.test(composed);
}

/** “Ảnh: Hoàng Nam”, “(ảnh: TTXVN)” */
const named = /(?:^|[\s([.])(?:Ảnh|Nguồn ảnh|Hình ảnh|Ảnh minh [hH]ọ[aạ])\s*:|\(ảnh\s*:/u;

/** “… ở hội nghị - Ảnh Hoàng Nam” */
const closing = /[-–—(]\s*[Ảả]nh\s+(?:minh họa|tư liệu|\p{Lu}[\p{L} .]{0,40})\)?\.?\s*$/u;
