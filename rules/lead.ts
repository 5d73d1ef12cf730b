import {isBody, syllablesOf} from './body-text';
import type {Block} from './post';

/** Where a post says what happened: its summary and its first two paragraphs with words; indexes of the blocks. */
export function leadOf(blocks: readonly Block[]): number[] {
	const lead: number[] = [];
	let paragraphs = 0;
	for (let index = 0; index < blocks.length && paragraphs < 2; index++) {
		const block = blocks[index] as Block;
		if (block.kind === 'summary') lead.push(index);
		else if (isBody(block) && block.kind !== 'heading' && syllablesOf(block) > 0) {
			lead.push(index);
			paragraphs++;
		}
	}
	return lead;
}
