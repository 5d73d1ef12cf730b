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
	let typing = false;

	element.addEventListener(
		'input',
		() => {
			typing = true;
			watcher.typed();
			watcher.changed();
		},
		passive,
	);
	document.addEventListener(
		'selectionchange',
		() => {
			// Typing moves the caret too; that move is told once, before or after its `input`.
			if (typing) typing = false;
			else watcher.moved();
		},
		passive,
	);
	element.addEventListener('blur', () => watcher.moved(), passive);
	element.addEventListener('compositionstart', () => watcher.composing(true), passive);
	element.addEventListener('compositionend', () => watcher.composing(false), passive);
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
		attributeFilter: ['src', 'alt', 'href'],
	});
	element.addEventListener('load', () => watcher.changed(), passive);
	signal.addEventListener('abort', () => observer.disconnect());
}
