import type {Desk} from './desk';

/** WordPress’s classic editor: TinyMCE 4 in a form. */
export const classic: Desk = {
	name: 'classic',
	async open(page, origin) {
		await page.goto(`${origin}/wp-admin/post-new.php?classic`);
		const frame = await page.waitForSelector('#content_ifr');
		await (await frame?.contentFrame())?.waitForSelector('body.mce-content-body[contenteditable="true"]');
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
	async pressPublish(page) {
		// While it autosaves, WordPress takes no press.
		await page.waitForSelector('#publish:not(.disabled)');
		await page.click('#publish');
	},
	async finishPublishing(page) {
		await page.waitForSelector('#message a');
	},
};
