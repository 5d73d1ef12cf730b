import {documentsOf} from './find';
import {type Root, rootsOf} from './roots';

/** Milliseconds after the page last changed before it is looked at. */
const pause = 200;
/** A page that never rests is looked at all the same, this often. */
const longest = 1500;

/**
 * Tells when editors may have come to a page, or gone: in it, in its frames or in its web components.
 * @param look told once the page rests, at the latest after a while.
 * @returns takes in the frames and web components that are there by now; to be called at each look.
 */
export function watchArrivals(document: Document, look: () => void, signal: AbortSignal): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let overdue: ReturnType<typeof setTimeout> | undefined;
	const watched = new WeakSet<Root>();

	const observer = new MutationObserver((records) => {
		if (records.some(mayBringEditors)) later();
	});
	const later = () => {
		clearTimeout(timer);
		timer = setTimeout(lookNow, pause);
		overdue ??= setTimeout(lookNow, longest);
	};
	const lookNow = () => {
		clearTimeout(overdue);
		overdue = undefined;
		look();
	};

	document.addEventListener('load', later, {signal, capture: true});
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		clearTimeout(overdue);
		observer.disconnect();
	});
	/** Frames fill and become editable after they appear, and their documents are replaced: watch each, and web components. */
	return () => {
		for (const each of documentsOf(document).flatMap((one) => rootsOf(one))) {
			if (watched.has(each)) continue;
			watched.add(each);
			observer.observe(each, {
				childList: true,
				subtree: true,
				attributes: true,
				attributeFilter: ['contenteditable', 'hidden', 'disabled', 'readonly'],
			});
		}
	};
}

/** Typing changes text and paragraphs all the time; only what can hold an editor is worth a look. */
function mayBringEditors({type, addedNodes, removedNodes, target}: MutationRecord): boolean {
	if (type === 'attributes') return true;
	if ((target as HTMLElement).isContentEditable) return false;
	return addedNodes.length > 0 || removedNodes.length > 0;
}
