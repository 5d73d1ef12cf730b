import {partOf} from '../fields/describe';
import {nothingTaught, type Taught} from '../fields/taught';
import {gutenbergCanvas} from './gutenberg';
import {type Root, rootsOf} from './roots';
import type {Part, Surface} from './surface';

/** The editing surfaces of a page and of its same-origin frames, title first, then summary, then body. */
export function findSurfaces(document: Document, taught: Taught = nothingTaught): Surface[] {
	const found: Surface[] = [];
	for (const each of documentsOf(document).flatMap((one) => rootsOf(one)))
		found.push(...editablesIn(each, taught), ...controlsIn(each, taught));
	const rich = found.some((surface) => surface.kind === 'rich' && surface.part === 'body');
	const body = rich ? found.filter(isRichOrField) : withLargestTextarea(found);
	return order.flatMap((part) => body.filter((surface) => surface.part === part));
}

const order: readonly Part[] = ['title', 'summary', 'body'];

/** The document and those of its frames that we may enter; a frame of another origin has no `contentDocument`. */
export function documentsOf(document: Document, depth = 0): Document[] {
	if (depth > 3) return [document];
	const inner = [...document.querySelectorAll('iframe')].flatMap((frame) => {
		const content = frame.contentDocument;
		return content?.body ? documentsOf(content, depth + 1) : [];
	});
	return [document, ...inner];
}

const editableSelector = '[contenteditable]:not([contenteditable="false" i])';

function editablesIn(root: Root, taught: Taught): Surface[] {
	if ('designMode' in root && root.designMode === 'on') {
		const part = taught.size ? partOf(root.body, taught) : 'body';
		return part !== null && isShown(root.body) ? [rich(root.body, part ?? 'body')] : [];
	}
	const canvas = root.querySelector<HTMLElement>(gutenbergCanvas);
	const editables = [...root.querySelectorAll<HTMLElement>(editableSelector)]
		// While several blocks are selected, the canvas stands in an editable.
		.filter((element) => !canvas || !(canvas.contains(element) || element.contains(canvas)))
		.filter((element) => !element.parentElement?.isContentEditable && isShown(element) && !isTool(element))
		.flatMap((element) => {
			const part = partOf(element, taught);
			return part === null ? [] : [rich(element, part ?? 'body')];
		});
	return canvas && isShown(canvas) ? [...editables, rich(canvas, 'body')] : editables;
}

function rich(element: HTMLElement, part: Part): Surface {
	return {kind: 'rich', part, element};
}

function controlsIn(root: Root, taught: Taught): Surface[] {
	const surfaces: Surface[] = [];
	for (const element of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')) {
		if (element.localName === 'input' && !/^(text|)$/.test(element.getAttribute('type') ?? '')) continue;
		// CodeMirror 5 takes its keys with one, out of sight.
		if (element.disabled || element.readOnly || !isShown(element) || element.closest('.CodeMirror')) continue;
		const part = partOf(element, taught);
		if (part && (part !== 'body' || element.localName === 'textarea')) surfaces.push({kind: 'control', part, element});
		else if (part === undefined && element.localName === 'textarea')
			surfaces.push({kind: 'control', part: 'body', element});
	}
	return surfaces;
}

function isRichOrField(surface: Surface): boolean {
	return surface.kind === 'rich' || surface.part !== 'body';
}

/** Where no rich editor stands, the post is the largest textarea; the others are notes, keywords, addresses. */
function withLargestTextarea(found: readonly Surface[]): Surface[] {
	const bodies = found.filter((surface) => surface.part === 'body' && !holdsMarkup(surface));
	const largest = bodies.sort((a, b) => areaOf(b.element) - areaOf(a.element))[0];
	return found.filter((surface) => surface.part !== 'body' || surface === largest);
}

/** The source that a rich editor is about to take over, or its “HTML” tab: tags are no text to check. */
function holdsMarkup({element}: Surface): boolean {
	return /<(p|div|br|h[1-6]|ul|ol|table|img|strong|figure)\b[^>]*>/i.test((element as HTMLTextAreaElement).value);
}

function areaOf(element: HTMLElement): number {
	return element.offsetWidth * element.offsetHeight;
}

/** Editors keep hidden copies and one-pixel clipboards; those are nobody's post. */
export function isShown(element: HTMLElement): boolean {
	const {width, height} = element.getBoundingClientRect();
	if (width < 40 || height < 10) return false;
	const view = element.ownerDocument.defaultView;
	if (view?.getComputedStyle(element).visibility === 'hidden') return false;
	const frame = view?.frameElement as HTMLElement | null | undefined;
	return !frame || frame.ownerDocument === element.ownerDocument || isShown(frame);
}

/** Search boxes, tag inputs and the like may be editables too. */
function isTool(element: HTMLElement): boolean {
	return /^(combobox|searchbox|spinbutton|grid|tree)$/.test(element.getAttribute('role') ?? '');
}
