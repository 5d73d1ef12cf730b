import type {Page} from 'puppeteer-core';
import {describe, expect, it, onTestFailed} from 'vitest';
import {openPopup} from '../browsers';
import {clickOurs, undo, waitForMarks, waitForNoMark, waitForOurs} from '../e2e/editor-page';
import {readPanel} from '../panel';
import {classic} from './classic';
import {type Desk, twoFrames, typeOver} from './desk';
import {gutenberg, previewOnTablet} from './gutenberg';
import {shoot} from './shoot';
import {useSite} from './stand';
import {story} from './story';

const site = useSite({width: 1440, height: 900});

describe.each([gutenberg, classic])('WordPress, $name', (desk) => {
	it('a post is marked, fixed, filed, asked about and published, byte for byte as without us', async () => {
		const {browser, extension, origin, offOrigin} = site();
		const before = await lastPublished();
		const page = await begin(desk, origin);
		await waitForMarks(page, story.marked);
		await shoot(page, `cms-${desk.name}-marked`);

		await clickOurs(page, '.fix-all');
		await clickOurs(page, '.review .button.main');
		for (const word of Object.keys(story.fixes)) await waitForNoMark(page, word);
		await desk.showCategories(page);
		await clickOurs(page, '.category .button');
		await waitForOurs(page, '.category.agrees');
		expect(await desk.filed(page)).toEqual([story.category]);

		await desk.pressPublish(page);
		await waitForOurs(page, 'dialog[open] .gate-list li');
		await shoot(page, `cms-${desk.name}-asked`);
		await clickOurs(page, 'dialog .button.main');
		await waitForOurs(page, 'dialog', false);
		expect((await lastPublished()).id).toBe(before.id);

		await typeOver(page, desk, ...story.mended);
		await waitForNoMark(page, '044178123456');
		await desk.pressPublish(page);
		await desk.finishPublishing(page);
		await waitForOurs(page, 'dialog', false);
		await shoot(page, `cms-${desk.name}-published`);
		const withUs = await lastPublished();

		await desk.writeOn(page);
		await typeOver(page, desk, ...story.broken);
		await desk.pressUpdate(page);
		await waitForOurs(page, 'dialog[open] .gate-list li');
		await shoot(page, `cms-${desk.name}-asked-again`);
		await clickOurs(page, 'dialog .button.main');
		await typeOver(page, desk, ...story.mended);
		await waitForNoMark(page, '044178123456');
		await desk.pressUpdate(page);
		await desk.finishUpdating(page);
		expect(await lastPublished()).toEqual(withUs);
		await close(page);

		const other = await begin(desk, offOrigin);
		for (const word of story.marked) {
			const better = story.fixes[word as keyof typeof story.fixes];
			if (better) await typeOver(other, desk, word, better);
		}
		await desk.showCategories(other);
		await desk.file(other, story.category);
		await typeOver(other, desk, ...story.mended);
		await desk.pressPublish(other);
		await desk.finishPublishing(other);
		expect(other.extensionRealms()).toEqual([]);
		await close(other);
		const withoutUs = await lastPublished();

		expect(withUs.id).not.toBe(withoutUs.id);
		expect(withUs.title).toBe(fixed(story.title));
		expect({...withUs, id: ''}).toEqual({...withoutUs, id: ''});
		expect(withUs.bytes.equals(withoutUs.bytes)).toBe(true);
		expect(withUs.categories).toBe(story.category);
		expect(await tracesOfUs()).toBe('0');

		const live = await browser.newPage();
		await live.goto(`${origin}/?p=${withUs.id}`);
		const markup = () => live.evaluate(() => document.body.outerHTML);
		const untouched = await markup();
		const popup = await openPopup(live, extension);
		await popup.waitForFunction(() => document.body.textContent?.includes('Đã đọc tin trên trang này'));
		await popup.close();
		await waitForOurs(live, '.category');
		await shoot(live, `cms-${desk.name}-live`);
		expect((await readPanel(live)).filter(({level}) => level !== 'hint')).toEqual([]);
		expect(await markup()).toBe(untouched);
		await close(live);
	});

	it('drafts are stored unasked; “Vẫn đăng” goes all the way to the site, and asks once', async () => {
		const page = await begin(desk, site().origin);
		await waitForMarks(page, story.marked);
		await desk.saveDraft(page);
		await waitForOurs(page, 'dialog', false);
		expect(await lastDraft()).toContain('23 ngừơi đăng ký');
		await waitForMarks(page, story.marked);

		await typeOver(page, desk, '23 ngừơi', '24 ngừơi');
		await desk.pressPublish(page);
		await waitForOurs(page, 'dialog[open] .gate-list li');
		await desk.autosave(page);
		expect(await lastDraft()).toContain('24 ngừơi đăng ký');
		await clickOurs(page, 'dialog[open] .button.plain');
		await desk.finishPublishing(page);
		await waitForOurs(page, 'dialog', false);
		const {title, bytes} = await lastPublished();
		expect(title).toBe(story.title);
		expect(String(bytes)).toContain('044178123456');
		await close(page);
	});
});

it('Gutenberg’s canvas in a frame: a fix reaches its data, and one Ctrl+Z takes it back', async () => {
	const page = await begin(gutenberg, site().origin);
	await waitForMarks(page, story.marked);
	await previewOnTablet(page);
	await waitForMarks(page, ['Khoản', 'điều', '044178123456']);
	await shoot(page, 'cms-gutenberg-frame');
	await clickOurs(page, '.acts .button', {entry: 'Khoản'});
	await waitForNoMark(page, 'Khoản');
	await gutenberg.saveDraft(page);
	const mended = await lastDraft();
	expect(mended).toContain('Căn cứ khoản 2 điều 15');
	await undo(page);
	await waitForMarks(page, ['Khoản']);
	await gutenberg.saveDraft(page);
	expect(await lastDraft()).toBe(mended.replace('khoản 2', 'Khoản 2'));
	await close(page);
});

/** A new post with the story typed in. */
async function begin(desk: Desk, origin: string): Promise<Page> {
	const page = await site().browser.newPage();
	onTestFailed(async () => {
		if (!page.isClosed()) await shoot(page, `cms-${desk.name}-failed`);
	});
	// What slides in is pressed where it will stand.
	await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
	await desk.open(page, origin);
	await desk.enter(page, 'title');
	await page.keyboard.type(story.title);
	await desk.enter(page, 'body');
	for (const [index, line] of story.lines.entries()) {
		if (index) await page.keyboard.press('Enter');
		const [, sign = '', words = ''] = /^(\* |)(.*)$/.exec(line) ?? [];
		await page.keyboard.type(sign);
		// The classic editor makes the list a moment later.
		if (sign) await twoFrames(await desk.frame(page));
		await page.keyboard.type(words);
	}
	return page;
}

function fixed(text: string): string {
	return Object.entries(story.fixes).reduce((now, [word, better]) => now.replaceAll(word, better), text);
}

async function lastDraft(): Promise<string> {
	return String(
		await site().ask("SELECT post_content FROM wp_posts WHERE post_status = 'draft' ORDER BY ID DESC LIMIT 1"),
	);
}

interface Published {
	readonly id: string;
	readonly title: string;
	readonly bytes: Buffer;
	readonly categories: string;
}

async function lastPublished(): Promise<Published> {
	const id = String(
		await site().ask("SELECT MAX(ID) FROM wp_posts WHERE post_type = 'post' AND post_status = 'publish'"),
	);
	const of = (column: string) => site().ask(`SELECT ${column} FROM wp_posts WHERE ID = ${id}`);
	return {
		id,
		title: String(await of('post_title')),
		bytes: await of('post_content'),
		categories: String(
			await site().ask(
				`SELECT GROUP_CONCAT(name) FROM wp_terms JOIN wp_term_taxonomy USING (term_id)
				JOIN wp_term_relationships USING (term_taxonomy_id) WHERE object_id = ${id}`,
			),
		),
	};
}

/** Rows of posts, drafts and revisions in which anything of ours stands. */
async function tracesOfUs(): Promise<string> {
	return String(
		await site().ask(
			"SELECT COUNT(*) FROM wp_posts WHERE post_content LIKE '%chuan-tin%' OR post_title LIKE '%chuan-tin%'",
		),
	);
}

/** Editors hold a page that has changes; whoever leaves says yes. */
async function close(page: Page): Promise<void> {
	page.once('dialog', (dialog) => void dialog.accept());
	await page.close();
}
