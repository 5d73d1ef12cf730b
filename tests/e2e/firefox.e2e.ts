import {describe, expect, it} from 'vitest';
import {openEditor, saved, undo, waitForMarks, waitForNoMark} from './editor-page';
import {useStand} from './stand';

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
});
