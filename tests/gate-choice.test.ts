import {expect, it, vi} from 'vitest';
import {choiceOf, gateOf, readChoice, withChoice} from '../components/settings/gate-choice';
import {bhxh} from '../rules/standards/bhxh/index';
import {validate} from '../rules/validate';

/** The browser's storage, as it answers here. */
const disk = vi.hoisted(() => {
	const get = vi.fn((_key: string): Promise<Record<string, unknown>> => Promise.resolve({}));
	Object.assign(globalThis, {chrome: {runtime: {id: 'ours'}, storage: {local: {get}}}});
	return {get};
});

it('where nothing was chosen, the standard holds', () => {
	expect(withChoice(bhxh, null)).toBe(bhxh);
	expect(gateOf(bhxh)).toEqual({reason: false, review: false});
	const {gate: _, ...silent} = bhxh;
	expect(gateOf(silent)).toEqual({reason: false, review: false});
});

it('a choice holds over the standard, which stays one; what was not changed keeps its source', () => {
	const chosen = withChoice(bhxh, {reason: true, review: false});
	expect(validate(chosen, [])).toEqual({standard: chosen});
	expect(gateOf(chosen)).toEqual({reason: true, review: false});
	expect(chosen.gate?.review).toBe(bhxh.gate?.review);
	expect(chosen.gate?.reason.source).toContain('Tùy chọn');
	expect(withChoice(chosen, {reason: false, review: true}).gate?.reason.value).toBe(false);
});

it.each([null, undefined, 'x', 7, {}, {reason: true}, {reason: 1, review: 0}])('%j was no choice', (kept) => {
	expect(choiceOf(kept)).toBeNull();
});

it('a disk that can’t be read leaves the standard', async () => {
	disk.get.mockRejectedValueOnce(new Error('Corruption: block checksum mismatch'));
	expect(await readChoice()).toBeNull();
});
