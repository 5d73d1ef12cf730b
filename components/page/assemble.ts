import type {Block} from '../../rules/post';
import type {Reading} from '../editor/read';

/** One block of a reading, perhaps in another part than it was read as. */
export interface Pick {
	readonly reading: Reading;
	readonly index: number;
	readonly as?: 'title' | 'summary';
}

/** Blocks of several readings, in this order, as one reading. */
export function assemble(picks: readonly Pick[]): Reading {
	return {
		blocks: picks.map(blockOf),
		range(block, at) {
			const pick = picks[block];
			return pick ? pick.reading.range(pick.index, at) : null;
		},
		element(block) {
			const pick = picks[block];
			return pick ? pick.reading.element(pick.index) : null;
		},
	};
}

export function blockOf({reading, index, as}: Pick): Block {
	const block = reading.blocks[index] as Block;
	return as ? {kind: as, text: block.text, marks: block.marks} : block;
}
