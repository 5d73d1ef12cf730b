import {isBody, syllablesOf} from './body-text';
import type {Block} from './post';

/** A lead is looked for among so many blocks. */
export const leadEnds = 8;

/** Where a post says what happened: its summary and its first two paragraphs with words; indexes of the blocks. */
export function leadOf(blocks: readonly Block[]): number[] {
	const lead: number[] = [];
	let paragraphs = 0;
	const end = Math.min(blocks.length, leadEnds);
	for (let index = 0; index < end && paragraphs < 2; index++) {
		const block = blocks[index] as Block;
		if (block.kind === 'summary') lead.push(index);
		else if (isBody(block) && block.kind !== 'heading' && syllablesOf(block) > 0) {
			lead.push(index);
			paragraphs++;
		}
	}
	return lead;
}
