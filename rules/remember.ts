import type {Block} from './post';
import type {Standard} from './standard';

/**
 * Remembers what `compute` said of a block. The linter hands rules the *same* object for the same content, so a
 * post rule that asks each block through this costs one block a keystroke, however long the post.
 */
export function perBlock<T>(compute: (block: Block) => T): (block: Block) => T {
	return perObject(compute);
}

/** Remembers what was compiled from a standard: sets, expressions, tables. */
export function perStandard<T>(compute: (standard: Standard) => T): (standard: Standard) => T {
	return perObject(compute);
}

function perObject<K extends object, T>(compute: (key: K) => T): (key: K) => T {
	const known = new WeakMap<K, {value: T}>();
	return (key) => {
		let entry = known.get(key);
		if (!entry) known.set(key, (entry = {value: compute(key)}));
		return entry.value;
	};
}
