import {describe, expect, it} from 'vitest';
import {useStand} from './stand';

declare const window: Window & {log: string[]};

/** Our question has the focus, and the keyboard answers it. */
describe('the publish gate in Firefox', () => {
	const stand = useStand('firefox');

	it.each(['submit', 'fetch', 'down', 'key'])('#%s is held, and gone on with as if never held', async (id) => {
		const press = async (post: string) => {
			const page = await stand().open(`${stand().origin}/pages/publish.html?post=${post}`);
			await page.waitForSelector('chuan-tin');
			if (id === 'key') {
				await page.focus('#key');
				await page.keyboard.press('Enter');
			} else await page.click(`#${id}`);
			return page;
		};
		const heard = (page: Awaited<ReturnType<typeof press>>) => page.evaluate(() => window.log.splice(0));
		const clean = await press('clean');
		const natural = await heard(clean);
		await clean.close();
		const page = await press('faulty');
		await page.waitForFunction(() => document.activeElement?.localName === 'chuan-tin');
		expect(await heard(page)).toEqual([]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => window.log.some((line) => line.endsWith('publishes')));
		expect(await heard(page)).toEqual(natural);
		await page.close();
	});
});
