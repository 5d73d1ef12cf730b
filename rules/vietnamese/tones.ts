/** The six tones in the order of the tables below: ngang, huyền, sắc, hỏi, ngã, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** One line a vowel: bare, then with each tone. */
const rows = [
	'aàáảãạ',
	'ăằắẳẵặ',
	'âầấẩẫậ',
	'eèéẻẽẹ',
	'êềếểễệ',
	'iìíỉĩị',
	'oòóỏõọ',
	'ôồốổỗộ',
	'ơờớởỡợ',
	'uùúủũụ',
	'ưừứửữự',
	'yỳýỷỹỵ',
];

const toned = new Map<string, readonly [vowel: string, tone: Tone]>();
const variants = new Map<string, string>();
for (const row of rows) {
	variants.set(row.charAt(0), row);
	for (let tone = 0; tone < 6; tone++) toned.set(row.charAt(tone), [row.charAt(0), tone as Tone]);
}

/** Every vowel letter, without and with tones, lower case. */
export const vowels: readonly string[] = [...toned.keys()];

/** The vowel with that tone; any other letter comes back as it is. */
export function putTone(vowel: string, tone: Tone): string {
	return variants.get(vowel)?.charAt(tone) ?? vowel;
}

export interface Untoned {
	/** The word without its tone; ă â đ ê ô ơ ư keep their own marks. */
	readonly bare: string;
	readonly tone: Tone;
	/** Where the tone mark sat; -1 when there was none. */
	readonly at: number;
}

/** Takes the tone off a lower-case NFC word; `undefined` when it carries two. */
export function takeTone(word: string): Untoned | undefined {
	let bare = '';
	let tone: Tone = 0;
	let at = -1;
	for (let i = 0; i < word.length; i++) {
		const letter = word.charAt(i);
		const known = toned.get(letter);
		bare += known ? known[0] : letter;
		if (!known || known[1] === 0) continue;
		if (at >= 0) return undefined;
		tone = known[1];
		at = i;
	}
	return {bare, tone, at};
}
