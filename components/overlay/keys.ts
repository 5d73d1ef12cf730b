/** What the keyboard can ask of a session, and whether it has anything to act on. */
export interface KeyActions {
	next(): void;
	previous(): void;
	fix(): void;
	any(): boolean;
	fixable(): boolean;
	/** Fixes are going in: a key typed now would land in the middle of one. */
	mending(): boolean;
	/** They are in, and the editor will soon know how to undo them: letters may be typed, Ctrl+Z must wait. */
	remembering(): boolean;
}

/**
 * F8 and Shift+F8 go through the findings, Alt+Enter puts the fix in. Keys are taken only when there is something to
 * do, so that they stay the page's own otherwise.
 */
export function keysFor(actions: KeyActions): (event: KeyboardEvent) => void {
	return (event) => {
		if (!event.isTrusted) return;
		const command = event.ctrlKey || event.metaKey;
		if (actions.mending() && (command || !actions.remembering())) return take(event);
		if (event.isComposing || command) return;
		if (event.key === 'F8' && !event.altKey && actions.any()) {
			take(event);
			if (event.shiftKey) actions.previous();
			else actions.next();
		} else if (event.key === 'Enter' && event.altKey && !event.shiftKey && actions.fixable()) {
			take(event);
			actions.fix();
		}
	};
}

function take(event: KeyboardEvent): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}
