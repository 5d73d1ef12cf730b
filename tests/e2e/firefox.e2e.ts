import {describe, expect, it} from 'vitest';
import {openEditor, saved, undo, waitForMarks, waitForNoMark, waitForOurs} from './editor-page';
import {faults} from './hostile-page';
import {useStand} from './stand';

declare const window: Window & {published: number};

/** The same build of the same sources, in Firefox; `npm run test:firefox` proves all the rest there. */
describe('Firefox', () => {
	const stand = useStand('firefox');

	const first = 'Khoản';

	it.each(['contenteditable', 'textarea', 'tinymce', 'ckeditor4'])(
		'%s: marks the exact words, fixes from the keyboard, undoes',
		async (name) => {
			const page = await openEditor(stand(), name);
			await waitForMarks(page, ['Khoản', 'điều', 'ngừơi', ' ,']);
			const before = await saved(page);
			await page.keyboard.press('F8');
			await page.keyboard.down('Alt');
			await page.keyboard.press('Enter');
			await page.keyboard.up('Alt');
			await waitForNoMark(page, first);
			expect(await saved(page)).toBe(before.replace(first, 'khoản'));
			await undo(page);
			await waitForMarks(page, [first]);
			expect(await saved(page)).toBe(before);
			await page.close();
		},
	);

	it('a page whose own functions are broken, those we paint with too: keys and question work on', async () => {
		const {browser, origin} = stand();
		const page = await browser.newPage();
		await page.evaluateOnNewDocument(() => {
			const broken = () => {
				throw new Error('Broken by the page');
			};
			for (const name of ['add', 'has', 'delete'] as const) Highlight.prototype[name] = broken;
			Element.prototype.attachShadow = Node.prototype.appendChild = Range.prototype.setStart = broken;
		});
		await page.goto(`${origin}/pages/hostile/post.html`);
		// Marks can't tell here that the post was checked; the panel can.
		await waitForOurs(page, '[data-rule="clause-capitals"]');
		await page.keyboard.press('F8');
		await page.keyboard.down('Alt');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Alt');
		await page.waitForSelector('::-p-text(khoản 2)');
		await page.click('[type="submit"]');
		await page.waitForSelector('chuan-tin:focus');
		expect(await page.evaluate(() => window.published)).toBe(0);
		await page.close();
	});

	it('a page that takes our marks and their style away: both are back with the next letters', async () => {
		const page = await stand().open(`${stand().origin}/pages/hostile/post.html`);
		await waitForMarks(page, faults);
		await page.evaluate(() => {
			for (const marks of CSS.highlights.values()) marks.clear();
			CSS.highlights.clear();
			document.adoptedStyleSheets = [];
		});
		await page.click('#content');
		await page.keyboard.type('. ');
		await waitForMarks(page, faults);
		// That of the marks, and that which gives the panel room.
		await page.waitForFunction(() => document.adoptedStyleSheets.length === 2);
		await page.close();
	});
});
