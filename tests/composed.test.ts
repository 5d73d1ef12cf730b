import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compose} from '../rules/vietnamese/composed';

describe('compose', () => {
	it('finds a word in decomposed text and marks it where it stands', () => {
		const text = 'Theo Nghị định số 158 của Chính phủ'.normalize('NFD');
		const {text: whole, back} = compose(text);
		const start = whole.indexOf('định');
		expect(text.slice(...back(start, start + 'định'.length))).toBe('định'.normalize('NFD'));
	});

	it('leaves composed text alone', () => {
		const {text, back} = compose('Bảo hiểm xã hội');
		expect(text).toBe('Bảo hiểm xã hội');
		expect(back(4, 8)).toEqual([4, 8]);
	});

	it('reads half-composed letters, and marks without a letter, whole', () => {
		const text = 'tiê\u0301ng \u0301 Việt';
		const {text: whole, back} = compose(text);
		expect(whole).toContain('tiếng');
		expect(text.slice(...back(0, 5))).toBe('tiê\u0301ng');
		expect(text.slice(...back(0, whole.length))).toBe(text);
	});

	it('gives back every span of every text in whole characters', () => {
		const letters = fc.constantFrom('a', 'ê', 'e\u0302\u0301', 'đ', 'ệ', '\u0323', ' ', '😀', 'o\u031b');
		fc.assert(
			fc.property(fc.array(letters), fc.nat(), fc.nat(), (parts, a, b) => {
				const text = parts.join('');
				const {text: whole, back} = compose(text);
				const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [number, number];
				const span = back(start, end);
				expect(span[0]).toBeGreaterThanOrEqual(0);
				expect(span[1]).toBeLessThanOrEqual(text.length);
				expect(span[0]).toBeLessThanOrEqual(span[1]);
				expect(text.slice(...back(0, whole.length))).toBe(text);
			}),
		);
	});
});
