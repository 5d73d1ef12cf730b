import type {Frame, Page} from 'puppeteer-core';

/** One editor of a CMS, worked by hand: what a person does in it, whether our extension is there or not. */
export interface Desk {
	readonly name: string;
	/** Opens the form for a new post, ready to be typed in. */
	open(page: Page, origin: string): Promise<void>;
	/** Puts the caret into the title or the empty body. */
	enter(page: Page, part: 'title' | 'body'): Promise<void>;
	/** What holds the text: the page or a frame of it. */
	frame(page: Page): Promise<Frame>;
	/** Brings the list of categories into view. */
	showCategories(page: Page): Promise<void>;
	/** Ticks a category. */
	file(page: Page, category: string): Promise<void>;
	/** Which categories are ticked. */
	filed(page: Page): Promise<string[]>;
	/** Presses what a person presses first when the post is ready. */
	pressPublish(page: Page): Promise<void>;
	/** What comes after the first press, until the post is on the site. */
	finishPublishing(page: Page): Promise<void>;
	/** Presses what stores the draft, until it is stored. */
	saveDraft(page: Page): Promise<void>;
	/** Has the CMS store what is typed by itself, as it does now and then, until that is done. */
	autosave(page: Page): Promise<void>;
	/** Goes back to the text of the post that was just published. */
	writeOn(page: Page): Promise<void>;
	/** Presses what brings a published post up to date. */
	pressUpdate(page: Page): Promise<void>;
	/** Until the site has it. */
	finishUpdating(page: Page): Promise<void>;
}

/** Selects the first place of these words, in a line or a text, and types others over them. */
export async function typeOver(page: Page, desk: Pick<Desk, 'frame'>, words: string, others: string): Promise<void> {
	const frames = new Set([page.mainFrame(), await desk.frame(page)]);
	for (const frame of frames) {
		if (!(await frame.evaluate(selectWords, words))) continue;
		// Pages answer the focus, and may put the caret elsewhere.
		await twoFrames(frame);
		await frame.evaluate(selectWords, words);
		// Editors hear of a selection that a script has set from the browser, which tells them before it paints.
		await twoFrames(frame);
		if (others) await page.keyboard.type(others);
		else await page.keyboard.press('Backspace');
		return;
	}
	throw new Error(`No “${words}” stands in the editor`);
}

/** Waits until the page has painted, and so has done what it had put off by a turn. */
export async function twoFrames(frame: Frame): Promise<void> {
	await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Runs in the page, so it stands alone. */
function selectWords(words: string): boolean {
	for (const line of document.querySelectorAll<HTMLInputElement>('input[type="text"]')) {
		const start = line.value.indexOf(words);
		if (start < 0) continue;
		line.focus();
		line.setSelectionRange(start, start + words.length);
		return true;
	}
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walk.nextNode(); node; node = walk.nextNode()) {
		const start = node.nodeValue?.indexOf(words) ?? -1;
		const holder = node.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
		if (start < 0 || !holder) continue;
		// A frame has the keys only while the frame itself has the focus.
		window.focus();
		holder.focus();
		getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
		return true;
	}
	return false;
}
