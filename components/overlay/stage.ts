import {type ComponentChild, render} from 'preact';
import {closedRoot} from '../look/closed-root';
import css from '../panel/panel.css?inline';

/**
 * What is ours on the page: two elements outside `body`, closed to the page's scripts, there only once there is
 * something to show. Mirrors have their own, because a page can reach what is marked through `CSS.highlights`.
 */
export interface Stage {
	/** Covers the viewport, lets every click through; mirrors of text controls are drawn in it. */
	readonly layer: HTMLElement;
	draw(panel: ComponentChild): void;
	/** Puts what is ours back where a page has thrown it out. */
	keep(): void;
	/** A person wants to see us: comes back whatever the page has done so far. */
	insist(): void;
	ask(gate: ComponentChild): void;
	/** Draws what lies over the page's own controls and lets every press through. */
	overlay(badges: ComponentChild): void;
	/** Where a part of ours stands on the screen. */
	box(selector: string): DOMRect | null;
	/** Raises the pill by so many pixels. */
	lift(pixels: number): void;
	/** Esc pressed in the panel. */
	onEscape(act: () => void): void;
}

const most = 20;

export function createStage(document: Document, signal: AbortSignal): Stage {
	const root = closedRoot(document, 'chuan-tin', css);
	const {host} = root;
	const forMirrors = closedRoot(document, 'chuan-tin-mirrors', ':host{all:initial!important}');
	const mirrors = forMirrors.host;
	const layer = document.createElement('div');
	const forPanel = document.createElement('div');
	const forGate = document.createElement('div');
	const forBadges = document.createElement('div');
	forBadges.setAttribute('aria-hidden', 'true');
	layer.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483646;overflow:hidden;pointer-events:none;';
	layer.setAttribute('aria-hidden', 'true');
	forMirrors.append(layer);
	root.append(forBadges, forPanel, forGate);

	/** How often we still come back: a page that throws us out each time isn't fought. */
	let patience = most;
	const attach = () => {
		for (const each of [mirrors, host]) {
			if (each.parentNode !== document.documentElement && patience-- > 0) document.documentElement.append(each);
		}
	};
	const insist = () => {
		patience = most;
	};
	// Keys pressed in our panel are none of the page's business: no shortcut of the CMS may fire from them.
	for (const type of ['keydown', 'keyup', 'keypress'] as const) {
		host.addEventListener(type, (event) => event.stopPropagation(), {signal});
	}
	signal.addEventListener('abort', () => {
		render(null, forPanel);
		render(null, forGate);
		render(null, forBadges);
		mirrors.remove();
		host.remove();
	});

	let drawn = false;
	return {
		layer,
		keep() {
			if (drawn) attach();
		},
		draw(content) {
			drawn = true;
			attach();
			render(content, forPanel);
		},
		insist,
		ask(content) {
			insist();
			attach();
			render(content, forGate);
		},
		overlay: (content) => render(content, forBadges),
		box: (selector) => root.querySelector(selector)?.getBoundingClientRect() ?? null,
		lift: (pixels) => forPanel.style.setProperty('--lift', `${pixels}px`),
		onEscape(act) {
			forPanel.addEventListener(
				'keydown',
				(event) => {
					if (event.isTrusted && event.key === 'Escape') act();
				},
				{signal},
			);
		},
	};
}
