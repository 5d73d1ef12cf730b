import {expect, it} from 'vitest';
import {type Caption, readCaption} from '../rules/images/caption';
import {readAsFileName} from '../rules/images/file-name';
import {bhxh} from '../rules/standards/bhxh/index';

const files = {
	surely: [
		'IMG_2034.JPG',
		'IMG-20260706-WA0012',
		'DSC0012',
		'_DSC4123',
		'z4512345678901_abc',
		'Screenshot 2026-07-06 102030',
		'Ảnh chụp màn hình 2026-07-06 lúc 10.20.30',
		'Untitled-1',
		'images (2)',
		'20260706_101010',
		'trao thẻ.png',
	],
	likely: ['trao-the-bhyt-dong-ha'],
	words: ['Ảnh 1', 'Covid-19', 'BHXH-BHYT-BHTN', '150 thẻ BHYT', '06/7/2026', 'VssID', 'Ảnh chụp màn hình VssID'],
};

it.each(files.surely)('“%s” is surely a file’s name', (name) => {
	expect(readAsFileName(name)).toBe('surely');
	expect(readAsFileName(` ${name.normalize('NFD')}\n`)).toBe('surely');
});

it.each(files.likely)('“%s” is likely a file’s name', (name) => expect(readAsFileName(name)).toBe('likely'));

it.each(files.words)('“%s” is words', (name) => expect(readAsFileName(name)).toBeNull());

const captions: Record<string, Caption> = {
	'Lễ trao thẻ. Ảnh: Trần Hoa': {said: 'Lễ trao thẻ.', credit: 'Trần Hoa'},
	'Lễ trao thẻ (Nguồn : TTXVN)': {said: 'Lễ trao thẻ', credit: 'TTXVN)'},
	'Lễ trao thẻ - Ảnh Trần Hoa': {said: 'Lễ trao thẻ ', credit: '- Ảnh Trần Hoa'},
	'Lễ trao thẻ. Ảnh: …': {said: 'Lễ trao thẻ.', credit: ''},
	'Ảnh: Trần Hoa': {said: '', credit: 'Trần Hoa'},
	'Ảnh minh họa: Trần Hoa': {said: 'Ảnh minh họa', credit: 'Trần Hoa'},
	'Hình ảnh hội nghị': {said: 'Hình ảnh hội nghị', credit: null},
};

it.each(Object.entries(captions))('“%s” in its two parts, decomposed or not', (text, caption) => {
	for (const form of ['NFC', 'NFD']) {
		const image = {kind: 'image', text: text.normalize(form), alt: '', src: '', marks: []} as const;
		expect(readCaption(image, bhxh)).toEqual(caption);
	}
});
