import type {Words} from '../../rules/rule';
import {isBareText, leavesEdgeSpace} from '../editor/bare';
import {replaceInControl} from '../editor/replace';
import type {ControlSurface, RichSurface, Surface} from '../editor/surface';
import {holdsStranger} from '../editor/tinymce';
import {inOwnUndoStep, undoWay} from '../editor/undo';
import type {Shown} from '../panel/state';
import {type Change, isKept, joinChanges, withChanges} from './changes';
import {fixRefused, put, sameText, strangerInside, textKept} from './mend';
import type {Mended, Undo} from './mended';
import type {Place} from './places';
import {changeOf} from './safe';

/** A surface's places, and what is to be changed in each, in order. */
type Work = Map<number, Change[]>;
interface Done {
	readonly fixed: number;
	readonly steps: number;
	readonly trouble: Words | null;
}

/**
 * Puts safe fixes in, surface by surface and from the end of each to its start, so that what is still to be changed
 * keeps its place. After every step the post is read again; what no longer holds the words that were found is left.
 * @param fixes in the order of the text, none overlapping another.
 */
export async function mendAll(fixes: readonly Shown[], read: () => readonly Place[]): Promise<Mended> {
	const undo: Undo[] = [];
	let fixed = 0;
	let trouble: Words | null = null;
	for (const [surface, work] of sorted(fixes, read())) {
		if (holdsStranger(surface.element)) {
			trouble = strangerInside;
			continue;
		}
		const done = await inOwnUndoStep(surface, () =>
			surface.kind === 'control' ? inControl(surface, work, read()) : inRich(surface, work, read),
		);
		fixed += done.fixed;
		const way = undoWay(surface);
		const times = way === 'together' ? Math.min(done.steps, 1) : done.steps;
		const same = undo.findIndex((each) => each.part === surface.part && each.way === way);
		if (same >= 0) undo[same] = {part: surface.part, way, times: times + (undo[same]?.times ?? 0)};
		else if (times) undo.push({part: surface.part, way, times});
		if (done.trouble) return {fixed, trouble: done.trouble, undo};
	}
	return {fixed, trouble, undo};
}

function sorted(fixes: readonly Shown[], places: readonly Place[]): Map<Surface, Work> {
	const bySurface = new Map<Surface, Work>();
	for (const shown of fixes) {
		const {block} = shown.finding;
		const place = block === null ? undefined : places[block];
		const change = place && changeOf(shown, place);
		if (block === null || !place?.surface || !change) continue;
		const work = bySurface.get(place.surface) ?? new Map<number, Change[]>();
		bySurface.set(place.surface, work);
		work.set(block, [...(work.get(block) ?? []), change]);
	}
	return bySurface;
}

/** A text control has no formatting to lose: one replacement from the first change to the last. */
async function inControl(surface: ControlSurface, work: Work, places: readonly Place[]): Promise<Done> {
	const {value} = surface.element;
	const changes = [...work].flatMap(([block, list]) => {
		const start = places[block]?.start ?? 0;
		return list.map(({at, text}): Change => ({at: [at[0] + start, at[1] + start], text}));
	});
	const [all] = joinChanges(value, changes, () => true);
	if (!all) return {fixed: 0, steps: 0, trouble: null};
	await replaceInControl(surface, all.at, all.text);
	const refused = !sameText(surface.element.value, withChanges(value, changes));
	return refused ? {fixed: 0, steps: 1, trouble: fixRefused} : {fixed: changes.length, steps: 1, trouble: null};
}

async function inRich(surface: RichSurface, work: Work, read: () => readonly Place[]): Promise<Done> {
	let fixed = 0;
	let steps = 0;
	for (const [block, changes] of [...work].reverse()) {
		const place = read()[block];
		if (!place) continue;
		const {text} = place.block;
		for (const step of inSteps(surface, place, changes).reverse()) {
			const now = read()[block];
			if (now?.block.text.slice(...step.at) !== text.slice(...step.at)) continue;
			const outcome = await put(step, now, () => read()[block]);
			if (outcome === 'changed') continue;
			if (outcome === 'kept') return {fixed, steps, trouble: textKept};
			steps++;
			if (outcome === 'refused') return {fixed, steps, trouble: fixRefused};
			fixed += changes.filter(({at}) => step.at[0] <= at[0] && at[1] <= step.at[1]).length;
		}
	}
	return {fixed, steps, trouble: null};
}

/** Where each replacement is an undo step, changes between which nothing can be lost are made in one. */
function inSteps(surface: RichSurface, {block: {text}, range}: Place, changes: readonly Change[]): Change[] {
	if (undoWay(surface) === 'together') return [...changes];
	return joinChanges(text, changes, (first, second) => {
		if (!isKept(first.text + text.slice(first.at[1], second.at[0]) + second.text)) return false;
		const stretch = range([first.at[0], second.at[1]]);
		return stretch !== null && isBareText(stretch) && !leavesEdgeSpace(stretch);
	});
}
