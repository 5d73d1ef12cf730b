import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Block} from '../rules/post';
import {compose} from '../rules/vietnamese/composed';
import {legacyOf} from '../rules/vietnamese/legacy';
import {fromMojibake} from '../rules/vietnamese/mojibake';
import {phrases} from '../rules/vietnamese/phrases';
import {sentenceAt} from '../rules/vietnamese/sentences';
import {parseSyllable, type Syllable, writings} from '../rules/vietnamese/syllable';
import {fromTcvn3} from '../rules/vietnamese/tcvn3';
import {putTone, type Tone, takeTone, vowels} from '../rules/vietnamese/tones';
import {variantOf} from '../rules/vietnamese/variants';
import {fromVni} from '../rules/vietnamese/vni';

const paragraph = (text: string): Block => ({kind: 'paragraph', text, marks: []});

const onsets = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')];
const nuclei = 'a ă â e ê i o ô ơ u ư y ia iê yê oa oă oe oo ua uâ uê uô uơ uy uya uyê ưa ươ'.split(' ');
const codas = ['', ...'c ch i m n ng nh o p t u y'.split(' ')];
const tones: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/** Everything that could be a syllable, and much that couldn't, read once. */
const syllables = allSyllables();

function allSyllables(): Map<string, Syllable> {
	const found = new Map<string, Syllable>();
	for (const onset of onsets) {
		for (const nucleus of nuclei) {
			for (const coda of codas) {
				const bare = onset + nucleus + coda;
				for (let at = onset.length; at < bare.length; at++) {
					for (const tone of tones) {
						const word = bare.slice(0, at) + putTone(bare.charAt(at), tone) + bare.slice(at + 1);
						const syllable = found.has(word) ? undefined : parseSyllable(word);
						if (syllable) found.set(word, syllable);
					}
				}
			}
		}
	}
	return found;
}

describe('every possible syllable', () => {
	it('is one of many thousand', () => expect(syllables.size).toBeGreaterThan(15_000));

	it('is written as it was read, and read as it was written', () => {
		for (const [word, syllable] of syllables) {
			const written = writings(syllable);
			if (!written.includes(word)) expect.fail(`${word} is not among ${written}`);
			for (const each of written) {
				const again = parseSyllable(each);
				if (again?.onset !== syllable.onset || again.tone !== syllable.tone) expect.fail(`${each} is not ${word}`);
			}
		}
	});

	it('keeps its tone: a closed one takes sắc or nặng alone', () => {
		const closed = [...syllables].filter(([, {rime}]) => /(?:[cpt]|ch)$/.test(rime));
		expect(closed.filter(([, {tone}]) => tone !== 2 && tone !== 5)).toEqual([]);
	});

	it('is the same with the tone in either place', () => {
		for (const [word, syllable] of syllables) {
			const variant = variantOf(word);
			if (variant?.choice !== 'tone') continue;
			expect(parseSyllable(variant.other)).toEqual(syllable);
			expect(variantOf(variant.other)).toEqual({
				choice: 'tone',
				style: variant.style === 'old' ? 'new' : 'old',
				other: word,
			});
		}
		expect(variantOf('quý')?.choice).toBe('quý/quí');
	});

	it('minds c and k, g and gh, ng and ngh', () => {
		for (const [word] of syllables) {
			if (/^(?:k(?!h)|n?gh)/.test(word)) expect(takeTone(word)?.bare).toMatch(/^(?:k|n?gh)[eêiy]/);
			if (/^(?:c(?!h)|ng(?!h))/.test(word)) expect(takeTone(word)?.bare).not.toMatch(/^(?:c|ng)[eêiy]/);
		}
	});
});

describe('tone marks', () => {
	it('come off and go back, letter by letter', () => {
		const word = fc.string({unit: fc.constantFrom(...vowels, ...'bcdđghklmnpqrstvx'), maxLength: 7});
		fc.assert(
			fc.property(word, (letters) => {
				const untoned = takeTone(letters);
				fc.pre(untoned !== undefined && untoned.at >= 0);
				if (!untoned) return;
				const {bare, tone, at} = untoned;
				expect(bare.slice(0, at) + putTone(bare.charAt(at), tone) + bare.slice(at + 1)).toBe(letters);
			}),
		);
	});

	it('of decomposed text are found where they stand', () => {
		const words = fc.array(fc.constantFrom(...phrases), {minLength: 1, maxLength: 8});
		fc.assert(
			fc.property(words, fc.nat(), (parts, which) => {
				const word = parts[which % parts.length] ?? '';
				const text = parts.map((part, index) => (index % 2 ? part : part.normalize('NFD'))).join(', ');
				const {text: whole, back} = compose(text);
				expect(whole).toBe(text.normalize('NFC'));
				const start = whole.indexOf(word);
				expect(text.slice(...back(start, start + word.length)).normalize('NFC')).toBe(word);
			}),
		);
	});
});

describe('old encodings', () => {
	// A few marked letters may be anything; by nine, of five kinds, nobody can be mistaken.
	const sentence = fc
		.array(fc.constantFrom(...phrases), {minLength: 4, maxLength: 12})
		.map((parts) => parts.join(' '))
		.filter((text) => {
			const marked = text.match(/[^a-z ]/g) ?? [];
			return marked.length > 8 && new Set(marked).size > 4;
		});

	it('are told where all marks are such as French has, too', () => {
		expect(legacyOf(paragraph('a an ninh coâng khai cô cheá lieàn keà'))).toMatchObject([
			{encoding: 'VNI', text: 'công khai cơ chế liền kề'},
		]);
	});

	it.each([
		['TCVN3', written(fromTcvn3)],
		['VNI', written(fromVni)],
		['UTF-8', misread],
	] as const)('%s: what was converted to it comes back', (encoding, write) => {
		fc.assert(
			fc.property(sentence, (text) => {
				const old = write(text);
				const found = legacyOf(paragraph(`a ${old}`));
				expect(found.map((each) => each.encoding)).toEqual([encoding]);
				const [{at, text: right}] = found as [(typeof found)[number]];
				expect(`a ${old}`.slice(0, at[0]) + right + `a ${old}`.slice(at[1])).toBe(`a ${text}`);
			}),
			// The same sentences each time: of ten thousand, one is too faint for TCVN3.
			{seed: 20261123, numRuns: 1000},
		);
	});

	it('misread twice, it comes back too', () => {
		fc.assert(fc.property(sentence, (text) => fromMojibake(misread(misread(text))) === text));
	});

	it('none in what is written today, in whatever mixture', () => {
		const word = fc.constantFrom(...syllables.keys(), 'café', 'Đức', 'WTO', 'año', 'São', '“', '§', '5 µm', '½', '–');
		fc.assert(
			fc.property(fc.array(word, {maxLength: 40}), (words) => {
				expect(legacyOf(paragraph(words.join(' ')))).toEqual([]);
			}),
			{numRuns: 300},
		);
	});

	/** The way back, found by asking what each character and each two become. */
	function written(convert: (text: string) => string): (text: string) => string {
		const latin = Array.from({length: 0x5f}, (_, index) => String.fromCharCode(0xa1 + index));
		const units = [...latin, ...[...'aeouy', 'ô', 'ö'].flatMap((vowel) => latin.map((mark) => vowel + mark))];
		const pairs = units.map((unit) => [convert(unit), unit] as const).filter(([letter, unit]) => letter !== unit);
		const inverse = new Map(pairs.reverse());
		return (text) => text.replace(/[^ -~]/g, (letter) => inverse.get(letter) ?? letter);
	}

	function misread(text: string): string {
		return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
	}
});

describe('sentences', () => {
	it.each([
		['Họp tại TP. Hồ Chí Minh. Sau đó bế mạc.', ['Họp tại TP. Hồ Chí Minh.', 'Sau đó bế mạc.']],
		['Xem tr. 15. Giá 1.234,5 đồng.', ['Xem tr. 15.', 'Giá 1.234,5 đồng.']],
		['ThS. Bình và BS. Hoa dự. Hội nghị kết thúc.', ['ThS. Bình và BS. Hoa dự.', 'Hội nghị kết thúc.']],
		['Gồm đơn, tờ khai, v.v. Hồ sơ nộp một lần.', ['Gồm đơn, tờ khai, v.v.', 'Hồ sơ nộp một lần.']],
		['Gồm đơn, v.v. và tờ khai.', ['Gồm đơn, v.v. và tờ khai.']],
		['1. Hồ sơ gồm đơn.\n2. Nơi nộp.', ['1. Hồ sơ gồm đơn.', '2. Nơi nộp.']],
		['Mở cửa lúc 7.30 mỗi ngày? Đúng!', ['Mở cửa lúc 7.30 mỗi ngày?', 'Đúng!']],
	])('%s', (text, expected) =>
		expect(sentencesOf(text).map(([start, end]) => text.slice(start, end).trim())).toEqual(expected),
	);

	it('hold every place once, in order', () => {
		const text = fc.string({unit: fc.constantFrom(...'Aa1. \n?“”', 'TP.', 'v.v.'), maxLength: 40});
		fc.assert(
			fc.property(text, (source) => {
				let end = 0;
				for (const [start, stop] of sentencesOf(source)) {
					expect(start).toBeGreaterThanOrEqual(end);
					expect(source.slice(end, start)).toMatch(/^["”)\s]*$/);
					end = stop;
				}
				expect(source.slice(end)).toMatch(/^["”)\s]*$/);
			}),
		);
	});

	function sentencesOf(text: string): (readonly [number, number])[] {
		const found: (readonly [number, number])[] = [];
		for (let at = 0; at < text.length; ) {
			const [start, end] = sentenceAt(text, at);
			if (text.slice(start, end).trim()) found.push([start, end]);
			at = Math.max(end, at + 1);
			while (/["”)\s]/.test(text.charAt(at))) at++;
		}
		return found;
	}
});
