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

/** Tells of each gate whether a block passes it: 1, or 0. */
export type Gates = (block: Block) => Open;

export type Open = readonly number[];

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
	const needs = gates.flatMap((gate, index) => (gate.needs === undefined ? [] : [{index, bits: gate.needs}]));
	const marks = gates.flatMap((gate, index) => (gate.marks ? [{index, kinds: gate.marks}] : []));
	const forKind = perKind((kind) => {
		const passes = gates.map(({kinds}) => Number(kinds?.includes(kind) ?? true));
		// A gate without words stands open from the start.
		return {passes, start: passes.map((pass, index) => (gates[index]?.words ? 0 : pass))};
	});
	return (block) => {
		const {passes, start} = forKind(block.kind);
		const open = start.slice();
		for (const look of wordsOf(block).looks) {
			const opened = opens(look);
			if (opened) for (const index of opened) open[index] = passes[index] as number;
		}
		const held = charactersOf(block);
		for (const {index, bits} of needs) if ((bits & held) === 0) open[index] = 0;
		for (const {index, kinds} of marks) {
			if (open[index] && !block.marks.some(({kind}) => kinds.includes(kind))) open[index] = 0;
		}
		return open;
	};
}

function perKind<T>(compute: (kind: Block['kind']) => T): (kind: Block['kind']) => T {
	const known = new Map<Block['kind'], T>();
	return (kind) => {
		let value = known.get(kind);
		if (value === undefined) known.set(kind, (value = compute(kind)));
		return value;
	};
}
