import {PublishBadge} from '../panel/PublishBadge';
import type {Stage} from './stage';

/** Shows on every publish control what stands, before anyone presses it. The control's own markup isn't touched. */
export interface Badges {
	/** @param errors how many findings would be asked about; `null`: nothing is being written here. */
	show(errors: number | null): void;
	/** The publish controls of the page and its frames, as they are now. */
	look(documents: readonly Document[], controls: readonly HTMLElement[]): void;
}

interface Spot {
	readonly x: number;
	readonly y: number;
}

export function createBadges(stage: Stage, document: Document, signal: AbortSignal): Badges {
	const view = document.defaultView;
	const watched = new WeakSet<Document>();
	let controls: readonly HTMLElement[] = [];
	let errors: number | null = null;
	let drawn = '';
	let stood = '';
	let spots: readonly Spot[] = [];
	let due = 0;
	/** Something may have come to lie over a control. Looking is dear, so it isn't done after every check. */
	let anew = false;

	const draw = () => {
		due = 0;
		const stands = JSON.stringify(controls.map((control) => control.getBoundingClientRect()));
		if (stands !== stood || anew) spots = controls.flatMap((control) => spotOf(control) ?? []);
		stood = stands;
		anew = false;
		const shown = errors === null || signal.aborted ? [] : spots;
		const now = JSON.stringify([errors, shown]);
		if (now === drawn) return;
		drawn = now;
		stage.overlay(shown.map(({x, y}) => <PublishBadge key={`${x},${y}`} errors={errors ?? 0} x={x} y={y} />));
	};
	const later = () => {
		due ||= view?.requestAnimationFrame(draw) ?? 0;
	};
	const soon = () => {
		anew = true;
		if (controls.length) later();
	};
	const resized = view ? new ResizeObserver(soon) : null;
	view?.addEventListener('resize', soon, {signal, passive: true});
	signal.addEventListener('abort', () => {
		resized?.disconnect();
		view?.cancelAnimationFrame(due);
	});

	return {
		show(now) {
			errors = now;
			if (controls.length) later();
		},
		look(documents, found) {
			const changed = found.length !== controls.length || found.some((control, index) => control !== controls[index]);
			if (changed) {
				resized?.disconnect();
				for (const each of [...found, ...documents.map(({documentElement}) => documentElement)]) resized?.observe(each);
			}
			anew = true;
			if (found.length || controls.length) later();
			controls = found;
			for (const each of documents) {
				if (watched.has(each)) continue;
				watched.add(each);
				// What slides in stands elsewhere in the end.
				for (const type of ['scroll', 'transitionend', 'animationend']) {
					each.addEventListener(type, soon, {signal, passive: true, capture: true});
				}
			}
		},
	};
}

/** The corner of a control on the screen; `null` where nobody sees the control itself. */
function spotOf(control: HTMLElement): Spot | null {
	const {left, top, right, width, height} = control.getBoundingClientRect();
	if (width < 8 || height < 8) return null;
	const document = control.ownerDocument;
	const hit = document.elementFromPoint(left + width / 2, top + height / 2);
	if (!hit || !control.contains(hit)) return null;
	let [x, y] = [right + 8, top - 14];
	for (let frame = document.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
		const box = frame.getBoundingClientRect();
		x += box.left + frame.clientLeft;
		y += box.top + frame.clientTop;
	}
	return {x: Math.max(2, Math.round(x)), y: Math.max(2, Math.round(y))};
}
