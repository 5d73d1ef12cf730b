/** One event of a press that the page hasn't heard of yet. */
interface Step {
	readonly event: Event;
	readonly target: EventTarget;
}

/** A press of a publish control, kept from the page until the person has answered. */
export interface Press {
	readonly control: HTMLElement;
	/** Whether an event belongs to it: another one on the same control. */
	goesOn(event: Event): boolean;
	/** Keeps one event from the page. */
	keep(event: Event): void;
	/** Tells the page all of it, in the same order, at the same places. */
	replay(): void;
}

export function startPress(control: HTMLElement): Press {
	const steps: Step[] = [];
	return {
		control,
		goesOn: (event) => event.composedPath().includes(control),
		keep(event) {
			steps.push({event, target: event.composedPath()[0] ?? control});
			event.stopImmediatePropagation();
			// A press of the mouse still gives the focus to what is pressed, so that editors hear they were left.
			if (event.type === 'click' || event.type === 'keydown') event.preventDefault();
		},
		replay() {
			let taken = false;
			for (const {event, target} of steps) {
				// A page that takes a touch for itself is given no click for it.
				if (taken && /^(mouse|click)/.test(event.type)) continue;
				const at = (target as Node).isConnected ? target : control;
				// The page's own answer to the first of them may be to take the control away.
				if (!control.isConnected) return;
				const goesOn = at.dispatchEvent(copyOf(event, event.type));
				taken ||= !goesOn && event.type.startsWith('touch');
				if (event.type === 'keydown') finishKey(event as KeyboardEvent, at, control, goesOn);
			}
		},
	};
}

/** The rest of what a key does, which the browser does of itself only when a person presses it. */
function finishKey(event: KeyboardEvent, target: EventTarget, control: HTMLElement, goesOn: boolean): void {
	const release = () => target.dispatchEvent(copyOf(event, 'keyup'));
	const click = () => {
		if (goesOn && pressedByKey(control, event.key)) control.click();
	};
	for (const act of event.key === ' ' ? [release, click] : [click, release]) act();
}

function pressedByKey(control: HTMLElement, key: string): boolean {
	return control.matches('button, input, summary') || (key === 'Enter' && control.matches('a[href]'));
}

/** The same event once more: where the pointer was, which keys were held. Only the browser's word for it is missing. */
function copyOf(event: Event, type: string): Event {
	const Kind = event.constructor as new (type: string, init: EventInit) => Event;
	return new Kind(type, event);
}
