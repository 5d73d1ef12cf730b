import {phrases} from './phrases';
import {isSyllable} from './syllable';
import {putTone, type Tone, takeTone, type Untoned, vowels} from './tones';
import {bandOf} from './usual';

export interface Suggestions {
	/** Usual syllables that the word may stand for, the likeliest first; a space where two words ran together. */
	readonly words: readonly string[];
	/** Whether the first stands out so far that it may be offered as a fix. */
	readonly clear: boolean;
	/** Whether the first makes a phrase with its neighbour. */
	readonly fits: boolean;
}

/**
 * What a lower-case NFC word that is no usual syllable may have been meant to be, one slip away. The words before and
 * after it decide between candidates.
 */
export function suggest(word: string, before = '', after = ''): Suggestions {
	const key = `${before} ${word} ${after}`;
	let known = asked.get(key);
	if (known) return known;
	if (asked.size >= 500) asked.clear();
	asked.set(key, (known = find(word, before, after)));
	return known;
}

/** A fault stays on the page while its paragraph is being written, and is asked about at every letter. */
const asked = new Map<string, Suggestions>();

function find(word: string, before: string, after: string): Suggestions {
	const sure = movedTone(word) ?? typingKeys(word);
	if (sure) return {words: [sure], clear: true, fits: false};
	const glued = isSyllable(word) ? undefined : split(word);
	if (glued) return glued;
	const scores = new Map<string, number>();
	let fits = false;
	for (const [candidate, cost] of slips(word)) {
		const band = candidate === word ? undefined : bandOf(candidate);
		if (band === undefined || band === 0) continue;
		const fit = phrases.has(`${before} ${candidate}`) || phrases.has(`${candidate} ${after}`);
		fits ||= fit;
		scores.set(candidate, Math.max(band - cost + (fit ? 4 : 0), scores.get(candidate) ?? -9));
	}
	const ranked = [...scores].sort((a, b) => b[1] - a[1]);
	const [best, next] = [ranked[0]?.[1] ?? -9, ranked[1]?.[1] ?? -9];
	const near = ranked.filter(([, score]) => score > best - 1.5).map(([candidate]) => candidate);
	return {words: near.slice(0, 3), clear: best >= 0 && best - next >= 1, fits};
}

/** hòan → hoàn, ngừơi → người, taị → tại: the right letters and tone, the mark on the wrong one. */
function movedTone(word: string): string | undefined {
	const untoned = takeTone(word);
	if (!untoned || untoned.at < 0) return undefined;
	for (let at = 0; at < word.length; at++) {
		if (at === untoned.at) continue;
		const moved = replaceAt(untoned.bare, at, putTone(untoned.bare.charAt(at), untoned.tone));
		if (moved !== untoned.bare && bandOf(moved) !== undefined) return moved;
	}
	return undefined;
}

/** ddược → được, đươcj → được: the keys of a Telex word that was not composed to its end. */
function typingKeys(word: string): string | undefined {
	if (/^[dđ]{2}/.test(word) && bandOf(`đ${word.slice(2)}`) !== undefined) return `đ${word.slice(2)}`;
	const tone = 'fsrxj'.indexOf(word.charAt(word.length - 1)) + 1;
	const stem = takeTone(word.slice(0, -1));
	if (tone === 0 || !stem || stem.tone !== 0) return undefined;
	for (let at = 0; at < stem.bare.length; at++) {
		const toned = replaceAt(stem.bare, at, putTone(stem.bare.charAt(at), tone as Tone));
		if (toned !== stem.bare && (bandOf(toned) ?? 0) > 0) return toned;
	}
	return undefined;
}

/** tiềnchi → tiền chi. Halves that sound alike (tutư) are more likely a stutter than two words. */
function split(word: string): Suggestions | undefined {
	const found: [string, number][] = [];
	for (let at = 1; at < word.length; at++) {
		const [left, right] = [word.slice(0, at), word.slice(at)];
		if ((at === 1 || right.length === 1) && !/^ở|ở$/.test(at === 1 ? left : right)) continue;
		const [a, b] = [bandOf(left) ?? 0, bandOf(right) ?? 0];
		if (a > 0 && b > 0) found.push([`${left} ${right}`, Math.min(a, b)]);
	}
	found.sort((a, b) => b[1] - a[1]);
	const [best, next] = found;
	if (!best || word.length < 5) return undefined;
	return {
		words: found.slice(0, 2).map(([words]) => words),
		clear: best[1] >= 2 && best[1] > (next?.[1] ?? 0),
		fits: false,
	};
}

/** Every string one slip away, with how unlikely that slip is. */
function* slips(word: string): Generator<[candidate: string, cost: number]> {
	const untoned = takeTone(word);
	if (untoned) yield* tones(untoned.bare, untoned.tone);
	if (/u[oòóỏõọơờớởỡợ]|ư[oòóỏõọ]/.test(word)) {
		yield [horned(word), 0.5];
		if (word.startsWith('d')) yield [`đ${horned(word).slice(1)}`, 1];
	}
	for (let at = 0; at < word.length; at++) {
		const letter = word.charAt(at);
		const previous = word.charAt(at - 1);
		yield [word.slice(0, at) + word.slice(at + 1), letter === previous ? 1 : untoned?.at === at ? 3.5 : 2];
		if (at > 0) yield* swapped(untoned ?? {bare: word, tone: 0, at: -1}, at);
		const family = families.find((each) => each.includes(letter));
		if (family) for (const other of family) yield [replaceAt(word, at, other), sameTone(letter, other) ? 1 : 2.5];
		else for (const other of consonants) yield [replaceAt(word, at, other), alike.has(letter + other) ? 1.5 : 2.5];
	}
	const coda = /n[gh]?$|m$/.exec(word);
	if (coda) for (const other of ['n', 'ng', 'nh', 'm']) yield [word.slice(0, coda.index) + other, 1.5];
	for (let at = 0; at <= word.length; at++) {
		for (const letter of inserted) yield [word.slice(0, at) + letter + word.slice(at), 2];
	}
}

function* tones(bare: string, tone: Tone): Generator<[string, number]> {
	for (let at = 0; at < bare.length; at++) {
		for (let other = 0; other < 6; other++) {
			const toned = putTone(bare.charAt(at), other as Tone);
			if (toned !== bare.charAt(at) || other === 0)
				yield [replaceAt(bare, at, toned), tone === 0 ? 0.5 : other === 0 ? 2 : 1.5];
		}
	}
}

/** phỉa → phải: two letters in the wrong order, the tone where it belongs then. */
function* swapped({bare, tone}: Untoned, at: number): Generator<[string, number]> {
	const whole = bare.slice(0, at - 1) + bare.charAt(at) + bare.charAt(at - 1) + bare.slice(at + 1);
	for (let place = 0; place < whole.length; place++) {
		const toned = putTone(whole.charAt(place), tone);
		if (tone === 0 || toned !== whole.charAt(place)) yield [replaceAt(whole, place, toned), 1.5];
	}
}

/** nguời, ngưòi, nuóc → người, nước: the horns of ươ left out. */
function horned(word: string): string {
	return word
		.replace(/u(?=[oòóỏõọơờớởỡợ])/, 'ư')
		.replace(/(?<=ư)[oòóỏõọ]/, (vowel) => putTone('ơ', takeTone(vowel)?.tone ?? 0));
}

function sameTone(a: string, b: string): boolean {
	return takeTone(a)?.tone === takeTone(b)?.tone;
}

function replaceAt(word: string, at: number, letter: string): string {
	return word.slice(0, at) + letter + word.slice(at + 1);
}

/** Letters that differ only in their marks. */
const families = [
	...['aăâ', 'eê', 'i', 'oôơ', 'uư', 'y'].map((bases) =>
		vowels.filter((vowel) => bases.includes(takeTone(vowel)?.bare ?? '-')),
	),
	['d', 'đ'],
];
const consonants = [...'bcdđghklmnpqrstvx'];
const inserted = [...'bcdđghklmnpqrstvxaăâeêioôơuưy'];

/** Consonants that are often confused, by ear or by finger. */
const alike = new Set(['sx', 'xs', 'ct', 'tc', 'nm', 'mn', 'vc', 'cv', 'ln', 'nl', 'dr', 'rd', 'pt', 'tp']);
