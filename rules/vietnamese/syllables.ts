/** How many “tiếng” a text has, as editors count them: what stands between spaces and holds a letter or a digit. */
export function countSyllables(text: string): number {
	// Typing mostly adds to a text that was just counted. Two, as the sentence typed in is counted by itself, too.
	if (!text.startsWith(last.text)) [last, other] = [other, last];
	const [from, before] = text.startsWith(last.text) ? [last.text.length, last.count] : [0, 0];
	let count = before;
	let counted = false;
	let [space, spaced] = [from, before];
	for (let at = from; at < text.length; at++) {
		const kind = kinds[text.charCodeAt(at)];
		// Emoji, mathematics, other scripts: seldom, and left to the expression that knows them all.
		if (kind === undefined) return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
		if (kind === blank) {
			counted = false;
			space = at + 1;
			spaced = count;
		} else if (kind === letter && !counted) {
			counted = true;
			count++;
		}
	}
	last = {text: text.slice(0, space), count: spaced};
	return count;
}

/** The beginnings of the texts counted last, up to a space, and how many each has. */
let last = {text: '', count: 0};
let other = last;

const blank = 1;
const letter = 2;

/** What each character up to the general punctuation is: a table, as every character of every text is asked about. */
const kinds = Uint8Array.from({length: 0x2070}, (_, unit) => {
	const character = String.fromCharCode(unit);
	return /\s/.test(character) ? blank : /[\p{L}\p{N}]/u.test(character) ? letter : 0;
});
