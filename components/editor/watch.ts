import {noteTyping} from './rest';
import type {Surface} from './surface';

export interface Watcher {
	/** Something of the post may have changed. */
	changed(): void;
	/** The person is typing: the caret's word isn't finished. */
	typed(): void;
	/** The caret was moved by other means than typing. */
	moved(): void;
	/** An input method composes; nothing may appear until it ends. */
	composing(active: boolean): void;
	/** A key pressed in a frame; those of the page itself are heard there. */
	key(event: KeyboardEvent): void;
}

/** Tells what happens in a surface until `signal` aborts. Listens only: writes nothing. */
export function watch({kind, element}: Surface, watcher: Watcher, signal: AbortSignal): void {
	const {ownerDocument: document} = element;
	const passive = {signal, passive: true, capture: true};

	// Editors that write the letter themselves let no `input` come after `beforeinput`.
	for (const type of ['beforeinput', 'input']) {
		element.addEventListener(
			type,
			(event) => {
				noteTyping(element);
				if (typing.test((event as InputEvent).inputType ?? '')) watcher.typed();
				else watcher.moved();
				watcher.changed();
			},
			passive,
		);
	}
	// Not `selectionchange`: it comes after typing too, late and in bursts, and says nothing of what moved the caret.
	element.addEventListener(
		'keydown',
		(event) => {
			const {key, shiftKey} = event as KeyboardEvent;
			// Some input methods select the letters that they write anew; people who select are told as much a moment later.
			if (moves.has(key) && !shiftKey) watcher.moved();
		},
		passive,
	);
	element.addEventListener('pointerdown', () => watcher.moved(), passive);
	// Jodit answers a click by clearing all highlights, ours too.
	element.addEventListener('click', () => watcher.changed(), passive);
	element.addEventListener('blur', () => watcher.moved(), passive);
	let composing = false;
	const compose = (active: boolean) => {
		composing = active;
		watcher.composing(active);
	};
	element.addEventListener('compositionstart', () => compose(true), passive);
	element.addEventListener('compositionend', () => compose(false), passive);
	// What is composed in an editor that goes ends with it, and nobody tells.
	signal.addEventListener('abort', () => {
		if (composing) compose(false);
	});
	if (document.defaultView?.frameElement) {
		document.addEventListener('keydown', (event) => watcher.key(event), {signal, capture: true});
	}
	if (kind === 'control') return;

	const observer = new MutationObserver(() => watcher.changed());
	observer.observe(element, {
		childList: true,
		characterData: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['src', 'alt', 'href', 'style', 'width', 'height'],
	});
	element.addEventListener('load', () => watcher.changed(), passive);
	signal.addEventListener('abort', () => observer.disconnect());
}

/** Input that leaves a word unfinished: not undo, paste or drop. Vietnamese input methods delete and insert. */
const typing = /^(insertText|insertCompositionText|deleteContentBackward|deleteContentForward|)$/;

const moves = new Set([
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
	'Home',
	'End',
	'PageUp',
	'PageDown',
	'Escape',
]);
