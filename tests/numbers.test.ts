import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {times} from '../rules/vietnamese/clock';
import {figuresOf, readNumber, writeNumber} from '../rules/vietnamese/numbers';

describe('numbers', () => {
	it('reads back any number that it writes', () => {
		fc.assert(
			fc.property(fc.nat({max: 1e12}), fc.nat({max: 99}), (whole, cents) => {
				const value = Number(`${whole}.${cents}`);
				expect(readNumber(writeNumber(value))).toBe(value);
			}),
		);
	});

	it('finds what it writes in a sentence, with its unit and value', () => {
		const units = fc.constantFrom(
			['%', 'percent', 1],
			[' đồng', 'money', 1],
			['đ', 'money', 1],
			[' triệu đồng', 'money', 1e6],
			[' tỷ đồng', 'money', 1e9],
			[' km', 'measure', 1],
			['m2', 'measure', 1],
			[' người', 'number', 1],
			[' triệu người', 'number', 1e6],
		);
		fc.assert(
			fc.property(fc.integer({min: 1, max: 1e9}), units, (value, [unit, kind, size]) => {
				const [figure, ...others] = figuresOf(`Năm nay có ${writeNumber(value)}${unit}, tăng khá.`);
				expect(others).toEqual([]);
				expect(figure).toMatchObject({kind, value: value * Number(size), written: writeNumber(value)});
			}),
		);
	});

	it('keeps its spans inside any text', () => {
		const texts = fc.array(
			fc.constantFrom('1', '20', '.', ',', ' ', '%', 'km', 'đồng', ' tỷ', '/', '-', 'a', '\u00a0', ':', 'h'),
		);
		fc.assert(
			fc.property(texts, (parts) => {
				const text = parts.join('');
				for (const {at, written} of figuresOf(text)) expect(text.slice(...at).startsWith(written)).toBe(true);
				for (const {at} of times(text)) expect(text.slice(...at)).not.toBe('');
			}),
		);
	});

	it.each(['158/2025/NĐ-CP', 'COVID-19', '5G', 'https://vd.example.vn/a1/12', '01/7/2026', '14h30'])(
		'%s holds no figure',
		(text) => expect(figuresOf(text)).toEqual([]),
	);

	it.each([
		['5 đồng chí', 'number'],
		['5 đồng hồ', 'number'],
		['5 đồng', 'money'],
		['5-7%', 'percent'],
		['1,5 nghìn tỷ đồng', 'money'],
	])('%s ends with a %s', (text, kind) => expect(figuresOf(text).at(-1)?.kind).toBe(kind));

	it.each([
		['3,450', Number.NaN],
		['1,234,567', 1234567],
		['95.2', 95.2],
		['0,125', 0.125],
		['1 234 567', 1234567],
		['10.0.0.1', Number.NaN],
		['007', Number.NaN],
	])('%s comes to %s', (written, value) => expect(readNumber(written)).toBe(value));
});

describe('times of day', () => {
	it('reads hours and minutes however they are set', () => {
		const forms = fc.constantFrom('h', 'g', 'H');
		fc.assert(
			fc.property(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}), forms, (hour, minute, by) => {
				const [time] = times(`lúc ${hour}${by}${String(minute).padStart(2, '0')} ngày mai`);
				expect(time).toMatchObject({hour, minute, by: by.toLowerCase()});
			}),
		);
	});

	it.each(['lúc 14 giờ 30', 'từ 08:30 đến', '2 giờ PM', '8pm'])('%s holds a time', (text) =>
		expect(times(text)).toHaveLength(1),
	);

	it.each(['tỷ số 21:15', 'làm việc 8 giờ', 'chạy 3 giờ 48 phút', '4G', 'năm 2026'])('%s holds none', (text) =>
		expect(times(text)).toEqual([]),
	);
});
