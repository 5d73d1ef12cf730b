import {perBlock} from './remember';

/** Kinds of characters, and of pairs of them, that a text may hold; each a bit, joined with `|`. */
export const characters = {
	/** A small letter. */
	letter: 1 << 0,
	digit: 1 << 1,
	/** A space of any width; no tab and no line break. */
	space: 1 << 2,
	/** , ; : */
	comma: 1 << 3,
	/** . ! ? … */
	stop: 1 << 4,
	/** ( [ { “ ‘ */
	opening: 1 << 5,
	/** ) ] } ” ’ */
	closing: 1 << 6,
	/** " ' */
	straightQuote: 1 << 7,
	/** / \ */
	slash: 1 << 8,
	/** - – — */
	dash: 1 << 9,
	percent: 1 << 10,
	/** @ # & _ = */
	code: 1 << 11,
	/** A line break or a tab. */
	break: 1 << 12,
	/** What Vietnamese text is not written with: combining marks, invisible characters, other scripts, controls. */
	strange: 1 << 13,
	/** Any other sign: + * < > $ ° … */
	sign: 1 << 14,
	/** A capital letter. */
	capital: 1 << 15,
	/** Two spaces. */
	gap: 1 << 16,
	/** A space before a comma, a stop or a closing sign, or after an opening one. */
	loose: 1 << 17,
	/** A comma, stop, closing sign and at once a letter. */
	tight: 1 << 18,
	/** Two commas or stops. */
	run: 1 << 19,
	/** A digit, a stop, a digit: 95.2, 10.000. */
	pointed: 1 << 21,
	/** A digit, a comma, a digit. */
	grouped: 1 << 22,
	/** A digit, a slash, a capital: the sign of a document. */
	signed: 1 << 23,
	/** Eight digits, set apart by a space, a point or a hyphen at most: the number of a telephone, a card, a person. */
	long: 1 << 24,
	/** A small letter after a stop and a space, or at the very start. */
	small: 1 << 20,
} as const;

/**
 * What a block's text is made of: the bits of `characters` that are true of it. Found in one pass, so that the many
 * rules that a text can't concern needn't look at it.
 */
export const charactersOf = perBlock(({text}): number => {
	let bits = 0;
	// As after a full stop and a space.
	let three = 0x42;
	let digits = 0;
	for (let at = 0; at < text.length; at++) {
		const kind = kinds[text.charCodeAt(at)] as number;
		three = ((three << 4) | kind) & 0xfff;
		bits |= (1 << kind) | (threes[three] as number);
		if (kind === digitKind) {
			if (++digits === 8) bits |= characters.long;
		} else if (digits > 0 && !(parts.has(kind) && ((three >> 4) & 15) === digitKind)) digits = 0;
	}
	return bits;
});

const digitKind = Math.log2(characters.digit);
const parts = new Set([characters.space, characters.stop, characters.dash].map(Math.log2));

/** The place of each single character's bit, by its code. */
const kinds = new Uint8Array(0x10000).fill(Math.log2(characters.strange));
const of = (bit: number, all: string) => {
	for (let at = 0; at < all.length; at++) kinds[all.charCodeAt(at)] = Math.log2(bit);
};
const fill = (bit: number, first: string, last: string) => {
	kinds.fill(Math.log2(bit), first.charCodeAt(0), last.charCodeAt(0) + 1);
};
fill(characters.capital, 'A', 'Z');
fill(characters.letter, 'a', 'z');
fill(characters.letter, '\u00c0', '\u024f');
fill(characters.letter, '\u1e00', '\u1eff');
for (let code = 0xc0; code <= 0x1eff; code++) {
	const letter = String.fromCharCode(code);
	if (kinds[code] === Math.log2(characters.letter) && letter !== letter.toLowerCase()) of(characters.capital, letter);
}
fill(characters.digit, '0', '9');
fill(characters.sign, '\u00a1', '\u00ac');
fill(characters.sign, '\u00ae', '\u00bf');
fill(characters.space, '\u2002', '\u200a');
of(characters.space, ' \u00a0\u202f\u3000');
of(characters.comma, ',;:');
of(characters.stop, '.!?…');
of(characters.opening, '([{“‘');
of(characters.closing, ')]}”’');
of(characters.straightQuote, `"'`);
of(characters.slash, '/\\');
of(characters.dash, '-–—');
of(characters.percent, '%');
of(characters.code, '@#&_=');
of(characters.break, '\n\r\t');
of(characters.sign, '+*<>$|~^`•₫×÷');

/** The bits of each character with the two before it, by the places of the three. */
const threes = Int32Array.from({length: 0x1000}, (_, three) => {
	const [before, first, second] = [1 << (three >> 8), 1 << ((three >> 4) & 15), 1 << (three & 15)];
	const {space, comma, stop, opening, closing, letter, capital, digit, slash} = characters;
	const marks = comma | stop;
	return (
		(first & second & space ? characters.gap : 0) |
		((first & space && second & (marks | closing)) || (first & opening && second & space) ? characters.loose : 0) |
		(first & (marks | closing) && second & (letter | capital) ? characters.tight : 0) |
		(first & marks && second & marks ? characters.run : 0) |
		(before & digit && first & stop && second & digit ? characters.pointed : 0) |
		(before & digit && first & comma && second & digit ? characters.grouped : 0) |
		(before & digit && first & slash && second & capital ? characters.signed : 0) |
		(before & (stop | space) && first & space && second & letter ? characters.small : 0)
	);
});
