import type {Page} from 'puppeteer-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {overlayWorld} from '../panel';
import {attacks} from './attacks';
import {clickOurs, openEditor, waitForMarks, waitForOurs} from './editor-page';
import {
	expectAllWorks,
	faults,
	openHostile,
	ourText,
	published,
	savedPost,
	typeOn,
	waitForFaults,
} from './hostile-page';
import {useStand} from './stand';

declare const window: Window & {
	calls?: number;
	let?: (ShadowRoot | null)[];
	rounds: number;
	rest: boolean;
};

const stand = useStand();
let pristine: string;

beforeAll(async () => {
	const page = await stand().open(`${stand().offOrigin}/pages/hostile/post.html`);
	pristine = await page.$eval('#content', (content) => content.innerHTML);
	await page.close();
});

describe('we keep working, and the post stays as it is, on a page', () => {
	it.each(Object.entries(attacks))('%s', async (_, attack) => {
		const page = await openHostile(stand(), attack);
		await expectAllWorks(page, pristine);
		// Nothing of ours ran through the page's own functions, and none of our roots was given to it.
		expect(await page.evaluate(() => [window.calls ?? 0, (window.let ?? []).filter(Boolean).length])).toEqual([0, 0]);
		await page.close();
	});

	it('that is scaled and turned: what is fixed on the screen elsewhere isn’t there', async () => {
		const page = await openHostile(stand(), {
			when: 'read',
			does: () => {
				document.documentElement.style.transform = 'scale(0.9) rotate(0.5deg)';
			},
		});
		await waitForFaults(page);
		await page.keyboard.press('F8');
		await page.keyboard.down('Alt');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Alt');
		await waitForFaults(
			page,
			faults.filter((word) => word !== 'Khoản'),
		);
		await page.click('[type="submit"]');
		await clickOurs(page, 'dialog .button.plain');
		await waitForOurs(page, 'dialog', false);
		expect(await published(page)).toBe(1);
		await page.close();
	});

	it('that never rests, where the editor comes late', async () => {
		const page = await openHostile(stand(), attacks['that changes all the time']);
		await page.evaluate(() => {
			const later =
				'<div contenteditable="true" aria-label="Nội dung 2"><p>Theo Khoản 3 Điều 4 của Luật này.</p></div>';
			document.querySelector('#content')?.insertAdjacentHTML('afterend', later);
		});
		await waitForFaults(page, [...faults, 'Khoản']);
		await page.close();
	});

	it('whose frame drops what is ours', async () => {
		const page = await openEditor(stand(), 'tinymce');
		await waitForMarks(page, ['Khoản', 'điều']);
		await page.evaluate(() => {
			const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | undefined;
			view?.CSS.highlights.clear();
			if (view) view.document.adoptedStyleSheets = [];
		});
		await page.keyboard.press('F8');
		await waitForMarks(page, ['Khoản', 'điều']);
		expect(await markSheets(page)).toBe(1);
		await page.close();
	});
});

describe('between us and a page there is no endless fight', () => {
	/** The page undoes what we do, again and again; then it rests, and all is well again. */
	const outlast = async (page: Page) => {
		await page.waitForFunction(() => window.rounds > 60);
		await page.evaluate(() => {
			window.rest = true;
		});
		await typeOn(page, ' Xong.');
	};

	it('that takes our marks away at every frame: the list goes on, and marks are back when it rests', async () => {
		const page = await openHostile(stand(), {when: 'marked', does: takeMarks});
		await clickOurs(page, '.acts .button', {entry: 'Khoản'});
		await overlayWorld(page).waitForFunction(() =>
			document.querySelector('#content')?.textContent?.includes('Căn cứ khoản 2'),
		);
		await outlast(page);
		await waitForFaults(
			page,
			faults.filter((word) => word !== 'Khoản'),
		);
		expect(await markSheets(page)).toBe(1);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('340px');
		expect(await savedPost(page)).toBe(pristine.replace('Khoản', 'khoản').replace('huấn.</p>', 'huấn. Xong.</p>'));
		await page.close();
	});

	it('that throws us out and writes in the post whenever we come: we stop coming, and Publish isn’t stuck', async () => {
		const page = await openHostile(stand(), {when: 'marked', does: throwUsOut});
		await page.waitForFunction(() => window.rounds >= 20);
		for (const words of [' Một.', ' Hai.']) {
			await typeOn(page, words);
			await waitForFaults(page);
		}
		expect(await page.evaluate(() => [window.rounds, document.querySelector('chuan-tin')])).toEqual([20, null]);
		await page.click('[type="submit"]');
		expect(await published(page)).toBe(0);
		await page.click('[type="submit"]');
		expect(await published(page)).toBe(1);
		await page.close();
	});

	it('that puts us into the post: we go out of it again', async () => {
		const page = await openHostile(stand(), {
			when: 'marked',
			does: () => document.querySelector('#content > p')?.append(...document.querySelectorAll('chuan-tin')),
		});
		await page.waitForFunction(() => document.querySelector('html > chuan-tin'));
		await expectAllWorks(page, pristine);
		await page.close();
	});
});

describe('where we can’t go on, a sentence says so', () => {
	it('a page on which nothing can be read', async () => {
		const page = await openHostile(stand(), {
			when: 'read',
			does: () =>
				document.querySelector('label')?.insertAdjacentHTML('beforebegin', '<input type="hidden" name="localName">'),
		});
		await waitForOurs(page, '.notice');
		expect(await ourText(page)).toContain('gặp lỗi khi đọc trang này nên dừng kiểm tra');
		await page.click('[type="submit"]');
		expect(await published(page)).toBe(1);
		await page.close();
	});
});

it('a frame of another site is left alone', async () => {
	const page = await openHostile(stand());
	await waitForFaults(page);
	await page.evaluate((address) => {
		const frame = document.createElement('iframe');
		frame.src = address;
		frame.width = '600';
		document.body.append(frame);
	}, `${stand().offOrigin}/pages/hostile/post.html`);
	const frame = await page.waitForFrame((each) => each.url().startsWith(stand().offOrigin));
	await frame.waitForSelector('#content');
	await typeOn(page, ' Theo Khoản 3 Điều 4 này.');
	await waitForFaults(page, [...faults, 'Khoản']);
	expect(
		await frame.evaluate(() => [
			CSS.highlights.size,
			document.querySelectorAll('chuan-tin').length,
			document.adoptedStyleSheets.length,
		]),
	).toEqual([0, 0, 0]);
	await page.close();
});

it('a page that leaves in the middle of a fix takes nothing with it', async () => {
	const page = await openHostile(stand(), {
		when: 'marked',
		does: () =>
			addEventListener('beforeinput', (event) => {
				event.preventDefault();
				location.href = '/pages/hostile/post.html?next';
			}),
	});
	await Promise.all([page.waitForNavigation(), clickOurs(page, '.acts .button', {entry: 'Khoản'})]);
	await waitForFaults(page);
	expect(await savedPost(page)).toBe(pristine);
	await page.goBack();
	await waitForMarks(page, faults);
	await page.close();
});

/** How often the style of our marks stands on the page and in its frames. */
function markSheets(page: Page): Promise<number> {
	return page.evaluate(() => {
		const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
		const sheets = [document, ...frames].flatMap((each) => [...each.adoptedStyleSheets]);
		return sheets.filter((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes('chuan-tin-error')))
			.length;
	});
}

function takeMarks(): void {
	window.rounds = 0;
	const take = () => {
		if (window.rest) return;
		window.rounds++;
		for (const [name, marks] of [...CSS.highlights]) {
			marks.clear();
			CSS.highlights.set(name, new Highlight());
		}
		if (window.rounds % 2) CSS.highlights.clear();
		document.adoptedStyleSheets = [];
		requestAnimationFrame(take);
	};
	take();
}

function throwUsOut(): void {
	window.rounds = 0;
	const throwOut = () => {
		const ours = document.querySelectorAll('chuan-tin, chuan-tin-mirrors');
		if (!ours.length) return;
		window.rounds += ours.length;
		for (const each of ours) each.remove();
		const paragraph = document.querySelector('#content > p:last-child');
		paragraph?.append('.');
		paragraph?.lastChild?.remove();
	};
	new MutationObserver(throwOut).observe(document.documentElement, {childList: true});
	throwOut();
}
