import {describe, expect, it} from 'vitest';
import {hasCue, miswritten} from '../rules/names/capitals';
import type {Block} from '../rules/post';
import {bhxh} from '../rules/standards/bhxh/index';

const paragraph = (text: string): Block => ({kind: 'paragraph', text, marks: []});
const bodies = (text: string) =>
	miswritten('body', paragraph(text), bhxh).map(({at, fix}) => [text.slice(...(at ?? [0, 0])), fix]);

describe('names and their capitals', () => {
	it('takes the longest name that stands there', () => {
		expect(bodies('Hội liên hiệp phụ nữ Việt Nam, Hội liên hiệp phụ nữ tỉnh')).toEqual([
			['Hội liên hiệp phụ nữ Việt Nam', 'Hội Liên hiệp Phụ nữ Việt Nam'],
			['Hội liên hiệp phụ nữ', 'Hội Liên hiệp Phụ nữ'],
		]);
	});

	it('keeps tone placement and spaces as written', () => {
		expect(bodies('Uỷ Ban\u00a0Nhân Dân xã')[0]).toEqual(['Uỷ Ban\u00a0Nhân Dân', 'Uỷ ban nhân dân']);
	});

	it('marks decomposed text where it stands', () => {
		const text = 'Họp với Sở y tế.'.normalize('NFD');
		expect(bodies(text)).toEqual([['Sở y tế'.normalize('NFD'), 'Sở Y tế']]);
	});

	it('is silent where stops, brackets or lines part the words, in capitals, in code and in addresses', () => {
		for (const text of ['Ông ở Sở. Y tế xã', 'Sở\nY tế', 'SỞ Y TẾ', 'xem /Asean_2026.pdf'])
			expect(bodies(text)).toEqual([]);
		expect(miswritten('body', {kind: 'code', text: 'Sở y tế', marks: []}, bhxh)).toEqual([]);
	});

	it('leaves the names of laws to their own rule', () => {
		expect(bodies('Luật Bảo Hiểm Y Tế')).toEqual([]);
	});

	it('takes a standard without names', () => {
		const bare = {...bhxh, capitals: []};
		expect(miswritten('body', paragraph('Sở y tế'), bare)).toEqual([]);
	});

	it('looks at middle names only between capitals', () => {
		expect(hasCue('middle-name', paragraph('Ông Lê văn Bình'), bhxh)).toBe(true);
		expect(hasCue('middle-name', paragraph('Ông Lê làm công tác'), bhxh)).toBe(false);
	});
});
