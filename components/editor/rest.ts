/** When somebody last typed in an editor. */
const typedAt = new WeakMap<Element, number>();

export function noteTyping(element: Element): void {
	typedAt.set(element, performance.now());
}

/** Milliseconds within which an editor puts all that happens into one undo step. */
const oneStep: Readonly<Record<string, number>> = {
	'ql-editor': 1000,
	'jodit-wysiwyg': 400,
	'sun-editor-editable': 400,
};
/** Of these, those that don't know of a change before that time is over: pressed earlier, Ctrl+Z takes back another. */
const late = /(^|\s)(jodit-wysiwyg|sun-editor-editable)(\s|$)/;

/** Waits until the editor takes what comes next for a step of its own. */
export async function untilRested(element: Element): Promise<void> {
	const name = Object.keys(oneStep).find((each) => element.classList.contains(each));
	const at = typedAt.get(element);
	if (!name || at === undefined) return;
	const left = at + (oneStep[name] ?? 0) + 50 - performance.now();
	if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

let remembering = false;

/** Waits until the editor could undo what has just been replaced. */
export async function untilKnown(element: Element): Promise<void> {
	remembering = late.test(element.className);
	if (remembering) await untilRested(element);
	remembering = false;
}

/** Whether the words are in already, and only an editor's history is waited for. */
export function isRemembering(): boolean {
	return remembering;
}
