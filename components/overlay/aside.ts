/** Milliseconds from the check after the last letter until the person rests: a second and a half from the letter. */
const untilRest = 1_100;

/**
 * When what stands beside the text is drawn. Whoever types looks at the words, and a list that moves at every comma is
 * in the way and costs more than all the rest: it waits until the person rests, or does anything but type.
 */
export interface Aside {
	/** Draws now or once the person rests; what was to be drawn before and wasn't is dropped. */
	draw(act: () => void): void;
	/** A letter was typed. */
	typed(): void;
	/** Draws what waits, and what comes until the next letter. */
	now(): void;
}

/**
 * @param typing whether what was typed last is still being typed, as far as anybody knows.
 * @param isOurs whether an event's target is ours.
 */
export function createAside(
	document: Document,
	typing: () => boolean,
	isOurs: (target: EventTarget | null) => boolean,
	signal: AbortSignal,
): Aside {
	let waiting: (() => void) | null = null;
	let isHeld = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const now = () => {
		clearTimeout(timer);
		isHeld = false;
		const act = waiting;
		waiting = null;
		act?.();
	};
	// Drawn before the pointer is on anything of ours: what it stands on must not move away from under a press.
	for (const type of ['pointermove', 'wheel', 'focusin']) {
		document.addEventListener(type, ({target}) => isOurs(target) || now(), {signal, capture: true, passive: true});
	}
	signal.addEventListener('abort', () => clearTimeout(timer));
	return {
		draw(act) {
			waiting = act;
			clearTimeout(timer);
			if (isHeld && typing()) timer = setTimeout(now, untilRest);
			else now();
		},
		typed() {
			isHeld = true;
			clearTimeout(timer);
		},
		now,
	};
}
