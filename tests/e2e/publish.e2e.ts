import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {overlayWorld} from '../panel';
import {clickOurs, waitForOurs} from './editor-page';
import {useStand} from './stand';

declare const chrome: {
	dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null};
	storage: {local: {get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void>}};
};
declare const window: Window & {log: string[]};

const stand = useStand();
const question = 'dialog[open] .gate-list li';

async function openPost(post: 'clean' | 'faulty'): Promise<Page> {
	const page = await stand().open(`${stand().origin}/pages/publish.html?post=${post}`);
	await waitForOurs(page, post === 'clean' ? '.publish-badge.fine' : '.publish-badge:not(.fine)');
	return page;
}

/** What the page has heard of its controls, and done, since last asked. */
const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.log.splice(0));
const published = async (page: Page) => (await heard(page)).filter((line) => line.endsWith('publishes'));
const publishedSoon = (page: Page) =>
	page.waitForFunction(() => window.log.some((line) => line.endsWith('publishes') || line.includes(' act=')));

async function hold(page: Page, keys: readonly ('Control' | 'Alt')[], key: 'Enter' | 'p'): Promise<void> {
	for (const each of keys) await page.keyboard.down(each);
	await page.keyboard.press(key);
	for (const each of keys) await page.keyboard.up(each);
}
const click = (id: string) => (page: Page) => page.click(`#${id}`);
const key = (id: string, name: 'Enter' | 'Space') => async (page: Page) => {
	await page.focus(`#${id}`);
	await page.keyboard.press(name);
};

const ways: Record<string, (page: Page) => Promise<void>> = {
	'a submit button': click('submit'),
	'a submit button by Enter': key('submit', 'Enter'),
	'a submit button by Space': key('submit', 'Space'),
	'Enter in a field': key('title', 'Enter'),
	'an image button': (page) => page.click('#image', {offset: {x: 7, y: 9}}),
	'a button outside its form': click('outside'),
	'a button that fetches': click('fetch'),
	'a button that fetches, by Enter': key('fetch', 'Enter'),
	'“Cập nhật” of a published post': click('update'),
	'what acts on pointerdown': click('down'),
	'what acts on mousedown': click('mouse'),
	'a tap': (page) => page.tap('#fetch'),
	'what acts on the end of a touch, and takes it': (page) => page.tap('#touch'),
	'what acts on Enter': key('key', 'Enter'),
	'what acts on Space': key('key', 'Space'),
	'a menu’s item': async (page) => {
		await page.click('#menu');
		await page.click('#item');
	},
	'a web component': click('element'),
	'a button in a frame': async (page) => {
		const frame = page.frames().find((each) => each !== page.mainFrame());
		await (await frame?.$('#framed'))?.click();
	},
	'a shortcut that clicks': (page) => hold(page, ['Control'], 'Enter'),
	'a shortcut that submits': (page) => hold(page, ['Alt'], 'p'),
};

describe('every way to publish', () => {
	it.each(Object.entries(ways))('%s: held until the answer, then gone on with as if never held', async (_, publish) => {
		const clean = await openPost('clean');
		await publish(clean);
		await publishedSoon(clean);
		const natural = await heard(clean);
		expect(natural.filter((line) => / publishes$/.test(line))).toHaveLength(1);
		await clean.close();

		const page = await openPost('faulty');
		await publish(page);
		await waitForOurs(page, question);
		expect(await published(page)).toEqual([]);
		await clickOurs(page, 'dialog .button.main');
		await waitForOurs(page, 'dialog', false);
		expect(await heard(page)).toEqual([]);

		if (natural[0]?.startsWith('menu')) await page.click('#menu');
		await publish(page);
		await waitForOurs(page, question);
		await clickOurs(page, 'dialog .button.plain');
		await publishedSoon(page);
		expect((await heard(page)).filter((line) => !line.startsWith('menu'))).toEqual(
			natural.filter((line) => !line.startsWith('menu')),
		);
		await waitForOurs(page, 'dialog', false);
		await page.close();
	});
});

describe('what isn’t publishing', () => {
	it.each(['draft', 'review', 'preview'])('#%s is never held', async (id) => {
		const page = await openPost('faulty');
		await page.click(`#${id}`);
		await publishedSoon(page);
		await waitForOurs(page, 'dialog', false);
		await page.close();
	});

	it('“Cập nhật” of a draft is never held', async () => {
		const page = await openPost('faulty');
		await page.select('#status', '0');
		await page.click('#update');
		await publishedSoon(page);
		await waitForOurs(page, 'dialog', false);
		await page.close();
	});

	it('what a script does of itself is never held: an autosave, a made-up click', async () => {
		const page = await openPost('faulty');
		await page.click('#title');
		await page.keyboard.type('.');
		await page.evaluate(() => {
			document.querySelector<HTMLFormElement>('#post')?.requestSubmit(document.querySelector<HTMLElement>('#submit'));
			document.querySelector<HTMLElement>('#fetch')?.click();
		});
		expect(await published(page)).toEqual(
			['submit act=publish&trang_thai=1 publishes', 'fetch publishes'].map((line) =>
				expect.stringContaining(line.split(' ')[0] ?? ''),
			),
		);
		await waitForOurs(page, 'dialog', false);
		await page.close();
	});

	it('an autosave runs on while the question stands', async () => {
		const page = await openPost('faulty');
		await page.click('#submit');
		await waitForOurs(page, question);
		await page.evaluate(() => document.querySelector<HTMLElement>('#update')?.click());
		expect(await heard(page)).toEqual(['update click', 'update publishes']);
		await waitForOurs(page, question);
		await page.close();
	});
});

describe('the question', () => {
	it('is answered from the keyboard alone, and lets the focus go nowhere else', async () => {
		const page = await openPost('faulty');
		await ways['a submit button by Enter']?.(page);
		await waitForOurs(page, question);
		expect(await focused(page)).toBe('Quay lại sửa');
		const stops: string[] = [];
		for (let presses = 0; presses < 6; presses++) {
			await page.keyboard.press('Tab');
			stops.push(await focused(page));
		}
		expect(stops).toContain('Vẫn đăng');
		expect(stops.filter((stop) => stop === 'elsewhere')).toEqual([]);
		await page.keyboard.press('Escape');
		await waitForOurs(page, 'dialog', false);
		expect(await published(page)).toEqual([]);
		await ways['a submit button by Enter']?.(page);
		await waitForOurs(page, question);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await publishedSoon(page);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('submit');
		await page.close();
	});

	it('its lines lead to what must be mended', async () => {
		const page = await openPost('faulty');
		await page.click('#fetch');
		await clickOurs(page, 'dialog .gate-list .jump');
		await waitForOurs(page, 'dialog', false);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('body');
		expect(await published(page)).toEqual([]);
		await page.close();
	});

	it('what takes no press but a person’s own is pressed once more, and isn’t asked about again', async () => {
		const page = await openPost('faulty');
		await page.click('#own');
		await waitForOurs(page, question);
		const said = await overlayWorld(page).evaluate(() => {
			const host = document.querySelector('chuan-tin');
			return (host && chrome.dom.openOrClosedShadowRoot(host))?.querySelector('dialog > .soft')?.textContent;
		});
		expect(said).toContain('Nếu sau “Vẫn đăng” mà trang chưa đăng, hãy bấm “Phát hành” lần nữa.');
		await clickOurs(page, 'dialog .button.plain');
		await waitForOurs(page, 'dialog', false);
		expect(await published(page)).toEqual([]);
		await page.click('#own');
		expect(await published(page)).toEqual(['own publishes']);
		await page.close();
	});

	it('a page that throws it out isn’t stuck: nothing is published by that, and the next press goes through', async () => {
		const page = await openPost('faulty');
		await page.click('#submit');
		await waitForOurs(page, question);
		await page.evaluate(() => document.querySelector('chuan-tin')?.remove());
		expect(await published(page)).toEqual([]);
		await page.click('#submit');
		await publishedSoon(page);
		await page.close();
	});

	it('asks for a reason where the standard does, and keeps it in this browser only', async () => {
		const options = await stand().open(`chrome-extension://${stand().extension.id}/options.html`);
		await options.evaluate(async () => {
			const standard = await (await fetch('/standard.json')).json();
			standard.gate.reason.value = true;
			await chrome.storage.local.set({ownStandard: standard});
		});
		const page = await openPost('faulty');
		await page.click('#submit');
		await waitForOurs(page, 'dialog .gate-reason');
		await clickOurs(page, 'dialog .button.plain');
		await waitForOurs(page, 'dialog [aria-invalid="true"]');
		expect(await published(page)).toEqual([]);
		await page.keyboard.type('Tin gấp, sửa sau');
		await clickOurs(page, 'dialog .button.plain');
		await publishedSoon(page);
		const {publishReasons} = await options.evaluate(() => chrome.storage.local.get('publishReasons'));
		expect(publishReasons).toMatchObject([
			{address: `${stand().origin}/pages/publish.html`, reason: 'Tin gấp, sửa sau', rules: ['identity-number']},
		]);
		await options.evaluate(() => chrome.storage.local.set({ownStandard: null, publishReasons: []}));
		await options.close();
		await page.close();
	});
});

describe('the badge', () => {
	it('stands at each publish control that is seen, follows it and leaves its markup alone', async () => {
		const page = await openPost('faulty');
		const ids = ['submit', 'fetch', 'update', 'own', 'outside', 'down', 'key'];
		for (const each of ids) expect(await nearestBadge(page, each)).toBeLessThan(20);
		for (const each of ['draft', 'review', 'preview', 'off'])
			expect(await nearestBadge(page, each)).toBeGreaterThan(20);
		await page.evaluate(() => {
			document.body.style.paddingTop = '120px';
		});
		await waitForBadge(page, 'own');
		await page.evaluate(() => {
			document.body.style.paddingBottom = '2000px';
			scrollTo(0, 60);
		});
		await waitForBadge(page, 'own');
		expect(await page.$eval('#own', (control) => control.outerHTML)).toBe(
			'<button id="own" type="button">Phát hành</button>',
		);
		expect(
			await page.$$eval('body *', (all) => all.filter((each) => each.localName.startsWith('chuan-tin')).length),
		).toBe(0);
		await page.close();
	});

	it('tells when nothing is left to mend', async () => {
		const page = await openPost('faulty');
		await page.click('#body');
		await page.keyboard.down('Control');
		await page.keyboard.press('a');
		await page.keyboard.up('Control');
		await page.keyboard.type('BHXH tỉnh mở lớp tập huấn. ');
		await waitForOurs(page, '.publish-badge.fine');
		await page.close();
	});
});

/** The words on what has the focus in our question. */
function focused(page: Page): Promise<string> {
	return overlayWorld(page).evaluate(() => {
		const host = document.activeElement;
		const root = host?.localName === 'chuan-tin' ? chrome.dom.openOrClosedShadowRoot(host) : null;
		const at = root?.activeElement;
		return !root ? 'elsewhere' : at?.localName === 'button' ? (at.textContent ?? '') : 'dialog';
	});
}

/** Pixels from a control's corner to the badge next to it. */
function nearestBadge(page: Page, id: string): Promise<number> {
	return overlayWorld(page).evaluate(badgeDistance, id);
}

async function waitForBadge(page: Page, id: string): Promise<void> {
	await overlayWorld(page).waitForFunction(`(${badgeDistance})(${JSON.stringify(id)}) < 20`);
}

/** Runs in our world, so it stands alone. */
function badgeDistance(id: string): number {
	const host = document.querySelector('chuan-tin');
	const root = host && chrome.dom.openOrClosedShadowRoot(host);
	const corner = document.getElementById(id)?.getBoundingClientRect();
	const distances = [...(root?.querySelectorAll('.publish-badge') ?? [])].map((badge) => {
		const {right, top} = badge.getBoundingClientRect();
		return Math.hypot(right - (corner?.right ?? 0), top - (corner?.top ?? 0));
	});
	return Math.min(...distances);
}
