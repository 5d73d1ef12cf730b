import {mkdir} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Browser, Extension, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it, onTestFailed} from 'vitest';
import {built, grantOrigins, openChromium, openPopup, switchedOn} from '../browsers';
import {clickOurs, undo, waitForMarks, waitForNoMark, waitForOurs} from '../e2e/editor-page';
import {readPanel} from '../panel';
import {classic} from './classic';
import {type Desk, twoFrames, typeOver} from './desk';
import {gutenberg, previewOnTablet} from './gutenberg';
import {story} from './story';
import {logIn, startWordpress, type Wordpress} from './wordpress';

const shots = resolve(import.meta.dirname, '../shots');

const life = new AbortController();
let wordpress: Wordpress;
let browser: Browser;
let extension: Extension;
/** The same site under a name that isn't switched on. */
let offOrigin: string;

beforeAll(async () => {
	wordpress = await startWordpress();
	offOrigin = wordpress.origin.replace('127.0.0.1', 'localhost');
	const folder = await grantOrigins(built.chromium, ['http://127.0.0.1/*'], life.signal);
	({browser, extension} = await openChromium(folder, {
		signal: life.signal,
		headless: true,
		defaultViewport: {width: 1440, height: 900},
	}));
	await switchedOn(browser, extension);
	for (const origin of [wordpress.origin, offOrigin]) await logIn(browser, origin, wordpress.user);
	await mkdir(shots, {recursive: true});
});
afterAll(async () => {
	await browser?.close();
	life.abort();
	await wordpress?.close();
});

describe.each([gutenberg, classic])('WordPress, $name', (desk) => {
	it('a post is marked, fixed, filed, asked about and published, byte for byte as without us', async () => {
		const {origin} = wordpress;
		const before = await lastPublished();
		const page = await begin(desk, origin);
		await waitForMarks(page, story.marked);
		await shoot(page, desk, 'marked');

		await clickOurs(page, '.fix-all');
		await clickOurs(page, '.review .button.main');
		for (const word of Object.keys(story.fixes)) await waitForNoMark(page, word);
		await desk.showCategories(page);
		await clickOurs(page, '.category .button');
		await waitForOurs(page, '.category.agrees');
		expect(await desk.filed(page)).toEqual([story.category]);

		await desk.pressPublish(page);
		await waitForOurs(page, 'dialog[open] .gate-list li');
		await shoot(page, desk, 'asked');
		await clickOurs(page, 'dialog .button.main');
		await waitForOurs(page, 'dialog', false);
		expect((await lastPublished()).id).toBe(before.id);

		await typeOver(page, desk, ...story.mended);
		await waitForNoMark(page, '044178123456');
		await desk.pressPublish(page);
		await desk.finishPublishing(page);
		await waitForOurs(page, 'dialog', false);
		await shoot(page, desk, 'published');
		const withUs = await lastPublished();

		await desk.writeOn(page);
		await typeOver(page, desk, ...story.broken);
		await desk.pressUpdate(page);
		await waitForOurs(page, 'dialog[open] .gate-list li');
		await shoot(page, desk, 'asked-again');
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
		await shoot(live, desk, 'live');
		expect((await readPanel(live)).filter(({level}) => level !== 'hint')).toEqual([]);
		expect(await markup()).toBe(untouched);
		await close(live);
	});

	it('drafts are stored unasked; “Vẫn đăng” goes all the way to the site, and asks once', async () => {
		const page = await begin(desk, wordpress.origin);
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
	const page = await begin(gutenberg, wordpress.origin);
	await waitForMarks(page, story.marked);
	await previewOnTablet(page);
	await waitForMarks(page, ['Khoản', 'điều', '044178123456']);
	await shoot(page, gutenberg, 'frame');
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
	const page = await browser.newPage();
	onTestFailed(async () => {
		if (!page.isClosed()) await shoot(page, desk, 'failed');
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
		await wordpress.ask("SELECT post_content FROM wp_posts WHERE post_status = 'draft' ORDER BY ID DESC LIMIT 1"),
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
		await wordpress.ask("SELECT MAX(ID) FROM wp_posts WHERE post_type = 'post' AND post_status = 'publish'"),
	);
	const of = (column: string) => wordpress.ask(`SELECT ${column} FROM wp_posts WHERE ID = ${id}`);
	return {
		id,
		title: String(await of('post_title')),
		bytes: await of('post_content'),
		categories: String(
			await wordpress.ask(
				`SELECT GROUP_CONCAT(name) FROM wp_terms JOIN wp_term_taxonomy USING (term_id)
				JOIN wp_term_relationships USING (term_taxonomy_id) WHERE object_id = ${id}`,
			),
		),
	};
}

/** Rows of posts, drafts and revisions in which anything of ours stands. */
async function tracesOfUs(): Promise<string> {
	return String(
		await wordpress.ask(
			"SELECT COUNT(*) FROM wp_posts WHERE post_content LIKE '%chuan-tin%' OR post_title LIKE '%chuan-tin%'",
		),
	);
}

/** Editors hold a page that has changes; whoever leaves says yes. */
async function close(page: Page): Promise<void> {
	page.once('dialog', (dialog) => void dialog.accept());
	await page.close();
}

async function shoot(page: Page, desk: Desk, moment: string): Promise<void> {
	await page.screenshot({path: join(shots, `cms-${desk.name}-${moment}.png`)});
}
