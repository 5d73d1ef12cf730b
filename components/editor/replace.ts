import type {Span} from '../../rules/post';
import {rootOf, selectionAt, selectRange} from './roots';
import {keepingSpaces} from './spaces';
import {type ControlSurface, editableAt, type RichSurface} from './surface';
import {isTinymce} from './tinymce';

/** Editors take a selection set by script into account a moment later; measured: 20 ms are needed, 50 are safe. */
const settleTime = 50;
/** Milliseconds after which an editor that has changed nothing is taken to have refused. */
const patience = 400;

/**
 * Puts `text` in place of what `range` holds, by the way that the editor's own undo and model understand (see
 * `inOwnUndoStep`, which goes round it).
 * The caller reads again afterwards to see whether it went in.
 */
export async function replaceInRich(surface: RichSurface, range: Range, text: string): Promise<void> {
	const element = editableAt(surface, range.startContainer);
	select(element, range);
	await settle();
	// Some editors put the caret back where they think it is; text must never land there.
	if (!isSelected(element, range)) return;
	await untilChanged(element, () => {
		if (!import.meta.env.FIREFOX && !isTinymce(element)) {
			// CKEditor 5, Lexical, Slate, Quill, ProseMirror… take the replacement into their model and prevent the rest.
			if (!offer(element, range, text)) return;
			// Froala answers by selecting more: the whole word, as far as it knows its letters.
			selectRange(element, range);
		}
		keepingSpaces(element, () => insert(element, text));
	});
}

/** The same for a text control. */
export async function replaceInControl({element}: ControlSurface, [start, end]: Span, text: string): Promise<void> {
	const {value} = element;
	element.focus({preventScroll: true});
	await settle();
	// Pages answer the focus: they move it on, or put the caret where they think it was. Text lands on these words or nowhere.
	if (element.value !== value || rootOf(element).activeElement !== element) return;
	element.setSelectionRange(start, end);
	insert(element, text);
}

function select(element: HTMLElement, range: Range): void {
	const {ownerDocument: document} = element;
	// A frame's body counts as its document's active element even while the focus is elsewhere on the page.
	if (!document.hasFocus() || rootOf(element).activeElement !== element) {
		windowOf(element).focus();
		element.focus({preventScroll: true});
	}
	selectRange(element, range);
}

function isSelected(element: HTMLElement, range: Range): boolean {
	const selection = selectionAt(element);
	if (!selection?.rangeCount) return false;
	// From outside, what is selected in a web component can't be told in every browser.
	return rootOf(element) !== element.ownerDocument || selection.getRangeAt(0).toString() === range.toString();
}

/** CKEditor 4 puts a paste off by a turn, and editors that draw from a model may too; most change at once. */
function untilChanged(element: HTMLElement, act: () => void): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			observer.disconnect();
			resolve();
		};
		const observer = new MutationObserver(done);
		const timer = setTimeout(done, patience);
		observer.observe(element, {childList: true, characterData: true, subtree: true});
		act();
	});
}

function settle(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, settleTime));
}

/** Offers the replacement as the browser's own spell checker would; `false`: the editor has taken it. */
function offer(element: HTMLElement, range: Range, text: string): boolean {
	const view = windowOf(element);
	const dataTransfer = new view.DataTransfer();
	dataTransfer.setData('text/plain', text);
	const event = new view.InputEvent('beforeinput', {
		bubbles: true,
		cancelable: true,
		composed: true,
		inputType: text ? 'insertReplacementText' : 'deleteContentBackward',
		dataTransfer: text ? dataTransfer : null,
		targetRanges: [new view.StaticRange(range)],
	});
	return element.dispatchEvent(event);
}

/** Deprecated, yet the only way that keeps the browser's own undo. */
function insert(element: HTMLElement, text: string): void {
	const {ownerDocument: document} = element;
	if (text) document.execCommand('insertText', false, text);
	else document.execCommand('delete');
}

function windowOf(element: Element): Window & typeof globalThis {
	return element.ownerDocument.defaultView as Window & typeof globalThis;
}
