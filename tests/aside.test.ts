import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createAside} from '../components/overlay/aside';

/** Longer than it waits for. */
const longRest = 5_000;

describe('what stands beside the text', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const open = (signal = new AbortController().signal) => {
		const document = new EventTarget() as Document;
		const drawn: string[] = [];
		let typing = false;
		let isOurs = false;
		const aside = createAside(
			document,
			() => typing,
			() => isOurs,
			signal,
		);
		return {
			document,
			aside,
			drawn,
			draw: (what: string) => aside.draw(() => drawn.push(what)),
			type() {
				typing = true;
				aside.typed();
			},
			moveOn() {
				typing = false;
			},
			enter() {
				isOurs = true;
			},
		};
	};

	it('is drawn at once where nobody types', () => {
		const {draw, drawn} = open();
		draw('list');
		expect(drawn).toEqual(['list']);
	});

	it('waits while one types, and then only the latest is drawn', () => {
		const {draw, drawn, type} = open();
		type();
		draw('comma');
		type();
		vi.advanceTimersByTime(longRest);
		expect(drawn).toEqual([]);
		draw('full stop');
		expect(drawn).toEqual([]);
		vi.advanceTimersByTime(longRest);
		expect(drawn).toEqual(['full stop']);
	});

	it('is drawn at once when the word is left', () => {
		const {draw, drawn, type, moveOn} = open();
		type();
		moveOn();
		draw('list');
		expect(drawn).toEqual(['list']);
	});

	it.each(['pointermove', 'wheel', 'focusin'])('does not wait any longer at %s', (event) => {
		const {draw, drawn, type, document} = open();
		type();
		draw('list');
		document.dispatchEvent(new Event(event));
		expect(drawn).toEqual(['list']);
		draw('after a press');
		expect(drawn).toEqual(['list', 'after a press']);
		vi.advanceTimersByTime(longRest);
		expect(drawn).toEqual(['list', 'after a press']);
	});

	it.each(['pointermove', 'pointerdown', 'wheel', 'focusin'])('stays as it is under the pointer at %s', (event) => {
		const {draw, drawn, type, enter, document} = open();
		type();
		draw('list');
		enter();
		document.dispatchEvent(new Event(event));
		expect(drawn).toEqual([]);
		vi.advanceTimersByTime(longRest);
		expect(drawn).toEqual(['list']);
	});

	it('is not drawn once all has ended', () => {
		const life = new AbortController();
		const {draw, drawn, type} = open(life.signal);
		type();
		draw('list');
		life.abort();
		vi.advanceTimersByTime(longRest);
		expect(drawn).toEqual([]);
	});
});
