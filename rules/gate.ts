import {charactersOf} from './characters';
import type {Block, Mark} from './post';
import {perStandard} from './remember';
import type {Standard} from './standard';
import {perLook, wordsOf} from './vietnamese/words';

/**
 * What a block must be and hold for a rule to have anything to do with it. Most rules have nothing to do with most
 * blocks, and are then not even asked: a check costs what a block holds, not how many rules there are.
 */
export interface Gate {
	/** The kinds of block that it concerns; left out: all. */
	readonly kinds?: readonly Block['kind'][];
	/** The kinds of formatting of which the block must have one. */
	readonly marks?: readonly Mark['kind'][];
	/** Bits of `characters`, of which the text must hold one. */
	readonly needs?: number;
	/** Lower-case words in NFC, of which the text must hold one; those may stand in the standard. */
	readonly words?: readonly string[] | ((standard: Standard) => readonly string[]);
}

/** Tells which of the gates a block may pass, as a list of true and false. */
export type Gates = (block: Block) => readonly boolean[];

/** The gates of some rules, compiled once for all linters that check by the same standard. */
export function gatesOf(rules: readonly Gate[], standard: Standard): Gates {
	const known = compiled(standard);
	let gates = known.get(rules);
	if (!gates) known.set(rules, (gates = compileGates(rules, standard)));
	return gates;
}

const compiled = perStandard(() => new WeakMap<readonly Gate[], Gates>());

/** Compiles gates, so that all are asked in one pass over the words of a block. */
function compileGates(gates: readonly Gate[], standard: Standard): Gates {
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
		for (let index = 0; index < gates.length; index++) {
			if (!open[index]) continue;
			const {kinds, marks, needs} = gates[index] as Gate;
			if (needs !== undefined && (needs & held) === 0) open[index] = false;
			else if (kinds && !kinds.includes(block.kind)) open[index] = false;
			else if (marks && !block.marks.some(({kind}) => marks.includes(kind))) open[index] = false;
		}
		return open;
	};
}
