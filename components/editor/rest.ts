/** When somebody last typed in an editor. */
const typedAt = new WeakMap<Element, number>();

export function noteTyping(element: Element): void {
	typedAt.set(element, performance.now());
}

/** Quill puts what happens within a second into one undo step, whatever it is. */
const quillsDelay = 1000;

/** Waits until the editor takes what comes next for a step of its own. */
export async function untilRested(element: Element): Promise<void> {
	const at = element.classList.contains('ql-editor') ? typedAt.get(element) : undefined;
	const left = at === undefined ? 0 : at + quillsDelay + 50 - performance.now();
	if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}
