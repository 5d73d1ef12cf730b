import {parseSyllable, writings} from './syllable';

/** A word that may be written in another way, as right as its own. */
export interface Variant {
	/** What is chosen: the place of the tone mark (hòa, hoà), or i and y in one syllable (lý, lí). */
	readonly choice: 'tone' | `${string}/${string}`;
	/** The first of the two ways is the older: hòa, lý. */
	readonly style: 'old' | 'new';
	/** The word written the other way. */
	readonly other: string;
}

/** The two ways of a lower-case NFC word, if it has two. */
export function variantOf(word: string): Variant | undefined {
	return pairs.get(word) ?? (placed.test(word) ? tonePlace(word) : undefined);
}

function tonePlace(word: string): Variant | undefined {
	const syllable = parseSyllable(word);
	if (!syllable || syllable.onset === 'qu' || !/^(?:oa|oe|uy)$/.test(syllable.rime)) return undefined;
	const [older = '', newer = ''] = writings(syllable);
	return word === older ? {choice: 'tone', style: 'old', other: newer} : {choice: 'tone', style: 'new', other: older};
}

const placed = /o[àáảãạèéẻẽẹ]$|[òóỏõọ][ae]$|u[ỳýỷỹỵ]$|[ùúủũụ]y$/;

/** Syllables whose y and i are one word; not sĩ, mì, tí, which are always written so. */
const pairs: ReadonlyMap<string, Variant> = new Map(
	['lý/lí', 'kỹ/kĩ', 'kỳ/kì', 'ký/kí', 'kỷ/kỉ', 'quý/quí', 'tỷ/tỉ'].flatMap((choice) => {
		const [older = '', newer = ''] = choice.split('/');
		return [
			[older, {choice: `${older}/${newer}`, style: 'old', other: newer}],
			[newer, {choice: `${older}/${newer}`, style: 'new', other: older}],
		] as [string, Variant][];
	}),
);
