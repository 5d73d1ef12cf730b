import {expect, it} from 'vitest';
import {ourWorld} from '../panel';
import {openEditor, waitForMarks} from './editor-page';
import {useStand} from './stand';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};
declare const tinymce: {activeEditor: {setContent(html: string): void}};

const stand = useStand();

it('a chapter with many findings is drawn as one comes to its end, to the last of them', async () => {
	const page = await openEditor(stand(), 'tinymce');
	const numbers = [...Array(50).keys()].map((number) => number + 100);
	await page.evaluate(
		(html) => tinymce.activeEditor.setContent(html),
		numbers.map((number) => `<p>Hồ sơ số ${number} nộp theo Khoản 2 của quyết định ấy.</p>`).join(''),
	);
	await waitForMarks(page, ['Khoản', 'Khoản', 'Khoản']);
	const world = await ourWorld(page);
	const drawn = () =>
		world.evaluate(() => {
			const host = document.querySelector('chuan-tin');
			const root = host && chrome.dom.openOrClosedShadowRoot(host);
			return root?.querySelectorAll('[data-rule="clause-capitals"]').length ?? 0;
		});
	expect(await drawn()).toBeLessThan(numbers.length);
	await world.waitForFunction(
		(all) => {
			const host = document.querySelector('chuan-tin');
			const root = host && chrome.dom.openOrClosedShadowRoot(host);
			const entries = root?.querySelectorAll('[data-rule="clause-capitals"]') ?? [];
			entries[entries.length - 1]?.scrollIntoView();
			return entries.length === all;
		},
		{timeout: 20_000},
		numbers.length,
	);
	expect(await drawn()).toBe(numbers.length);
	await page.close();
});
