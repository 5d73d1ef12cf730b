import type {Page} from 'puppeteer-core';
import {drawn} from './drawn';
import {letterOf, written} from './streams';

/** Plays a stream into what has the focus, as fast as an input method sends it. `think` is done at every `…`. */
export async function play(page: Page, keys: readonly string[], think: () => Promise<void>): Promise<void> {
	const session = await page.createCDPSession();
	const sent: Promise<unknown>[] = [];
	const press = (key: string, code: number, more: {text?: string; modifiers?: number} = {}) => {
		const event = {key, windowsVirtualKeyCode: code, ...more};
		sent.push(session.send('Input.dispatchKeyEvent', {...event, type: more.text ? 'keyDown' : 'rawKeyDown'}));
		sent.push(session.send('Input.dispatchKeyEvent', {...event, text: undefined, type: 'keyUp'}));
	};
	let before = '';
	for (const {key, text} of written(keys)) {
		const rest = key.slice(1);
		switch (key[0]) {
			case '…':
				await Promise.all(sent.splice(0));
				await think();
				break;
			case '⌫':
				press('Backspace', 8);
				break;
			case '⇧':
				press('ArrowLeft', 37, {modifiers: shift});
				await Promise.all(sent.splice(0));
				// Editors hear of a selection a moment later.
				await drawn(page);
				break;
			case '(':
				press('Process', processKey);
				sent.push(
					session.send('Input.imeSetComposition', {text: rest, selectionStart: rest.length, selectionEnd: rest.length}),
				);
				break;
			case ')':
				press('Process', processKey);
				sent.push(session.send('Input.insertText', {text: rest}));
				break;
			case '↻':
				await Promise.all(sent.splice(0));
				await page.evaluate(replaceBefore, /\S*$/.exec(before)?.[0].length ?? 0, rest);
				break;
			default: {
				const letter = letterOf(key);
				const own = /^[a-z0-9 ]$/i.test(letter);
				press(letter, own ? letter.toUpperCase().charCodeAt(0) : packet, {text: letter});
			}
		}
		before = text;
	}
	await Promise.all(sent);
	await session.detach();
}

/** Begins a new line behind all that is written, and waits until the editor has drawn the caret there. */
export async function beginLine(page: Page): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press('End');
	await page.keyboard.up('Control');
	await drawn(page);
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => {
		const views = [window, ...[...document.querySelectorAll('iframe')].map(({contentWindow}) => contentWindow)];
		return views.some((view) => {
			const field = view?.document.activeElement as HTMLTextAreaElement | null | undefined;
			if (field?.localName === 'textarea')
				return field.value.endsWith('\n') && field.selectionEnd === field.value.length;
			const caret = view?.getSelection()?.focusNode;
			return field?.isContentEditable && caret?.textContent === '' && field !== caret && field.contains(caret);
		});
	});
}

const shift = 8;

/** The code of keys that a program sends for a letter of its own, and of those an input method keeps to itself. */
const packet = 231;
const processKey = 229;

/** What a system's autocorrection does: so many letters before the caret are replaced at one stroke. Runs in the page. */
async function replaceBefore(letters: number, text: string): Promise<void> {
	let document = globalThis.document;
	for (let frame = document.activeElement; frame?.localName === 'iframe'; frame = document.activeElement)
		document = (frame as HTMLIFrameElement).contentDocument as Document;
	const view = document.defaultView as Window & typeof globalThis;
	const target = document.activeElement as HTMLElement;
	if (target.localName === 'textarea') {
		const field = target as HTMLTextAreaElement;
		field.setSelectionRange(field.selectionEnd - letters, field.selectionEnd);
	} else {
		for (let each = 0; each < letters; each++) view.getSelection()?.modify('extend', 'backward', 'character');
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	}
	const dataTransfer = new view.DataTransfer();
	dataTransfer.setData('text/plain', text);
	const inputType = 'insertReplacementText';
	const range = view.getSelection()?.getRangeAt(0);
	const targetRanges = range ? [new view.StaticRange(range)] : [];
	const event = {inputType, dataTransfer, targetRanges, bubbles: true, cancelable: true, composed: true};
	if (target.dispatchEvent(new view.InputEvent('beforeinput', event))) document.execCommand('insertText', false, text);
}
