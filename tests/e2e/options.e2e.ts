import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {clickOurs, waitForOurs} from './editor-page';
import {useStand} from './stand';

const stand = useStand();

const openOptions = (): Promise<Page> => stand().open(`chrome-extension://${stand().extension.id}/options.html`);

/** The box of the question that these words name. */
const box = (words: string) => `::-p-xpath(//ul[@class="checks"]//label[normalize-space()="${words}"]/input)`;

async function checked(page: Page, words: string, wanted: boolean): Promise<void> {
	const input = await page.waitForSelector(box(words));
	await page.waitForFunction((box, wanted) => (box as HTMLInputElement).checked === wanted, {}, input, wanted);
}

async function press(page: Page, words: string): Promise<void> {
	await (await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`))?.click();
}

async function openFaulty(): Promise<Page> {
	const page = await stand().open(`${stand().origin}/pages/publish.html?post=faulty`);
	await waitForOurs(page, '.publish-badge:not(.fine)');
	return page;
}

describe('the question at Publish', () => {
	it('asks for a reason, and when a post is sent for review, where that is chosen, until the standard is gone back to', async () => {
		const options = await openOptions();
		await checked(options, 'Vẫn đăng thì ghi lý do', false);
		await (await options.waitForSelector(box('Vẫn đăng thì ghi lý do')))?.click();
		await (await options.waitForSelector(box('Hỏi cả khi gửi duyệt')))?.click();
		await checked(options, 'Hỏi cả khi gửi duyệt', true);
		await options.waitForSelector('::-p-xpath(//button[normalize-space()="Theo tiêu chuẩn đang dùng"])');

		const asked = await openFaulty();
		await asked.click('#review');
		await waitForOurs(asked, 'dialog[open] .gate-reason');
		await clickOurs(asked, 'dialog[open] .button.main');
		await asked.close();

		await options.reload();
		await checked(options, 'Vẫn đăng thì ghi lý do', true);
		await press(options, 'Theo tiêu chuẩn đang dùng');
		await checked(options, 'Vẫn đăng thì ghi lý do', false);
		const after = await openFaulty();
		await after.click('#submit');
		await waitForOurs(after, 'dialog[open] .gate-list li');
		await waitForOurs(after, '.gate-reason', false);
		await clickOurs(after, 'dialog[open] .button.main');
		await after.close();
		await options.close();
	});

	it('another standard brings its own', async () => {
		const options = await openOptions();
		await (await options.waitForSelector(box('Vẫn đăng thì ghi lý do')))?.click();
		await checked(options, 'Vẫn đăng thì ghi lý do', true);
		const file = await options.evaluate(async () => {
			const standard = await (await fetch('/standard.json')).json();
			standard.gate.review.value = true;
			return JSON.stringify(standard);
		});
		await options.evaluate((text) => {
			const input = document.querySelector<HTMLInputElement>('input[aria-label="Tệp tiêu chuẩn"]');
			const files = new DataTransfer();
			files.items.add(new File([text], 'don-vi.json', {type: 'application/json'}));
			if (!input) throw new Error('No file can be chosen');
			input.files = files.files;
			input.dispatchEvent(new Event('change', {bubbles: true}));
		}, file);
		await checked(options, 'Vẫn đăng thì ghi lý do', false);
		await checked(options, 'Hỏi cả khi gửi duyệt', true);
		expect(await options.$('::-p-xpath(//button[normalize-space()="Theo tiêu chuẩn đang dùng"])')).toBeNull();
		await press(options, 'Trở về mặc định');
		await checked(options, 'Hỏi cả khi gửi duyệt', false);
		await options.close();
	});
});
