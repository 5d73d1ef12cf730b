import type {Surface} from './surface';
import {closeTinymceUndoStep, isTinymce, openTinymceUndoStep} from './tinymce';

/**
 * How an editor undoes several replacements: all at once; one by one; or, where it may put quick ones together,
 * one by one at the most.
 */
export type UndoWay = 'together' | 'each' | 'at-most-each';

export function undoWay({kind, element}: Surface): UndoWay {
	if (isTinymce(element)) return 'together';
	const counted = kind === 'control' || element.matches('.cke_editable, .ck-editor__editable');
	return counted ? 'each' : 'at-most-each';
}

/** Makes the replacements of `act` an undo step apart from what was typed before, and one step where the editor can. */
export async function inOwnUndoStep<T>({element}: Surface, act: () => Promise<T>): Promise<T> {
	if (!isTinymce(element)) return act();
	openTinymceUndoStep(element);
	try {
		return await act();
	} finally {
		closeTinymceUndoStep(element);
	}
}
