import {afterEach, describe, expect, it} from 'vitest';
import {openPopup, switchedOn} from '../browsers';
import {overlayWorld} from '../panel';
import {clickOurs, waitForMarks, waitForOurs} from './editor-page';
import {faults, openHostile, ourText, published, typeOn, waitForFaults} from './hostile-page';
import {useStand} from './stand';

declare const chrome: {
	runtime: {
		onConnect: {addListener(listen: (port: {onMessage: {addListener(listen: () => void): void}}) => void): void};
	};
	storage: {local: {clear(): Promise<void>; set(items: object): Promise<void>; getBytesInUse(): Promise<number>}};
	dom: {openOrClosedShadowRoot(element: Element | null): ShadowRoot | null};
};

declare global {
	/** In the worker: kept once it has been asked for a file of its own. */
	var asked: Promise<void>;
	/** In the worker: how many posts it was asked to check. */
	var checks: number;
}

const stand = useStand();
const why = '[data-rule="identity-number"] [aria-expanded]';

describe('posts are checked in the worker, off the thread that people type on', () => {
	it('and by the next worker, when the browser has ended this one', async () => {
		const page = await openHostile(stand());
		await waitForFaults(page);
		await (await ourWorker()).close();
		await typeOn(page, ' Theo Khoản 3 Điều 4 này.');
		await waitForFaults(page, [...faults, 'Khoản']);
		await page.close();
	});

	it('which is told what was typed, and answers', async () => {
		const worker = await ourWorker();
		await worker.evaluate(() => {
			globalThis.checks = 0;
			chrome.runtime.onConnect.addListener(({onMessage}) => onMessage.addListener(() => globalThis.checks++));
		});
		const page = await openHostile(stand());
		await waitForFaults(page);
		const before = await worker.evaluate(() => globalThis.checks);
		expect(before).toBeGreaterThan(0);
		await typeOn(page, ' Theo Khoản 3 Điều 4 này.');
		await waitForFaults(page, [...faults, 'Khoản']);
		expect(await worker.evaluate(() => globalThis.checks)).toBeGreaterThan(before);
		await page.close();
	});
});

describe('the worker dies', () => {
	it('in the middle of an answer: a sentence says so, and the next question wakes it', async () => {
		const page = await openHostile(stand());
		await waitForFaults(page);
		const worker = await ourWorker();
		await worker.evaluate(() => {
			globalThis.asked = new Promise((resolve) => {
				globalThis.fetch = () => {
					resolve();
					return Promise.race([]);
				};
			});
		});
		await clickOurs(page, why);
		// A question still on its way would be answered by the next worker.
		await worker.evaluate(() => globalThis.asked);
		await worker.close();
		await waitForOurs(page, '.why p');
		expect(await ourText(page)).toContain('Chưa lấy được bài học');
		await clickOurs(page, why);
		await clickOurs(page, why);
		await waitForOurs(page, '.why .pair');
		await page.close();
	});
});

describe('the browser keeps nothing more for us', () => {
	const options = () => stand().open(`chrome-extension://${stand().extension.id}/options.html`);
	afterEach(async () => {
		const page = await options();
		await page.evaluate(() => chrome.storage.local.clear());
		await page.close();
	});

	it('a dismissal holds until the page is left, and a sentence says that it isn’t kept', async () => {
		const filler = await options();
		await filler.evaluate(async () => {
			const most = 10 * 1024 * 1024;
			await chrome.storage.local.set({filler: 'x'.repeat(most - (await chrome.storage.local.getBytesInUse()) - 40)});
		});
		await filler.close();
		const page = await openHostile(stand());
		await waitForFaults(page);
		await clickOurs(page, '.asides .quiet:last-child', {entry: 'ngừơi'});
		await waitForOurs(page, '.notice');
		expect(await ourText(page)).toContain('Chưa lưu được lựa chọn này');
		await waitForFaults(
			page,
			faults.filter((word) => word !== 'ngừơi'),
		);
		await page.click('[type="submit"]');
		await clickOurs(page, 'dialog .button.plain');
		await waitForOurs(page, 'dialog', false);
		expect(await published(page)).toBe(1);
		await page.close();
	});
});

it('an extension that is taken away or updated goes on with what it has, says the rest, and makes way for the new one', async () => {
	const {browser, extension} = stand();
	const page = await openHostile(stand());
	await waitForFaults(page);
	const world = overlayWorld(page);
	// With the extension goes what could see into our root.
	const root = await world.evaluateHandle(() => chrome.dom.openOrClosedShadowRoot(document.querySelector('chuan-tin')));
	await browser.uninstallExtension(extension.id);
	await world.evaluate((kept) => Object.assign(chrome, {dom: {openOrClosedShadowRoot: () => kept}}), root);

	await clickOurs(page, why);
	await waitForOurs(page, '.why p');
	expect(await ourText(page)).toContain('Chưa lấy được bài học');
	await clickOurs(page, '.asides .quiet:last-child', {entry: 'ngừơi'});
	await waitForOurs(page, '.notice');
	expect(await ourText(page)).toContain('tiện ích vừa cập nhật?');
	await clickOurs(page, '.acts .button', {entry: 'Khoản'});
	await waitForFaults(page, ['001199012345', 'điều']);
	await typeOn(page, ' Theo Khoản 3 Điều 4 này.');
	await waitForFaults(page, ['001199012345', 'điều', 'Khoản']);
	await page.click('[type="submit"]');
	await clickOurs(page, 'dialog .button.plain');
	await waitForOurs(page, 'dialog', false);
	expect(await published(page)).toBe(1);

	await browser.installExtension(extension.path);
	const updated = (await browser.extensions()).get(extension.id);
	if (!updated) throw new Error('The extension is not there again');
	await switchedOn(browser, updated);
	const popup = await openPopup(page, updated);
	await popup.waitForFunction(() => document.body.textContent?.includes('Đang kiểm tra bài đang soạn'));
	expect(await page.evaluate(() => document.querySelectorAll('chuan-tin, chuan-tin-mirrors').length)).toBe(2);
	await waitForMarks(page, ['001199012345', 'điều', 'Khoản', 'ngừơi']);
	await page.close();
});

/** The extension's worker, awake. */
async function ourWorker() {
	const {browser, extension} = stand();
	const target = await browser.waitForTarget(
		(each) => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${extension.id}/`),
	);
	const worker = await target.worker();
	if (!worker) throw new Error('The extension has no worker');
	return worker;
}
