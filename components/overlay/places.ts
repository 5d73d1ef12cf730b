import type {Block, Post, Span} from '../../rules/post';
import {touchesCaret} from '../editor/caret';
import {createMirror, type Mirror, readControl} from '../editor/mirror';
import {type Reading, read} from '../editor/read';
import {replaceInControl, replaceInRich} from '../editor/replace';
import {selectionAt, selectRange} from '../editor/roots';
import {asPart, type ControlSurface, editableAt, type RichSurface, type Surface} from '../editor/surface';
import {type Watcher, watch} from '../editor/watch';
import {shorterLife} from '../life';

/** Where one block of the post stands on the page, and what can be done to it there. */
export interface Place {
	readonly block: Block;
	/** What it stands in; `null` on a page that is only read. */
	readonly surface: Surface | null;
	/** Where its text begins in the value of a text control; 0 elsewhere. */
	readonly start: number;
	/**
	 * `null` where nothing is rendered, or where the page no longer holds what was read.
	 * @param known a range that is given back where it stands there already.
	 */
	range(at: Span, known?: Range): Range | null;
	element(): Element | null;
	/** Whether the caret is in a word that this span touches. */
	atCaret(at: Span): boolean;
	/** Puts text in place of a span, if the span still holds what the block says; `false`: it was left alone. */
	replace(at: Span, text: string): Promise<boolean>;
	/** Brings the span into view and the caret after it. */
	visit(at: Span): void;
}

/** One surface of the page while it is open: read anew each time it is asked. */
export interface Desk {
	readonly surface: Surface;
	/** A block that stands as it did has the same place: what was made of that can be kept. */
	read(): Place[];
	close(): void;
}

/** @param layer where mirrors of text controls are drawn. */
export function openDesk(surface: Surface, layer: HTMLElement, watcher: Watcher, signal: AbortSignal): Desk {
	const life = shorterLife(signal);
	watch(surface, watcher, life.signal);
	const close = () => life.abort();
	if (surface.kind === 'rich') return {surface, close, read: richReader(surface)};
	const mirror = createMirror(surface, layer, life.signal);
	return {surface, close, read: controlReader(surface, mirror)};
}

function richReader(surface: RichSurface): () => Place[] {
	let blocks: readonly Block[] = [];
	let places = new Map<Block, Place>();
	return () => {
		const whole = read(surface.element, undefined, blocks);
		blocks = whole.blocks;
		const reading = asPart(whole, surface.part);
		const place = (block: Block, index: number) => places.get(block) ?? richPlace(surface, reading, block, index);
		places = new Map(reading.blocks.map((block, index) => [block, place(block, index)]));
		return [...places.values()];
	};
}

function richPlace(surface: RichSurface, reading: Reading, block: Block, index: number): Place {
	return {
		...shown(reading, block, index),
		surface,
		start: 0,
		atCaret(at) {
			const caret = selectionAt(surface.element)?.focusNode;
			// Most blocks are elsewhere; a caption stands outside its image.
			if (!caret || (block.kind !== 'image' && !reading.element(index)?.contains(caret))) return false;
			const range = reading.range(index, at);
			return range !== null && touchesCaret(surface, range, at);
		},
		async replace(at, text) {
			const range = reading.range(index, at);
			if (!range || !holds(range, block, at)) return false;
			await replaceInRich(surface, range, text);
			return true;
		},
		visit(at) {
			const range = reading.range(index, at);
			scrollTo(reading.element(index));
			if (!range) return;
			surface.element.ownerDocument.defaultView?.focus();
			editableAt(surface, range.endContainer).focus({preventScroll: true});
			range.collapse(false);
			selectRange(surface.element, range);
		},
	};
}

function controlReader(surface: ControlSurface, mirror: Mirror): () => Place[] {
	let value: string | undefined;
	let places: Place[] = [];
	return () => {
		mirror.refresh();
		if (value !== surface.element.value) places = controlPlaces(surface, mirror);
		value = surface.element.value;
		return places;
	};
}

function controlPlaces(surface: ControlSurface, mirror: Mirror): Place[] {
	const reading = readControl(surface, mirror);
	return reading.blocks.map((block, index) => {
		const from = reading.offset(index);
		const inValue = ([start, end]: Span): Span => [from + start, from + end];
		return {
			...shown(reading, block, index, true),
			surface,
			start: from,
			atCaret(at) {
				const range = reading.range(index, at);
				return range !== null && touchesCaret(surface, range, inValue(at));
			},
			async replace(at, text) {
				const span = inValue(at);
				if (surface.element.value.slice(...span) !== block.text.slice(...at)) return false;
				await replaceInControl(surface, span, text);
				return true;
			},
			visit(at) {
				scrollTo(surface.element);
				surface.element.focus({preventScroll: true});
				const [, end] = inValue(at);
				surface.element.setSelectionRange(end, end);
			},
		};
	});
}

/** Places of a page that is only read: a live page. */
export function readOnlyPlaces(reading: Reading): Place[] {
	return reading.blocks.map((block, index) => ({
		...shown(reading, block, index),
		surface: null,
		start: 0,
		atCaret: () => false,
		replace: async () => false,
		visit: () => scrollTo(reading.element(index)),
	}));
}

/** @param mirrored it stands in a mirror of ours, which comes to the page only with the panel. */
function shown(
	reading: Reading,
	block: Block,
	index: number,
	mirrored = false,
): Pick<Place, 'block' | 'range' | 'element'> {
	return {
		block,
		range(at, known) {
			const range = reading.range(index, at, known);
			return range && (mirrored || range.startContainer.isConnected) && holds(range, block, at) ? range : null;
		},
		element: () => reading.element(index),
	};
}

/**
 * A `<br>` has no text in a Range; everything else must be to the letter what the finding saw. Editors that draw the
 * whole post anew at undo leave us with nodes that say the same and stand nowhere.
 */
function holds(range: Range, block: Block, at: Span): boolean {
	const bare = (text: string) => text.replaceAll('\n', '');
	return bare(range.toString()) === bare(block.text.slice(...at));
}

function scrollTo(element: Element | null): void {
	element?.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
}

export function postOf(places: readonly Place[], fields: Post['fields']): Post {
	return {blocks: places.map((place) => place.block), fields};
}
