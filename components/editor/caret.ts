import type {Span} from '../../rules/post';
import {rootOf, selectionAt} from './roots';
import type {Surface} from './surface';

/** Whether a place of the page touches the word that the caret stands in or at the end of. */
export function touchesCaret(surface: Surface, range: Range, offset: Span): boolean {
	const {element} = surface;
	const {activeElement} = rootOf(element);
	if (activeElement !== element && !element.contains(activeElement)) return false;
	if (surface.kind === 'control') {
		const caret = surface.element.selectionEnd ?? 0;
		const [start, end] = wordAt(surface.element.value, caret);
		return offset[0] <= end && offset[1] >= start;
	}
	const selection = selectionAt(element);
	const node = selection?.focusNode;
	if (!node || !element.contains(node)) return false;
	const word = element.ownerDocument.createRange();
	if (node.nodeType === 3) {
		const [start, end] = wordAt((node as Text).data, selection.focusOffset);
		word.setStart(node, start);
		word.setEnd(node, end);
	} else {
		word.setStart(node, selection.focusOffset);
		word.collapse(true);
	}
	return (
		range.compareBoundaryPoints(START_TO_END, word) >= 0 && // range's end is not before the word's start
		range.compareBoundaryPoints(END_TO_START, word) <= 0
	);
}

/** `a.compareBoundaryPoints(how, b)`: a's end with b's start, and a's start with b's end. */
const START_TO_END = 1;
const END_TO_START = 3;

function wordAt(text: string, caret: number): Span {
	let start = caret;
	while (start > 0 && !/\s/.test(text[start - 1] as string)) start--;
	let end = caret;
	while (end < text.length && !/\s/.test(text[end] as string)) end++;
	return [start, end];
}
