import type {Watcher} from '../editor/watch';

/** Milliseconds of rest after a key: Vietnamese input methods send Backspace and letters in bursts. */
const typingPause = 400;
/** After a change that no key made: a paste, an upload, another person's script. */
const changePause = 120;

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
	const taken = () => clearTimeout(timer);
	const later = (delay: number) => {
		taken();
		timer = setTimeout(check, delay);
	};
	signal.addEventListener('abort', taken);
	return {
		watcher: {
			changed: () => later(typing ? typingPause : changePause),
			typed() {
				typing = true;
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
