import type {Page} from 'puppeteer-core';
import {overlayWorld} from '../panel';

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}};
declare global {
	/** In the world of our own script, while somebody looks. */
	var eyes: {readonly seen: Seen; calm: number};
}

/** What could be seen of us while somebody typed. */
export interface Seen {
	/** What is marked, each with what stands before it, whenever that changed. */
	readonly marked: string[][];
	/** Words of which something was said, on the page or in the panel, while they were being typed. */
	readonly disturbed: string[];
}

export interface Eyes {
	/** Waits until the overlay has nothing more to do: what it was going to say has been said. */
	rest(): Promise<void>;
	/** What was seen since this was last asked. */
	seen(): Promise<Seen>;
}

/** Looks at every frame that is drawn, from the world of our own script: only there can the panel be seen into. */
export async function openEyes(page: Page): Promise<Eyes> {
	const world = overlayWorld(page);
	await world.evaluate(look);
	return {
		async rest() {
			await world.waitForFunction(() => eyes.calm > 3);
		},
		seen: () =>
			world.evaluate(() => {
				const {seen} = eyes;
				return {marked: seen.marked.splice(0), disturbed: seen.disturbed.splice(0)};
			}),
	};
}

/** Runs in the page, so it stands alone. */
function look(): void {
	const due = new Set<unknown>();
	const {setTimeout: set, clearTimeout: clear} = globalThis;
	globalThis.setTimeout = ((act: () => void, delay?: number) => {
		const timer = set(() => {
			due.delete(timer);
			act();
		}, delay);
		due.add(timer);
		eyes.calm = 0;
		return timer;
	}) as typeof setTimeout;
	globalThis.clearTimeout = (timer) => {
		due.delete(timer);
		clear(timer);
	};

	const views = () => [
		globalThis,
		...[...document.querySelectorAll('iframe')].flatMap(({contentDocument}) => contentDocument?.defaultView ?? []),
	];
	const marks = () =>
		views()
			.flatMap((view) => [...(view.CSS?.highlights ?? [])])
			.flatMap(([name, ranges]) => (/^chuan-tin-(error|warning|hint)$/.test(name) ? [...ranges] : []))
			.map((range) => range as Range);
	/** The text before the caret, and whether a mark touches its last word. */
	const atCaret = () => {
		for (const {document} of views()) {
			const {activeElement} = document;
			if (activeElement?.localName === 'textarea') {
				const {value, selectionEnd} = activeElement as HTMLTextAreaElement;
				const word = lastWord(value.slice(0, selectionEnd));
				const touches = (range: Range) =>
					range.startContainer.nodeValue === value && range.endOffset > selectionEnd - word.length;
				return {word, touches: (range: Range) => touches(range) && range.startOffset <= selectionEnd};
			}
			const {focusNode, focusOffset = 0} = document.getSelection() ?? {};
			if (activeElement?.localName === 'iframe' || focusNode?.nodeType !== 3) continue;
			const word = lastWord(focusNode.nodeValue?.slice(0, focusOffset) ?? '');
			const at = document.createRange();
			at.setStart(focusNode, focusOffset - word.length);
			at.setEnd(focusNode, focusOffset);
			return {
				word,
				touches: (range: Range) =>
					range.startContainer.ownerDocument === document &&
					range.compareBoundaryPoints(Range.START_TO_END, at) > 0 &&
					range.compareBoundaryPoints(Range.END_TO_START, at) <= 0,
			};
		}
		return null;
	};
	const lastWord = (text: string) => /\S*$/.exec(text)?.[0] ?? '';
	/** A finding's key names the words it stands on and what follows them: nothing follows what is being typed. */
	const isListed = (word: string) => {
		const host = document.querySelector('chuan-tin');
		const entries = host ? chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll<HTMLElement>('.entry') : null;
		return [...(entries ?? [])].some(({dataset: {key = ''}}) => {
			const [, , words = '', after = ''] = key.split('|');
			return !after && words.endsWith(word);
		});
	};

	const seen: Seen = {marked: [], disturbed: []};
	globalThis.eyes = {seen, calm: 0};
	let last = '';
	const frame = () => {
		const all = marks();
		const words = all.map((range) => {
			const before = range.startContainer.nodeValue?.slice(0, range.startOffset) ?? '';
			return `${before.slice(-12)}[${range}]`;
		});
		if (words.join('|') !== last) seen.marked.push(words);
		last = words.join('|');
		const caret = atCaret();
		if (caret?.word && (all.some(caret.touches) || isListed(caret.word))) seen.disturbed.push(caret.word);
		eyes.calm = due.size ? 0 : eyes.calm + 1;
		requestAnimationFrame(frame);
	};
	frame();
}
