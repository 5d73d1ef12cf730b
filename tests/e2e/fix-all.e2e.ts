import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {ourWorld} from '../panel';
import {
	caretAtEnd,
	clickOurs,
	editors,
	openEditor,
	ourWords,
	saved,
	undo,
	waitForMarks,
	waitForNoMark,
	waitForOurs,
} from './editor-page';
import {useStand} from './stand';

/**
 * How often undo must be pressed for the sample's four faults and the three typed after it. Where each replacement is a
 * step, the typed ones are one, since nothing but text lies between them.
 */
const presses: Readonly<Record<string, number>> = {
	tinymce: 1,
	ckeditor4: 1,
	ckeditor5: 5,
	contenteditable: 5,
	textarea: 1,
};

const faults = ['Khoản', 'điều', 'ngừơi', ' ,'];

const mended = (html: string) =>
	html
		.replaceAll('Khoản', 'khoản')
		.replaceAll(/điều (?=\d)/g, 'Điều ')
		.replaceAll(/ngừơi|nguời/g, 'người')
		.replace(' ,', ',');

const timesIn = (told: string) => Number(/Ctrl\+Z (?:tối đa )?(\d+) lần/.exec(told)?.[1]);

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};

const stand = useStand();

describe.each(editors)('$name', (editor) => {
	it('puts all safe fixes in at one press, keeps formatting, and undoes in as many presses as it says', async () => {
		const page = await openEditor(stand(), editor.name);
		await waitForMarks(page, faults);
		await caretAtEnd(page, editor);
		await page.keyboard.type(' Theo Khoản 3 điều 4, nguời dân.');
		await waitForMarks(page, [...faults, 'Khoản', 'điều', 'nguời']);
		const before = await saved(page);
		await clickOurs(page, '.fix-all');
		await clickOurs(page, '.review .button.main');
		const told = await ourWords(page, '.notice.done');
		expect(told).toContain('Đã sửa 7 chỗ.');
		expect(await ourWords(page, '.notice:not(.done)', false)).toBe('');
		for (const fault of faults) await waitForNoMark(page, fault);
		expect(await saved(page)).toBe(mended(before));
		const times = timesIn(told);
		expect(times).toBe(presses[editor.name]);
		for (let pressed = 0; pressed < times; pressed++) {
			expect(await saved(page)).not.toBe(before);
			await undo(page);
		}
		await waitForMarks(page, faults);
		expect(await saved(page)).toBe(before);
		await page.close();
	});
});

it('tells the boxes apart where the title is fixed too', async () => {
	const page = await openEditor(stand(), 'ckeditor5');
	await waitForMarks(page, faults);
	await page.type('[name="title"]', ' cho ngừơi lao động');
	await page.keyboard.press('Tab');
	await waitForMarks(page, [...faults, 'ngừơi']);
	const title = () => page.$eval('[name="title"]', (input) => (input as HTMLInputElement).value);
	const before = [await title(), await saved(page)];
	await clickOurs(page, '.fix-all');
	await clickOurs(page, '.review .button.main');
	const told = await ourWords(page, '.notice.done');
	expect(told).toBe('Đã sửa 5 chỗ. Để hoàn tác, bấm Ctrl+Z trong từng ô: tít 1 lần, thân bài 4 lần.');
	expect([await title(), await saved(page)]).toEqual(before.map(mended));
	for (let pressed = 0; pressed < 4; pressed++) await undo(page);
	await page.focus('[name="title"]');
	await undo(page);
	expect([await title(), await saved(page)]).toEqual(before);
	await page.close();
});

describe('the preview', () => {
	it('is worked from the keyboard, leaves out what is unticked, and Esc leads back', async () => {
		const page = await openEditor(stand(), 'tinymce');
		await waitForMarks(page, faults);
		const before = await saved(page);
		await clickOurs(page, '.fix-all');
		await waitForOurs(page, '.review h2:focus');
		await page.keyboard.press('Escape');
		await waitForOurs(page, '.fix-all:focus');
		await page.keyboard.press('Enter');
		await waitForOurs(page, '.review h2:focus');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press(' ');
		await waitForOurs(page, '.change:first-of-type input:not(:checked):focus');
		await page.keyboard.press('Enter');
		await waitForNoMark(page, 'ngừơi');
		expect(await ourWords(page, '.notice.done')).toContain('Đã sửa 3 chỗ.');
		expect(await saved(page)).toBe(mended(before).replace('khoản', 'Khoản'));
		await page.close();
	});

	it('leaves alone what has changed since, and says so', async () => {
		const page = await openEditor(stand(), 'contenteditable');
		await waitForMarks(page, faults);
		await clickOurs(page, '.fix-all');
		await waitForOurs(page, '.review');
		const button = await place(page, '.review .button.main');
		// In one turn with the press, so that no check comes between.
		await page.evaluate(() => {
			addEventListener('pointerdown', () => document.querySelector('#content > p')?.prepend('Mới. '), {
				once: true,
				capture: true,
			});
		});
		await page.mouse.click(button.x, button.y);
		expect(await ourWords(page, '.notice.done')).toContain('Đã sửa 1 chỗ.');
		expect(await ourWords(page, '.notice:not(.done)')).toBe('3 chỗ đã đổi sau khi kiểm tra nên chưa sửa.');
		expect(await saved(page)).toContain('Mới. Căn cứ <strong>Khoản 2</strong> điều 15');
		await page.close();
	});
});

async function place(page: Page, selector: string): Promise<{x: number; y: number}> {
	const world = await ourWorld(page);
	return world.evaluate((css) => {
		const host = document.querySelector('chuan-tin');
		const box = (host && chrome.dom.openOrClosedShadowRoot(host))?.querySelector(css)?.getBoundingClientRect();
		return {x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10};
	}, selector);
}
