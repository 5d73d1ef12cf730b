import {charactersOf} from './characters';
import type {Block} from './post';
import type {Standard} from './standard';
import {perLook, wordsOf} from './vietnamese/words';

/**
 * What a block must be and hold for a rule to have anything to do with it. Most rules have nothing to do with most
 * blocks, and are then not even asked: a check costs what a block holds, not how many rules there are.
 */
export interface Gate {
	/** The kinds of block that it concerns; left out: all. */
	readonly kinds?: readonly Block['kind'][];
	/** Bits of `characters`, of which the text must hold one. */
	readonly needs?: number;
	/** Lower-case words in NFC, of which the text must hold one; those may stand in the standard. */
	readonly words?: readonly string[] | ((standard: Standard) => readonly string[]);
}

/** Tells which of the gates a block may pass, as a list of true and false. */
export type Gates = (block: Block) => readonly boolean[];

/** Compiles gates, so that all are asked in one pass over the words of a block. */
export function compileGates(gates: readonly Gate[], standard: Standard): Gates {
	const byWord = new Map<string, number[]>();
	for (const [index, {words}] of gates.entries()) {
		for (const word of typeof words === 'function' ? words(standard) : (words ?? [])) {
			const known = byWord.get(word);
			if (known) known.push(index);
			else byWord.set(word, [index]);
		}
	}
	const opens = perLook(({lower}) => byWord.get(lower) ?? null);
	// A gate without words stands open from the start.
	const wordless = gates.map(({words}) => words === undefined);
	return (block) => {
		const open = wordless.slice();
		for (const look of wordsOf(block).looks) {
			const opened = opens(look);
			if (opened) for (const index of opened) open[index] = true;
		}
		const held = charactersOf(block);
		gates.forEach(({kinds, needs}, index) => {
			if (needs !== undefined && (needs & held) === 0) open[index] = false;
			else if (kinds && !kinds.includes(block.kind)) open[index] = false;
		});
		return open;
	};
}
