import type {Words} from '../../rules/rule';
import type {Shown} from '../panel/state';
import {mend} from './mend';
import {mendAll} from './mend-all';
import {doneWords, leftWords} from './mended';
import type {Place} from './places';

/** What people read after a fix. */
export interface Told {
	readonly notices: readonly Words[];
	readonly done: Words | null;
}

/** Puts fixes into the editors, one person's wish at a time. */
export interface Mender {
	/** Fixes are going in at this moment. */
	busy(): boolean;
	one(shown: Shown, place: Place): Promise<void>;
	/** @param wanted how many were asked for: those that stand no more are told of. */
	all(fixes: readonly Shown[], wanted: number): Promise<void>;
}

export function createMender(read: () => readonly Place[], tell: (told: Told) => void): Mender {
	let busy = false;
	const alone = async (work: () => Promise<Told>) => {
		if (busy) return;
		busy = true;
		try {
			tell(await work());
		} finally {
			busy = false;
		}
	};
	return {
		busy: () => busy,
		one: (shown, place) =>
			alone(async () => {
				const trouble = await mend(shown, place, read);
				return {notices: trouble ? [trouble] : [], done: null};
			}),
		all: (fixes, wanted) =>
			alone(async () => {
				const mended = await mendAll(fixes, read);
				const left = wanted - mended.fixed;
				const trouble = mended.trouble ?? (left ? leftWords(left) : null);
				return {notices: trouble ? [trouble] : [], done: doneWords(mended)};
			}),
	};
}
