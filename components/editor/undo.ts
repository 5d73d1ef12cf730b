import {untilKnown, untilRested} from './rest';
import type {Surface} from './surface';
import {isTinymce} from './tinymce';

/**
 * How an editor undoes several replacements: all at once; one by one; or, where it may put quick ones together,
 * one by one at the most.
 */
export type UndoWay = 'together' | 'each' | 'at-most-each';

export function undoWay({kind, element}: Surface): UndoWay {
	if (isTinymce(element) || isCkeditor4(element)) return 'together';
	const counted = kind === 'control' || element.classList.contains('ck-editor__editable');
	return counted ? 'each' : 'at-most-each';
}

/**
 * Makes the replacements of `act` an undo step apart from what was typed before, and one step where the editor can.
 * TinyMCE, CKEditor 4 and Summernote group what is typed without a break, and would take our replacement into it: a
 * click ends the group.
 */
export async function inOwnUndoStep<T>({element}: Surface, act: () => Promise<T>): Promise<T> {
	const tinymce = isTinymce(element);
	const ckeditor4 = isCkeditor4(element);
	const froala = element.classList.contains('fr-element');
	await untilRested(element);
	if (tinymce || ckeditor4 || element.classList.contains('note-editable')) click(element);
	if (froala) lookAway(element);
	try {
		return await act();
	} finally {
		if (tinymce) tellReplaced(element);
		if (ckeditor4) {
			letGo(element);
			click(element);
		}
		if (froala) lookAway(element);
		await untilKnown(element);
	}
}

function isCkeditor4(element: Element): boolean {
	return element.classList.contains('cke_editable');
}

function click(element: HTMLElement): void {
	for (const type of ['mousedown', 'mouseup', 'click']) {
		element.dispatchEvent(new (viewOf(element).MouseEvent)(type, {bubbles: true, cancelable: true}));
	}
}

/** Froala takes what stands into its history when the focus goes. */
function lookAway(element: HTMLElement): void {
	for (const type of ['blur', 'focus']) element.dispatchEvent(new (viewOf(element).FocusEvent)(type));
}

/** CKEditor 4 counts what was put in as typed by a key still down, and would forget redo at the next one let go. */
function letGo(element: HTMLElement): void {
	element.dispatchEvent(new (viewOf(element).KeyboardEvent)('keyup', {bubbles: true}));
}

/** Has TinyMCE take what was replaced into its history. */
function tellReplaced(element: HTMLElement): void {
	element.dispatchEvent(new (viewOf(element).InputEvent)('input', {bubbles: true, inputType: 'insertReplacementText'}));
}

function viewOf(element: Element): Window & typeof globalThis {
	return element.ownerDocument.defaultView as Window & typeof globalThis;
}
