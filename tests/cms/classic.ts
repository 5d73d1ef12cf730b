import type {Page} from 'puppeteer-core';
import type {Desk} from './desk';

/** WordPress’s classic editor: TinyMCE 4 in a form. */
export const classic: Desk = {
	name: 'classic',
	async open(page, origin) {
		await page.goto(`${origin}/wp-admin/post-new.php?classic`);
		await waitForText(page);
	},
	async enter(page, part) {
		if (part === 'title') await page.click('#title');
		else await (await this.frame(page)).focus('body');
	},
	async frame(page) {
		const frame = await (await page.waitForSelector('#content_ifr'))?.contentFrame();
		if (!frame) throw new Error('The editor has no frame');
		return frame;
	},
	async showCategories() {
		// They always stand beside the text.
	},
	async file(page, category) {
		const box = await page.waitForSelector(
			`::-p-xpath(//ul[@id="categorychecklist"]//label[normalize-space()="${category}"]/input)`,
		);
		await box?.click();
	},
	filed: (page) =>
		page.$$eval('#categorychecklist input:checked', (boxes) =>
			boxes.map((box) => (box.closest('label')?.textContent ?? '').trim()),
		),
	pressPublish: (page) => press(page, '#publish'),
	async finishPublishing(page) {
		await page.waitForSelector('#message a');
		await waitForText(page);
	},
	async saveDraft(page) {
		await Promise.all([page.waitForNavigation(), press(page, '#save-post')]);
		await waitForText(page);
	},
	autosave: (page) =>
		page.evaluate(() => {
			const saved = new Promise<void>((resolve) => jQuery(document).one('after-autosave', () => resolve()));
			wp.autosave.server.triggerSave();
			return saved;
		}),
	async writeOn() {
		// The same form stands there still.
	},
	pressUpdate: (page) => press(page, '#publish'),
	async finishUpdating(page) {
		await page.waitForNavigation();
		await waitForText(page);
	},
};

declare const jQuery: (of: Document) => {one(event: string, act: () => void): void};
declare const wp: {autosave: {server: {triggerSave(): void}}};

/** While it autosaves, WordPress takes no press. */
async function press(page: Page, button: string): Promise<void> {
	await page.waitForSelector(`${button}:not(.disabled)`);
	await page.click(button);
}

async function waitForText(page: Page): Promise<void> {
	const frame = await page.waitForSelector('#content_ifr');
	await (await frame?.contentFrame())?.waitForSelector('body.mce-content-body[contenteditable="true"]');
}
