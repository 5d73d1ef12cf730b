import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Block} from '../rules/post';
import {confusions} from '../rules/vietnamese/confusions';
import {loanwords} from '../rules/vietnamese/loanwords';
import {phrases} from '../rules/vietnamese/phrases';
import {suggest} from '../rules/vietnamese/suggest';
import {likeCase, startsSentence} from '../rules/vietnamese/surroundings';
import {isSyllable, parseSyllable, writings} from '../rules/vietnamese/syllable';
import {putTone, type Tone, takeTone, vowels} from '../rules/vietnamese/tones';
import {bandOf, isHeard} from '../rules/vietnamese/usual';
import {allWords, wordsOf} from '../rules/vietnamese/words';

const paragraph = (text: string): Block => ({kind: 'paragraph', text, marks: []});

describe('syllable', () => {
	it.each(
		'bảo hiểm xã hội nghiệp nghề gì gìn già giếng giết quý quyển quốc khuỷu khuya ngoéo yêu buýt thuở uống ưu ơn xoong ghi kỹ'.split(
			' ',
		),
	)('%s is one', (word) => expect(isSyllable(word)).toBe(true));

	it.each(
		'ngừơi hòan lọai taị gía qúy ngiệp ngề gi\u0301 cỹ kà ghà iên bác3 cấc̣ hiệpp tàp tach\u0309 wa fa đuợc jì nghịêp trìng'.split(
			' ',
		),
	)('%s is none', (word) => expect(isSyllable(word)).toBe(false));

	it.each([
		['hòa', 'hoà'],
		['khỏe', 'khoẻ'],
		['thủy', 'thuỷ'],
		['úy', 'uý'],
		['lý', 'lí'],
		['kỹ', 'kĩ'],
	])('%s and %s are both right', (one, other) => {
		expect(isSyllable(one)).toBe(true);
		expect(isSyllable(other)).toBe(true);
		expect(bandOf(one)).toBe(bandOf(other));
	});

	it.each(['ác', 'ạch', 'iếp', 'uột'])('-%s takes no other tone', (rime) => {
		const {bare, at} = takeTone(rime) ?? {bare: '', at: 0};
		const valid = ([0, 1, 2, 3, 4, 5] as Tone[]).filter((tone) =>
			isSyllable(`l${bare.slice(0, at)}${putTone(bare.charAt(at), tone)}${bare.slice(at + 1)}`),
		);
		expect(valid).toEqual([2, 5]);
	});

	it('is taken apart by sound, not by letters', () => {
		expect(parseSyllable('giếng')).toEqual({onset: 'gi', rime: 'iêng', tone: 2});
		expect(parseSyllable('quyền')).toEqual({onset: 'qu', rime: 'yên', tone: 1});
		expect(parseSyllable('ủy')).toEqual(parseSyllable('uỷ'));
	});

	it('what is usual is a syllable, and is heard', () => {
		const some = fc.constantFrom(...phrases).map((phrase) => phrase.split(' '));
		fc.assert(
			fc.property(some, (words) =>
				words.every((word) => isSyllable(word) && isHeard(word) && bandOf(word) !== undefined),
			),
		);
	});

	it('reads what it writes', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...vowels, ...'bcdđghklmnpqrstvx'), maxLength: 6}), (word) => {
				const syllable = parseSyllable(word);
				fc.pre(syllable !== undefined);
				if (!syllable) return;
				expect(writings(syllable)).toContain(word);
				for (const written of writings(syllable)) expect(bandOf(written)).toBe(bandOf(word));
			}),
			{numRuns: 50},
		);
		for (const word of ['giếng', 'gì', 'giỏi', 'quý', 'hoà', 'thủy', 'lý', 'mĩ', 'khuỷu', 'yêu', 'uỷ']) {
			expect(writings(parseSyllable(word) ?? {onset: '', rime: '', tone: 0})).toContain(word);
		}
	});

	it('is never empty and never throws', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...vowels, ...'bcdđghklmnpqrstvx'), maxLength: 9}), (word) => {
				const syllable = parseSyllable(word);
				if (bandOf(word) !== undefined) expect(syllable).toBeDefined();
				if (syllable) expect(syllable.rime).not.toBe('');
			}),
		);
	});
});

describe('tones', () => {
	it('come off and go back', () => {
		fc.assert(
			fc.property(fc.constantFrom(...vowels), (vowel) => {
				const {bare, tone} = takeTone(vowel) ?? {bare: '', tone: 0};
				return putTone(bare, tone) === vowel;
			}),
		);
	});

	it('a word has one at most', () => expect(takeTone('hóà')).toBeUndefined());
});

describe('words', () => {
	it('stand where they stand', () => {
		const text = fc.string({unit: fc.constantFrom(...'aếđ Bn\u0301\u0323\u00AD.,-9\n\u{1F600}H'), maxLength: 60});
		fc.assert(
			fc.property(text, (source) => {
				const words = wordsOf(paragraph(source));
				const [all, {odd}] = [allWords(words), words];
				let end = 0;
				for (const word of all) {
					expect(word.start).toBeGreaterThanOrEqual(end);
					expect(source.slice(end, word.start)).not.toMatch(/\p{L}/u);
					end = word.end;
				}
				expect(source.slice(end)).not.toMatch(/\p{L}/u);
				expect(odd.map(({index}) => all[index])).toEqual(odd);
			}),
		);
	});

	it('are known by their composed, visible form', () => {
		const [first, second] = allWords(wordsOf(paragraph('ba\u0309o hi\u00ADểm')));
		expect(first?.look).toMatchObject({form: 'bảo', decomposed: true, unknown: false});
		expect(second?.look).toMatchObject({form: 'hiểm', decomposed: false, plain: false});
		expect(first?.end).toBe(4);
	});

	it('clean text has no odd ones', () => {
		expect(wordsOf(paragraph('BHXH tỉnh Gia Lai chi trả lương hưu qua VNeID bằng ô tô, ôtô.')).odd).toEqual([]);
	});
});

describe('suggestions', () => {
	it.each([
		['ngừơi', 'người'],
		['hòan', 'hoàn'],
		['taị', 'tại'],
		['qúy', 'quý'],
		['đựơc', 'được'],
		['ddược', 'được'],
		['đươcj', 'được'],
		['nguời', 'người'],
		['nghành', 'ngành'],
		['ngiệp', 'nghiệp'],
		['trìng', 'trình'],
		['hơp', 'hợp'],
		['tiềnchi', 'tiền chi'],
		['nàycó', 'này có'],
	])('%s → %s', (wrong, right) => expect(suggest(wrong)).toMatchObject({words: [right], clear: true}));

	it('a neighbour decides', () => {
		expect(suggest('cầ').clear).toBe(false);
		expect(suggest('cầ', 'này', 'phải')).toMatchObject({words: ['cần'], clear: true, fits: true});
	});

	it('are usual words, and none for a stutter', () => {
		expect(suggest('tutư').words).toEqual([]);
		const letters = fc.constantFrom(...'aăâeêioôơuưyáảạếệđbcghknt');
		fc.assert(
			fc.property(fc.string({unit: letters, minLength: 2, maxLength: 9}), (word) =>
				suggest(word).words.every((each) => each.split(' ').every((syllable) => bandOf(syllable) !== undefined)),
			),
		);
	});
});

describe('lists', () => {
	it('hold no word that needs none', () => {
		expect([...loanwords].filter((word) => isSyllable(word) && bandOf(word) !== undefined)).toEqual([]);
		expect([...loanwords].filter((word) => word !== word.normalize('NFC').toLowerCase())).toEqual([]);
		expect([...loanwords].filter((word) => /^[a-z]+$/.test(word))).toEqual([]);
	});

	it('right words are spelt right, wrong ones are not right elsewhere', () => {
		const all = [...confusions.values()].flat();
		const rights = new Set(all.map(({right}) => right));
		for (const {right, wrong} of all) {
			expect(right.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
			expect(rights).not.toContain(wrong.join(' '));
			expect(phrases).not.toContain(wrong.join(' '));
		}
	});
});

describe('surroundings', () => {
	it.each(['', 'Hết. ', '“', 'Ông nói: “', '- ', '1. ', 'a\n'])('a sentence begins after %j', (before) =>
		expect(startsSentence(`${before}Sáng`, before.length)).toBe(true),
	);
	it.each(['ông ', 'TP ', 'tỉnh (BHXH) '])('none begins after %j', (before) =>
		expect(startsSentence(`${before}Sáng`, before.length)).toBe(false),
	);
	it('a fix keeps the capitals', () => {
		expect(likeCase('sáp nhập', 'Sát nhập')).toBe('Sáp nhập');
		expect(likeCase('sáp nhập', 'SÁT NHẬP')).toBe('SÁP NHẬP');
		expect(likeCase('đắk', 'đăk')).toBe('đắk');
	});
});
