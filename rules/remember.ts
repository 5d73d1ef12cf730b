import type {Block} from './post';
import type {Standard} from './standard';

/**
 * Remembers what `compute` said of a block (anything but `undefined`). The linter hands rules the *same* object for
 * the same content, so a post rule that asks each block through this costs one block a keystroke, however long the post.
 */
export function perBlock<T extends NonNullable<unknown> | null>(compute: (block: Block) => T): (block: Block) => T {
	const place = places++;
	return (block) => {
		const memory = memoryOf(block);
		const known = memory[place] as T | undefined;
		if (known !== undefined) return known;
		const value = compute(block);
		memory[place] = value;
		return value;
	};
}

/** Remembers what was compiled from a standard: sets, expressions, tables. */
export function perStandard<T>(compute: (standard: Standard) => T): (standard: Standard) => T {
	const known = new WeakMap<Standard, {value: T}>();
	return (standard) => {
		let entry = known.get(standard);
		if (!entry) known.set(standard, (entry = {value: compute(standard)}));
		return entry.value;
	};
}

/**
 * All that is remembered of a block in one list, each `perBlock` with its own place in it: the many rules that look at
 * the same block, one after the other, then look it up once and not each for itself.
 */
const memories = new WeakMap<Block, unknown[]>();
let places = 0;
let lastBlock: Block | undefined;
let lastMemory: unknown[] = [];

function memoryOf(block: Block): unknown[] {
	if (lastBlock === block) return lastMemory;
	let memory = memories.get(block);
	if (!memory) memories.set(block, (memory = []));
	lastBlock = block;
	lastMemory = memory;
	return memory;
}
