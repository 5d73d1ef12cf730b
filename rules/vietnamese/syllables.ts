/** How many “tiếng” a text has, as editors count them: what stands between spaces and holds a letter or a digit. */
export function countSyllables(text: string): number {
	let count = 0;
	let counted = false;
	for (let at = 0; at < text.length; at++) {
		const kind = kinds[text.charCodeAt(at)];
		// Emoji, mathematics, other scripts: seldom, and left to the expression that knows them all.
		if (kind === undefined) return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
		if (kind === space) {
			counted = false;
		} else if (kind === letter && !counted) {
			counted = true;
			count++;
		}
	}
	return count;
}

const space = 1;
const letter = 2;

/** What each character up to the general punctuation is: a table, as every character of every text is asked about. */
const kinds = Uint8Array.from({length: 0x2070}, (_, unit) => {
	const character = String.fromCharCode(unit);
	return /\s/.test(character) ? space : /[\p{L}\p{N}]/u.test(character) ? letter : 0;
});
