import type {Block, Image, Table} from './post';

/** Whether two blocks hold the same: kind, text, formatting, and what else their kind carries. */
export function sameBlock(a: Block, b: Block): boolean {
	if (a === b) return true;
	if (a.kind !== b.kind || a.text !== b.text || a.marks.length !== b.marks.length) return false;
	if (a.kind === 'heading' && b.kind === 'heading' && a.level !== b.level) return false;
	if (a.kind === 'image' && b.kind === 'image' && !sameImage(a, b)) return false;
	if (a.kind === 'embed' && b.kind === 'embed' && (a.src !== b.src || a.what !== b.what)) return false;
	if (a.kind === 'cell' && b.kind === 'cell' && !sameTable(a.table, b.table)) return false;
	return a.marks.every((mark, index) => {
		const other = b.marks[index];
		return (
			mark.kind === other?.kind &&
			mark.href === other.href &&
			mark.value === other.value &&
			mark.at[0] === other.at[0] &&
			mark.at[1] === other.at[1]
		);
	});
}

function sameImage(a: Image, b: Image): boolean {
	return (
		a.src === b.src &&
		a.alt === b.alt &&
		a.width === b.width &&
		a.height === b.height &&
		a.shown?.width === b.shown?.width &&
		a.shown?.height === b.shown?.height &&
		a.bytes === b.bytes
	);
}

function sameTable(a: Table | undefined, b: Table | undefined): boolean {
	return a === b || (a?.rows === b?.rows && a?.headers === b?.headers && a?.captioned === b?.captioned);
}
