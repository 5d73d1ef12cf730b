import type {Watcher} from '../editor/watch';

/** Milliseconds of rest after a key: Vietnamese input methods send Backspace and letters in bursts. */
const typingPause = 400;
/** After a change that no key made: a paste, an upload, another person's script. */
const changePause = 120;

/** Where something changes all the time and nobody types, no check is put off for longer than this. */
const longest = 1500;

/** When the post is checked: in the pauses of typing, never while an input method composes. */
export interface Pace {
	/** What editors tell of themselves. */
	readonly watcher: Omit<Watcher, 'key'>;
	/** Checks after a short rest. */
	soon(): void;
	/** The check that was due is made now, by others. */
	taken(): void;
	/** The word at the caret isn't finished. */
	typing(): boolean;
	composing(): boolean;
	/** Whatever was typed is finished. */
	finish(): void;
}

export function createPace(check: () => void, signal: AbortSignal): Pace {
	let typing = false;
	let composing = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** When the timer goes off, and when the check is due: later, where more was typed meanwhile. */
	let goesOff = 0;
	let due = 0;
	/** When the check that is due was first put off. */
	let since: number | undefined;
	const taken = () => {
		clearTimeout(timer);
		timer = undefined;
		since = undefined;
	};
	/** A timer for each key would leave the browser as many to sweep up: the one that stands is set again when it goes off. */
	const later = (delay: number) => {
		if (signal.aborted) return;
		const now = performance.now();
		since ??= now;
		due = Math.min(now + delay, since + longest);
		if (timer !== undefined && goesOff <= due) return;
		clearTimeout(timer);
		set(now);
	};
	const set = (now: number) => {
		goesOff = due;
		timer = setTimeout(go, Math.max(0, due - now));
	};
	const go = () => {
		const now = performance.now();
		if (due - now > 1) return set(now);
		timer = undefined;
		since = undefined;
		check();
	};
	signal.addEventListener('abort', taken);
	return {
		watcher: {
			changed: () => later(typing ? typingPause : changePause),
			typed() {
				typing = true;
				since = undefined;
			},
			moved() {
				if (!typing) return;
				typing = false;
				later(changePause);
			},
			composing(active) {
				composing = active;
				if (!active) later(typingPause);
			},
		},
		soon: () => later(changePause),
		taken,
		typing: () => typing,
		composing: () => composing,
		finish() {
			typing = false;
		},
	};
}
