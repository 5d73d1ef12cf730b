/** The words of a text in order: what there is to say of each, and where it begins. */
export interface Reading<T> {
	readonly said: readonly T[];
	readonly starts: readonly number[];
}

/**
 * Cuts texts into words and tells what there is to say of each; what `look` said of a word is remembered. Written by
 * hand, since every word of every text goes through it: a table tells letters from the rest, and a word seen before is
 * found by its letters where they stand. Cutting it out with an expression and asking a `Map` takes three times as long.
 */
export function lexicon<T>(
	letters: readonly (readonly [first: string, last: string])[],
	look: (word: string) => T,
): (text: string) => Reading<T> {
	// Both are made when a text is first read: pages whose posts are checked elsewhere read none.
	let isLetter = new Uint8Array(0);
	let shelves: (Entry<T> | undefined)[] = [];
	let count = 0;
	// Typing mostly adds to a text that was just read: the words before the change are known. Two, since the sentence
	// that is typed in is read by itself, too.
	let last: Remembered<T> = nothing;
	let other: Remembered<T> = nothing;

	return (text) => {
		if (!shelves.length) open();
		let kept = wordsBefore(last, text);
		if (kept === 0) {
			[last, other] = [other, last];
			kept = wordsBefore(last, text);
		}
		const said = last.said.slice(0, kept);
		const starts = last.starts.slice(0, kept);
		const {length} = text;
		let at = kept > 0 ? (last.starts[kept] as number) : 0;
		while (at < length) {
			let unit = text.charCodeAt(at);
			if (isLetter[unit] === 0) {
				at++;
				continue;
			}
			const start = at;
			let hash = 0;
			do {
				hash = (hash * 31 + unit) | 0;
				at++;
				unit = at < length ? text.charCodeAt(at) : 0;
			} while (isLetter[unit] === 1);
			said.push(known(text, start, at, hash));
			starts.push(start);
		}
		last = {text, said, starts};
		return last;
	};

	function open(): void {
		isLetter = new Uint8Array(0x10000);
		for (const [first, last] of letters) isLetter.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
		shelves = new Array<Entry<T> | undefined>(size).fill(undefined);
	}

	function known(text: string, start: number, end: number, hash: number): T {
		// Noise, which never comes again.
		if (end - start > longest) return look(text.slice(start, end));
		let shelf = (hash ^ (hash >>> 15)) & (size - 1);
		for (let entry = shelves[shelf]; entry; entry = shelves[shelf]) {
			if (entry.word.length === end - start && text.startsWith(entry.word, start)) return entry.said;
			shelf = (shelf + 1) & (size - 1);
		}
		const word = text.slice(start, end);
		const said = look(word);
		// Forgotten before the memory grows and the shelves fill up.
		if (++count > size / 2) {
			shelves = new Array<Entry<T> | undefined>(size).fill(undefined);
			count = 0;
		} else shelves[shelf] = {word, said};
		return said;
	}
}

interface Remembered<T> extends Reading<T> {
	readonly text: string;
}

const nothing: Remembered<never> = {text: '', said: [], starts: []};

/** How many words of a text stand in another too, untouched by what differs; not the last one, which may go on. */
function wordsBefore(
	{text, starts}: {readonly text: string; readonly starts: readonly number[]},
	other: string,
): number {
	const most = Math.min(text.length, other.length);
	let same = 0;
	while (same < most && text.charCodeAt(same) === other.charCodeAt(same)) same++;
	let kept = starts.length;
	while (kept > 0 && (starts[kept - 1] as number) >= same) kept--;
	return Math.max(0, kept - 1);
}

interface Entry<T> {
	readonly word: string;
	readonly said: T;
}

/** A power of two, so that the lowest bits of a hash name a shelf. */
const size = 0x8000;

const longest = 40;
