import type {Block} from './post';

/** Whether two blocks hold the same: kind, text, formatting, and what else their kind carries. */
export function sameBlock(a: Block, b: Block): boolean {
	if (a === b) return true;
	if (a.kind !== b.kind || a.text !== b.text || a.marks.length !== b.marks.length) return false;
	if (a.kind === 'heading' && b.kind === 'heading' && a.level !== b.level) return false;
	if (a.kind === 'image' && b.kind === 'image') {
		if (a.src !== b.src || a.alt !== b.alt || a.width !== b.width || a.height !== b.height) return false;
	}
	return a.marks.every((mark, index) => {
		const other = b.marks[index];
		return (
			mark.kind === other?.kind && mark.href === other.href && mark.at[0] === other.at[0] && mark.at[1] === other.at[1]
		);
	});
}
