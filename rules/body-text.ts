import type {Block, Post} from './post';
import {perBlock} from './remember';
import {countSyllables} from './vietnamese/syllables';

/** Whether readers read the block as running text of the body: no title, summary, caption or code. */
export function isBody({kind}: Block): boolean {
	return bodyKinds.has(kind);
}

/** How many syllables the body has; counts no further than `enough`, so that a long post isn't counted to its end. */
export function countBody({blocks}: Post, enough: number): number {
	let sum = 0;
	for (const block of blocks) {
		if (sum >= enough) break;
		if (isBody(block)) sum += syllablesOf(block);
	}
	return sum;
}

/** Syllables of a block's text; 0 is a block that says nothing, whatever white space or dots it holds. */
export const syllablesOf = perBlock(({text}) => countSyllables(text));

const bodyKinds = new Set<Block['kind']>(['paragraph', 'heading', 'item', 'quote', 'cell']);
