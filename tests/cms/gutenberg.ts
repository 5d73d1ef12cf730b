import type {Page} from 'puppeteer-core';
import type {Desk} from './desk';

const categories = '[role="group"][aria-label="Categories"]';

/** WordPress’s block editor. */
export const gutenberg: Desk = {
	name: 'gutenberg',
	async open(page, origin) {
		await page.goto(`${origin}/wp-admin/post-new.php`);
		await page.waitForSelector('.is-root-container');
	},
	async enter(page, part) {
		if (part === 'title') await page.click('.wp-block-post-title');
		else await page.keyboard.press('Enter');
	},
	frame: async (page) => page.mainFrame(),
	async showCategories(page) {
		await page.click('[aria-label="Post"][data-label="Post"], .edit-post-sidebar__panel-tab');
		const list = await page.$(categories);
		if (!list) await pressButton(page, 'Categories');
		await page.waitForSelector(`${categories} label`);
	},
	async file(page, category) {
		await page.waitForSelector(`${categories} label`);
		const id = await page.$$eval(
			`${categories} label`,
			(labels, category) => labels.find((label) => label.textContent === category)?.getAttribute('for'),
			category,
		);
		await page.click(`#${id}`);
	},
	filed: (page) =>
		page.$$eval(`${categories} input:checked`, (boxes) =>
			boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? ''),
		),
	pressPublish: (page) => page.click('.editor-post-publish-panel__toggle'),
	async finishPublishing(page) {
		await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
		await page.click('.editor-post-publish-panel .editor-post-publish-button');
		await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
	},
	async saveDraft(page) {
		const save = await page.waitForSelector('.editor-post-save-draft');
		await save?.click();
		await page.waitForSelector('.editor-post-saved-state.is-saved');
	},
	autosave: (page) => page.evaluate(() => wp.data.dispatch('core/editor').autosave()),
	async writeOn(page) {
		await page.click('.editor-post-publish-panel__header button');
		await page.waitForSelector('.edit-post-header .editor-post-publish-button');
	},
	pressUpdate: (page) => page.click('.edit-post-header .editor-post-publish-button'),
	async finishUpdating(page) {
		await page.waitForSelector('.edit-post-header .editor-post-publish-button[aria-disabled="true"]:not(.is-busy)');
	},
};

declare const wp: {data: {dispatch(store: 'core/editor'): {autosave(): Promise<void>}}};

/** Shows the post as a tablet does: its canvas moves into a frame. */
export async function previewOnTablet(page: Page): Promise<void> {
	await page.click('.block-editor-post-preview__button-toggle');
	const tablet = await page.waitForSelector(
		'::-p-xpath(//*[starts-with(@role, "menuitem")][normalize-space()="Tablet"])',
	);
	await tablet?.click();
	await page.waitForSelector('iframe[name="editor-canvas"]');
}

async function pressButton(page: Page, words: string): Promise<void> {
	const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
	await button?.click();
}
