import {putTone, type Tone} from './tones';

/** The tones as VNI-Windows writes them after their vowel, in the order of `Tone` from huyền on. */
const plain = 'øùûõï';
/** The same together with the circumflex (after a, e, o) and the breve (after a); first the mark without a tone. */
const circumflex = 'âàáåãä';
const breve = 'êèéúüë';

/** What is one letter in VNI too. */
const single = new Map([...'ôơ öư ñđ æỉ óĩ òị îỵ'.split(' ')].map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** A vowel and its mark → the letter; and letters that stand alone. */
const letters = new Map<string, string>(single);
for (const [written, vowel] of ['aa', 'ee', 'oo', 'uu', 'yy', 'ôơ', 'öư'].map(
	(pair) => [...pair] as [string, string],
)) {
	for (const [index, mark] of [...plain].entries()) letters.set(written + mark, putTone(vowel, (index + 1) as Tone));
}
for (const [written, vowel, marks] of [
	['a', 'â', circumflex],
	['e', 'ê', circumflex],
	['o', 'ô', circumflex],
	['a', 'ă', breve],
] as const) {
	for (const [tone, mark] of [...marks].entries()) letters.set(written + mark, putTone(vowel, tone as Tone));
}
for (const [written, letter] of [...letters]) {
	const capital = letter.toUpperCase();
	letters.set(written.toUpperCase(), capital);
	// “AÙ” is the rule; “Aù” is met at the head of a sentence.
	if (written.length > 1) letters.set(written.charAt(0).toUpperCase() + written.charAt(1), capital);
}

const units = /[aeouyôö][øùûõïâáàåãäêéèúüë]|[ôöñæóòî]/gi;

/** What Windows-1252 shows of a text in VNI fonts, in Unicode; what VNI doesn't know stays as it is. */
export function fromVni(text: string): string {
	return text.replace(
		units,
		(unit) => letters.get(unit) ?? (letters.get(unit.charAt(0)) ?? unit.charAt(0)) + unit.slice(1),
	);
}
