import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {patience} from './desk';

declare const window: Window & typeof globalThis & {table: {editable(): HTMLElement}};

/** Waits until each mark in view lies on its words, letter for letter: what a click there would hit. */
export async function inPlace(page: Page): Promise<void> {
	await page
		.waitForFunction(`(${aim})().astray.length === 0 && (${aim})().hit > 1`, {timeout: patience})
		.catch(async () => expect(await page.evaluate(`(${aim})()`)).toEqual({hit: expect.any(Number), astray: []}));
}

/** How many marks in view lie on their words, and the words of those that don't. Runs in the page, so it stands alone. */
function aim(): {hit: number; astray: string[]} {
	const editable = window.table.editable();
	const control = editable.localName === 'textarea' ? (editable as HTMLTextAreaElement) : null;
	const inside = editable.ownerDocument;
	const view = inside.defaultView as Window & typeof globalThis;
	const astray: string[] = [];
	let hit = 0;
	for (const [name, marks] of view.CSS.highlights) {
		if (!/^chuan-tin-(error|warning|hint)$/.test(name)) continue;
		for (const range of marks as unknown as Iterable<Range>) {
			const [box] = range.getClientRects();
			if (!box) continue;
			const [x, y] = [box.left + 1, box.top + box.height / 2];
			const root = editable.getRootNode() as Document | ShadowRoot;
			if (!editable.contains(root.elementFromPoint(x, y))) continue;
			const caret = inside.caretPositionFromPoint(x, y, root === inside ? {} : {shadowRoots: [root as ShadowRoot]});
			const between = inside.createRange();
			if (control) {
				if (control.value.startsWith(range.toString(), caret?.offset)) hit++;
				else astray.push(range.toString());
				continue;
			}
			if (caret) between.setStart(caret.offsetNode, caret.offset);
			between.setEnd(range.startContainer, range.startOffset);
			if (caret && between.toString() === '') hit++;
			else astray.push(range.toString());
		}
	}
	return {hit, astray};
}
