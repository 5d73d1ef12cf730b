/**
 * Whether what the page does now answers a person's press or is its own idea: an autosave, a script. Only what a person
 * meant is ever held.
 */
export interface Intent {
	hear(event: Event): void;
	/** A person has just clicked, pressed Enter or a shortcut, and typed nothing since. */
	isFresh(): boolean;
	/** The last such press was a shortcut: a click that follows is its doing. */
	isShortcut(): boolean;
}

/** Milliseconds in which a page answers a press. */
const soon = 500;

export function createIntent(): Intent {
	let at = -Infinity;
	let byShortcut = false;
	const isFresh = () => performance.now() - at < soon;
	return {
		hear(event) {
			if (!event.isTrusted || !/^(click|keydown|input)$/.test(event.type)) return;
			const key = event.type === 'keydown' ? (event as KeyboardEvent) : null;
			byShortcut = key !== null && isShortcutKey(key);
			const meant = key ? byShortcut || key.key === 'Enter' : event.type === 'click' && !isField(event.target);
			at = meant ? performance.now() : -Infinity;
		},
		isFresh,
		isShortcut: () => byShortcut && isFresh(),
	};
}

function isShortcutKey({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
	return (ctrlKey || metaKey || altKey || /^F\d/.test(key)) && !/^(Control|Meta|Alt|AltGraph|Shift)$/.test(key);
}

/** A click that chooses or moves the caret asks for nothing to be sent. */
function isField(target: EventTarget | null): boolean {
	const element = target as HTMLElement | null;
	return (
		element?.isContentEditable === true ||
		element?.matches?.('select, option, textarea, input:not([type="submit"], [type="image"], [type="button"])') === true
	);
}
