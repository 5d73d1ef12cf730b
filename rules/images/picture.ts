import type {Block, Image} from '../post';
import type {Standard} from '../standard';

/** Whether the block is a picture that belongs to the story; icons, separators and counting pixels are not. */
export function isPicture(block: Block, {limits}: Standard): block is Image {
	if (block.kind !== 'image') return false;
	const side = limits.pictureSideMin.value;
	return (block.width ?? side) >= side || (block.height ?? side) >= side;
}
