import type {Page} from 'puppeteer-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {overlayWorld, readPanel} from '../panel';
import {attacks} from './attacks';
import {clickOurs, openEditor, waitForMarks, waitForOurs} from './editor-page';
import {
	expectAllWorks,
	faults,
	kept,
	openHostile,
	ourText,
	published,
	savedPost,
	typeOn,
	waitForFaults,
} from './hostile-page';
import {useStand} from './stand';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};
declare const window: Window & {
	calls?: number;
	let?: (ShadowRoot | null)[];
	seen: unknown[];
	rounds: number;
	rest: boolean;
	find(text: string): boolean;
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

describe('a page can’t', () => {
	it('read what we say of its post', async () => {
		const page = await openHostile(stand(), {when: 'first', does: listenIn});
		await waitForFaults(page);
		await clickOurs(page, '.entry [aria-expanded]');
		await waitForOurs(page, '.why .pair');
		const told = await page.evaluate(readUs);
		expect(told).not.toContain('Vì sao?');
		expect(told).not.toContain('hãy che');
		expect(told).toContain('CHUAN-TIN');
		expect(await ourText(page)).toContain('hãy che');
		await page.close();
	});

	it('press a button of ours, nor answer in a person’s stead', async () => {
		const page = await openHostile(stand(), {when: 'first', does: keepTrusted});
		await waitForFaults(page);
		const [before, entries] = [await kept(page), await readPanel(page)];
		await page.evaluate(pressUs);
		await page.click('[type="submit"]');
		await waitForOurs(page, 'dialog[open] .gate-list li');
		await page.evaluate(pressUs);
		await waitForOurs(page, 'dialog[open] .gate-list li');
		expect(await published(page)).toBe(0);
		await clickOurs(page, 'dialog .button.main');
		await waitForOurs(page, 'dialog', false);
		expect(await readPanel(page)).toEqual(entries);
		expect(await savedPost(page)).toBe(pristine);
		expect(await kept(page)).toEqual(before);
		await page.close();
	});

	it('open a page of ours, read a file of ours, or speak to our worker', async () => {
		const {extension} = stand();
		const page = await openHostile(stand());
		await waitForFaults(page);
		const reached = await page.evaluate(async (id) => {
			const address = `chrome-extension://${id}`;
			const frame = document.createElement('iframe');
			const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
			frame.src = `${address}/options.html`;
			document.body.append(frame);
			await loaded;
			const own = globalThis as {chrome?: {runtime?: object}};
			const got = await fetch(`${address}/standard.json`).then(
				() => 'a file',
				() => null,
			);
			return [frame.contentDocument, got, own.chrome?.runtime ?? null];
		}, extension.id);
		expect(reached).toEqual([null, null, null]);
		const framed = page.frames().map((frame) => frame.url());
		expect(framed.filter((url) => url.startsWith('chrome-extension:') && !url.includes('error'))).toEqual([]);
		await page.close();
	});

	it('make its words into markup of ours', async () => {
		const page = await openHostile(stand(), {when: 'read', does: speakMarkup});
		await clickOurs(page, '.acts .button', {entry: 'Khoản'});
		await clickOurs(page, '.entry [aria-expanded]');
		await waitForOurs(page, '.why .pair');
		await page.click('[type="submit"]');
		await waitForOurs(page, 'dialog[open] .gate-list li');
		const shown = await overlayWorld(page).evaluate(() => {
			const host = document.querySelector('chuan-tin');
			const root = host && chrome.dom.openOrClosedShadowRoot(host);
			const odd = root?.querySelectorAll('img, script, iframe, a, style, [onerror], [href], [src]') ?? [];
			const texts = [...(root?.querySelectorAll('.quote, dialog > .soft') ?? [])].map((each) => each.textContent ?? '');
			return {odd: [...odd].map((each) => each.outerHTML), texts};
		});
		expect(shown.odd).toEqual([]);
		expect(shown.texts.join()).toContain('<a href="javascript:pwned=1">');
		expect(shown.texts.join()).toContain('“<b>Xuất bản</b>”');
		expect(shown.texts.join()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
		expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
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

/** Keeps whatever root is made or told of. */
function listenIn(): void {
	window.seen = [];
	const {attachShadow} = Element.prototype;
	Element.prototype.attachShadow = function (this: Element, init) {
		const root = attachShadow.call(this, {...init, mode: 'open'});
		window.seen.push(root);
		return root;
	};
	for (const type of ['click', 'pointerdown', 'focusin', 'pointerover', 'keydown', 'toggle']) {
		addEventListener(type, (event) => window.seen.push(event.composedPath(), event.target, event), true);
	}
}

/** Whatever a page can ask for what stands in our panel, as one text. */
function readUs(): string {
	const host = document.querySelector('chuan-tin') as HTMLElement;
	const {left, top, width, height} = {left: 940, top: 0, width: 340, height: 900};
	const found: unknown[] = [...window.seen, host.shadowRoot, host.innerHTML, host.textContent];
	for (let x = left; x < left + width; x += 17) {
		for (let y = top; y < top + height; y += 17) {
			found.push(document.elementsFromPoint(x, y), document.caretPositionFromPoint(x, y)?.offsetNode);
			found.push(document.caretRangeFromPoint(x, y)?.startContainer);
		}
	}
	found.push(document.activeElement, document.documentElement.outerHTML);
	found.push(document.getAnimations().map((each) => (each.effect as KeyframeEffect | null)?.target));
	found.push(document.documentElement.getHTML({serializableShadowRoots: true}));
	document.execCommand('selectAll');
	found.push(String(getSelection()), getSelection()?.anchorNode, getSelection()?.focusNode);
	getSelection()?.selectAllChildren(host);
	found.push(String(getSelection()), getSelection()?.getRangeAt(0).cloneContents());
	const range = document.createRange();
	range.selectNode(host);
	found.push(range.toString(), range.cloneContents());
	for (const each of CSS.highlights.values())
		for (const marked of each) found.push((marked as Range).startContainer.getRootNode());
	const text = (each: unknown): string => {
		if (Array.isArray(each)) return each.map(text).join();
		if (each instanceof Element) return `${each.tagName} ${each.shadowRoot?.textContent ?? ''} ${each.textContent}`;
		return each instanceof Node ? (each.textContent ?? '') : String(each);
	};
	return found.map(text).join('\n');
}

/** Keeps a person's own events, to use them once more. */
function keepTrusted(): void {
	window.seen = [];
	for (const type of ['pointerdown', 'mousedown', 'click', 'keydown']) {
		addEventListener(type, (event) => window.seen.push(event), true);
	}
}

/** Every made-up press, key and answer at every place of ours. */
function pressUs(): void {
	const host = document.querySelector('chuan-tin') as HTMLElement;
	const at = (x: number, y: number) => ({clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true});
	const persons = window.seen.filter((event) => event instanceof Event).filter((event) => event.isTrusted);
	Event.prototype.composedPath = () => [host, document, window];
	for (let x = 300; x < 1280; x += 40) {
		for (let y = 10; y < 900; y += 40) {
			const under = document.elementFromPoint(x, y);
			for (const type of ['pointerdown', 'pointerup']) under?.dispatchEvent(new PointerEvent(type, at(x, y)));
			for (const type of ['mousedown', 'mouseup', 'click']) under?.dispatchEvent(new MouseEvent(type, at(x, y)));
		}
	}
	const keys = ['F8', 'Enter', ' ', 'Escape', 'Tab', 'ArrowDown'];
	for (const target of [host, document, window, document.querySelector('#content')]) {
		for (const key of keys) {
			for (const altKey of [false, true]) {
				target?.dispatchEvent(
					new KeyboardEvent('keydown', {key, altKey, bubbles: true, composed: true, cancelable: true}),
				);
				target?.dispatchEvent(new KeyboardEvent('keyup', {key, altKey, bubbles: true, composed: true}));
			}
		}
		for (const type of ['cancel', 'close', 'toggle', 'beforetoggle', 'input', 'change', 'abort']) {
			target?.dispatchEvent(new Event(type, {bubbles: true, composed: true, cancelable: true}));
		}
		// A person's own event loses the browser's word for it when it is sent once more.
		for (const event of persons) target?.dispatchEvent(event);
	}
	host.click();
	host.focus();
}

/** A post, its title and its button whose words are markup, or turn the direction of what follows. */
function speakMarkup(): void {
	const markup = '<img src=x onerror="pwned=1"> <script>pwned=1</script> <a href="javascript:pwned=1">';
	const [first] = document.querySelectorAll('#content > p');
	first?.append(` ${markup} , \u202Eđảo ngược\u202C`);
	(document.querySelector('[name="title"]') as HTMLInputElement).value += ` ${markup}`;
	(document.querySelector('[type="submit"]') as HTMLElement).textContent = '<b>Xuất bản</b>';
	(document.querySelector('[type="submit"]') as HTMLElement).setAttribute('aria-label', 'Xuất bản');
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
