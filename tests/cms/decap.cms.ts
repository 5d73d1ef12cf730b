import type {Page} from 'puppeteer-core';
import {expect, it, onTestFailed} from 'vitest';
import {clickOurs, waitForMarks, waitForNoMark, waitForOurs} from '../e2e/editor-page';
import {useStand} from '../e2e/stand';
import {decapDesk as desk, stored, waitForStored} from './decap';
import {typeOver} from './desk';
import {shoot} from './shoot';
import {story} from './story';

const stand = useStand();

it('Decap: a post is marked, fixed, filed, asked about and published, the same Markdown as without us', async () => {
	const page = await begin(stand().origin);
	await waitForMarks(page, story.marked);
	// Its bar is as wide as the window: the panel folds by itself.
	await shoot(page, 'cms-decap-marked');
	await clickOurs(page, '.pill');
	await clickOurs(page, '.fix-all');
	await clickOurs(page, '.review .button.main');
	for (const word of Object.keys(story.fixes)) await waitForNoMark(page, word);
	await desk.file(page, story.category);
	await waitForOurs(page, '.category.agrees');

	await desk.pressPublish(page);
	await waitForOurs(page, 'dialog[open] .gate-list li');
	await shoot(page, 'cms-decap-asked');
	await clickOurs(page, 'dialog .button.main');
	expect(await stored(page)).toEqual([]);
	await typeOver(page, desk, ...story.mended);
	await waitForNoMark(page, '044178123456');
	await desk.pressPublish(page);
	await waitForStored(page, 'Bà Nguyễn Thị Lành, là một');
	await waitForOurs(page, 'dialog', false);
	const withUs = await stored(page);
	await shoot(page, 'cms-decap-published');

	await typeOver(page, desk, ...story.broken);
	await desk.pressPublish(page);
	await clickOurs(page, 'dialog[open] .button.plain');
	await waitForOurs(page, 'dialog', false);
	// Its menu closed when the question took the focus: as the question says, one presses once more, and isn't asked.
	await desk.pressPublish(page);
	await waitForStored(page, '044178123456');
	await waitForOurs(page, 'dialog', false);
	await close(page);

	const other = await begin(stand().offOrigin);
	for (const word of story.marked) {
		const better = story.fixes[word as keyof typeof story.fixes];
		if (better) await typeOver(other, desk, word, better);
	}
	await desk.file(other, story.category);
	await typeOver(other, desk, ...story.mended);
	await desk.pressPublish(other);
	await waitForStored(other, 'Bà Nguyễn Thị Lành, là một');
	expect(other.extensionRealms()).toEqual([]);
	expect(withUs).toEqual(await stored(other));
	expect(withUs).toHaveLength(1);
	expect(withUs[0]?.content).toContain(`category: ${story.category}`);
	await close(other);
});

/** A new post with the story typed in, without what makes headings and items elsewhere. */
async function begin(origin: string): Promise<Page> {
	const page = await stand().browser.newPage();
	onTestFailed(async () => {
		if (!page.isClosed()) await shoot(page, 'cms-decap-failed');
	});
	// Marks are painted where they are seen: all of the form.
	await page.setViewport({width: 1440, height: 1400});
	await desk.open(page, origin);
	await desk.enter(page, 'title');
	await page.keyboard.type(story.title);
	await desk.enter(page, 'body');
	for (const [index, line] of story.lines.entries()) {
		if (index) await page.keyboard.press('Enter');
		await page.keyboard.type(line.replace(/^(##|\*) /, ''));
	}
	return page;
}

async function close(page: Page): Promise<void> {
	page.once('dialog', (dialog) => void dialog.accept());
	await page.close();
}
