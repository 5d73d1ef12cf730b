/** UTF-8 read as Windows-1252 or Latin-1: “Báº£o hiá»ƒm”. The bytes 80 to 9F as Windows-1252 shows them. */
const shown = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** What may follow a leading byte. */
const next = '[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/** A letter of ours of two or three bytes, a combining mark, a typographic sign; and à whose second byte became a plain space. */
const sequences = new RegExp(`[ÂÃÄÅÆÌ]${next}|á[º»]${next}|â[\u0080€]${next}|Ã `, 'g');

/** Only these are looked for where nothing else tells that a text was misread. */
export const misread = new RegExp(`[ÃÄÅÆÌ]${next}|á[º»]${next}|â[\u0080€]${next}`, 'g');

/** The text as it was before it was misread, once or more often. */
export function fromMojibake(text: string): string {
	let mended = text;
	for (let round = 0; round < rounds; round++) {
		const better = mended.replace(sequences, decode);
		if (better === mended) break;
		mended = better;
	}
	return mended.normalize('NFC');
}

const rounds = 3;

function decode(sequence: string): string {
	const bytes = [...sequence].map(byteOf);
	const [lead = 0, second = 0, third] = bytes;
	// The plain space goes with its à, as it was the second byte.
	if (second === 0x20) return 'à';
	const low = second & 0x3f;
	return String.fromCodePoint(
		third === undefined ? ((lead & 0x1f) << 6) | low : ((lead & 0x0f) << 12) | (low << 6) | (third & 0x3f),
	);
}

function byteOf(character: string): number {
	const at = shown.indexOf(character);
	return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
