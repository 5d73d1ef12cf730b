import {beforeAll, describe, expect, it} from 'vitest';
import {overlayWorld, readPanel} from '../panel';
import {clickOurs, openEditor, waitForMarks, waitForOurs} from './editor-page';
import {kept, openHostile, ourText, published, savedPost, waitForFaults} from './hostile-page';
import {useStand} from './stand';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};
declare const window: Window & {seen: unknown[]; find(text: string): boolean};

/** What the README says of security, line by line. */
const stand = useStand();
let pristine: string;

beforeAll(async () => {
	const page = await stand().open(`${stand().offOrigin}/pages/hostile/post.html`);
	pristine = await page.$eval('#content', (content) => content.innerHTML);
	await page.close();
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

describe('a page can', () => {
	it('see that we are there, which of its words are marked, and how gravely', async () => {
		const page = await openHostile(stand());
		await waitForFaults(page);
		const seen = await page.evaluate(() => [
			document.querySelector('chuan-tin') !== null,
			...[...CSS.highlights].map(([name, marks]) => `${name}: ${[...marks].join()}`),
		]);
		expect(seen).toEqual([true, 'chuan-tin-warning: Khoản,điều,ngừơi', 'chuan-tin-error: 001199012345']);
		await page.close();
	});

	it('reach the second layout of its own text boxes, and nothing else by way of it', async () => {
		const page = await openEditor(stand(), 'textarea');
		await waitForMarks(page, ['Khoản']);
		const [host, said, own] = await page.evaluate(() => {
			const [marks] = CSS.highlights.values();
			const [mark] = marks ?? [];
			const root = (mark as Range).startContainer.getRootNode() as ShadowRoot;
			const boxes = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')].map(({value}) => value);
			return [root.host.localName, root.textContent, boxes.join('')];
		});
		expect(host).toBe('chuan-tin-mirrors');
		expect(said).toBe(own);
		await page.close();
	});

	it('tell by guessing whether certain words stand in the panel', async () => {
		const page = await openHostile(stand());
		await waitForFaults(page);
		expect(await page.evaluate(() => ['hãy che', 'hãy chép'].map((words) => window.find(words)))).toEqual([
			true,
			false,
		]);
		await page.close();
	});

	it('hear which keys are pressed in the panel', async () => {
		const page = await openHostile(stand(), {when: 'first', does: listenIn});
		await waitForFaults(page);
		await clickOurs(page, '.entry [aria-expanded]');
		await page.keyboard.press('x');
		expect(
			await page.evaluate(() => window.seen.flatMap((each) => (each instanceof KeyboardEvent ? each.key : []))),
		).toEqual(['x']);
		await page.close();
	});
});

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
