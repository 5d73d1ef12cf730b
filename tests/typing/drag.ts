import type {Page} from 'puppeteer-core';

/** Where a place of the text stands on the screen. */
interface Point {
	readonly x: number;
	readonly y: number;
}

/** Selects the post's first word with a double click and drags it behind the word given, one of the first line. */
export async function dragFirstWord(page: Page, behind: string): Promise<void> {
	const [from, to] = await page.evaluate(placesOf, behind);
	await page.mouse.click(from.x, from.y, {count: 2});
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + 12, from.y, {steps: 3});
	await page.mouse.move(to.x, to.y, {steps: 6});
	await page.mouse.up();
}

/** Runs in the page, so it stands alone. */
function placesOf(behind: string): [Point, Point] {
	const frame = document.querySelector('iframe');
	const area = document.querySelector<HTMLTextAreaElement>('textarea#content');
	if (area?.checkVisibility()) {
		area.scrollTop = 0;
		const {font, paddingLeft} = getComputedStyle(area);
		const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
		pen.font = font;
		const before = area.value.slice(0, area.value.indexOf(behind) + behind.length);
		const {left, top} = area.getBoundingClientRect();
		const start = {x: left + Number.parseFloat(paddingLeft), y: top + 14};
		return [
			{...start, x: start.x + 8},
			{...start, x: start.x + pen.measureText(before).width},
		];
	}
	const inside = frame?.contentDocument ?? document;
	const editable = inside.querySelector('[contenteditable="true"]') as HTMLElement;
	inside.documentElement.scrollTop = 0;
	const texts = inside.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
	const range = inside.createRange();
	const {x: left, y: top} = frame?.getBoundingClientRect() ?? {x: 0, y: 0};
	range.setStart(texts.nextNode() as Text, 0);
	range.setEnd(range.startContainer, 2);
	const first = range.getBoundingClientRect();
	for (let node = texts.currentNode; !node.nodeValue?.includes(behind); ) node = texts.nextNode() as Text;
	const end = (texts.currentNode.nodeValue?.indexOf(behind) ?? 0) + behind.length;
	range.setStart(texts.currentNode, end - 1);
	range.setEnd(texts.currentNode, end);
	const last = range.getBoundingClientRect();
	return [
		{x: left + first.left + 8, y: top + (first.top + first.bottom) / 2},
		{x: left + last.right, y: top + (last.top + last.bottom) / 2},
	];
}
