import type {Block, Span} from '../../rules/post';
import type {Reading} from './read';
import type {ControlSurface} from './surface';

/**
 * A text control has no text nodes to mark, so its text is laid out a second time, unseen, over the control and
 * outside the page's own markup; marks are painted on that.
 */
export interface Mirror {
	/** Takes over the control's present text and place. */
	refresh(): void;
	range(at: Span): Range;
}

const copied = `direction fontFamily fontSize fontStretch fontStyle fontVariant fontWeight letterSpacing lineHeight
paddingBottom paddingLeft paddingRight paddingTop tabSize textAlign textIndent textTransform wordBreak wordSpacing`
	.split(/\s+/)
	.map((name) => name as keyof CSSStyleDeclaration & string);

/** @param layer where the mirror is drawn: an element of ours that covers the viewport. */
export function createMirror({element}: ControlSurface, layer: HTMLElement, signal: AbortSignal): Mirror {
	const document = layer.ownerDocument;
	const box = document.createElement('div');
	const content = document.createElement('div');
	const text = document.createTextNode('');
	box.style.cssText = 'position:absolute;overflow:hidden;pointer-events:none;color:transparent;contain:strict;';
	content.style.cssText = 'box-sizing:border-box;margin:0;border:0;';
	content.append(text);
	box.append(content);
	layer.append(box);

	// A one-line control lets no text run into its padding.
	const inset = {left: 0, right: 0};
	let stood = '';
	const stands = () => {
		const {scrollLeft, scrollTop, clientWidth, clientHeight} = element;
		const boxes = [element, layer].map((each) => each.getBoundingClientRect());
		return JSON.stringify([boxes, scrollLeft, scrollTop, clientWidth, clientHeight]);
	};
	const place = () => {
		stood = stands();
		const outer = element.getBoundingClientRect();
		const origin = layer.getBoundingClientRect();
		box.style.left = `${outer.left - origin.left + element.clientLeft + inset.left}px`;
		box.style.top = `${outer.top - origin.top + element.clientTop}px`;
		box.style.width = `${element.clientWidth - inset.left - inset.right}px`;
		box.style.height = `${element.clientHeight}px`;
		const {scrollLeft, scrollTop} = element;
		// A layer for each of these would be put together anew at every frame: only where there is need.
		content.style.transform = scrollLeft || scrollTop ? `translate(${-scrollLeft}px, ${-scrollTop}px)` : '';
		// Scrolled under a bar that the page has pinned, marks don't lie over that.
		const root = element.getRootNode() as Document;
		const over = root.elementFromPoint(outer.left + outer.width / 2, Math.max(outer.top, 0) + 2);
		const covered = over && !over.contains(element) ? over.getBoundingClientRect().bottom - outer.top : 0;
		box.style.clipPath = covered > 0 ? `inset(${covered}px 0 0)` : '';
	};
	const restyle = () => {
		const style = getComputedStyle(element);
		for (const name of copied) content.style[name as 'color'] = style[name] as string;
		if (element.localName === 'textarea') {
			content.style.whiteSpace = style.whiteSpace;
			content.style.overflowWrap = 'break-word';
		} else {
			// A one-line control centres its line in its height.
			content.style.whiteSpace = 'pre';
			content.style.lineHeight = `${element.clientHeight}px`;
			content.style.padding = '0';
			inset.left = Number.parseFloat(style.paddingLeft);
			inset.right = Number.parseFloat(style.paddingRight);
		}
	};
	const refresh = () => {
		follow(text, element.value);
		if (stood !== stands()) place();
	};
	const redraw = () => {
		restyle();
		follow(text, element.value);
		place();
	};

	element.addEventListener('scroll', place, {signal, passive: true});
	document.addEventListener('scroll', place, {signal, passive: true, capture: true});
	const resized = new ResizeObserver(redraw);
	resized.observe(element);
	resized.observe(document.documentElement);
	signal.addEventListener('abort', () => {
		resized.disconnect();
		box.remove();
	});
	// Forms restyle the field one types in.
	for (const type of ['focus', 'blur']) element.addEventListener(type, redraw, {signal, passive: true});
	redraw();

	return {
		refresh,
		range([start, end]) {
			const range = document.createRange();
			range.setStart(text, Math.min(start, text.length));
			range.setEnd(text, Math.min(end, text.length));
			return range;
		},
	};
}

/** Changes only what differs: marks that stand on the rest stay where they are. */
function follow(text: Text, value: string): void {
	const {data} = text;
	if (data === value) return;
	const most = Math.min(data.length, value.length);
	let head = 0;
	while (head < most && data[head] === value[head]) head++;
	let tail = 0;
	while (tail < most - head && data.at(-1 - tail) === value.at(-1 - tail)) tail++;
	text.replaceData(head, data.length - head - tail, value.slice(head, value.length - tail));
}

/** Reads a control: a title or summary is one block; a body has one a line. */
export function readControl(surface: ControlSurface, mirror: Mirror): Reading & {offset(block: number): number} {
	const {element, part} = surface;
	const offsets: number[] = [];
	const blocks: Block[] = [];
	const take = (kind: 'title' | 'summary' | 'paragraph', text: string, offset: number) => {
		blocks.push({kind, text, marks: []});
		offsets.push(offset);
	};
	if (part !== 'body') take(part, element.value, 0);
	else {
		let offset = 0;
		for (const line of element.value.split('\n')) {
			if (line.trim()) take('paragraph', line, offset);
			offset += line.length + 1;
		}
	}
	const offset = (block: number) => offsets[block] ?? 0;
	return {
		blocks,
		offset,
		range: (block, [start, end]) => mirror.range([offset(block) + start, offset(block) + end]),
		element: () => element,
	};
}
