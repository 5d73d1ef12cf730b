import {beforeEach, describe, expect, it, vi} from 'vitest';
import {openDismissals} from '../components/overlay/dismissals';
import {dismissedOf} from '../components/settings/dismissals';
import {holdOwnStandard, readOwnStandard} from '../components/settings/own-standard';
import {readRemembered} from '../components/settings/remembered';
import {languageOf, placeOf} from '../components/settings/settings';
import {bhxh} from '../rules/standards/bhxh/index';

/** The browser's storage, as it answers here. */
const disk = vi.hoisted(() => {
	const get = vi.fn((_key: string): Promise<Record<string, unknown>> => Promise.resolve({}));
	Object.assign(globalThis, {chrome: {runtime: {id: 'ours'}, storage: {local: {get}}}});
	return {get};
});

beforeEach(() => {
	disk.get.mockReset();
	disk.get.mockResolvedValue({});
});

describe('a standard that was stored', () => {
	it('serves where it has today’s form', () => {
		const own = {...bhxh, id: 'gia-lai'};
		expect(holdOwnStandard(own)).toEqual({stored: own, standard: own, faults: [], notice: null});
		expect(holdOwnStandard(null)).toEqual({stored: null, standard: null, faults: [], notice: null});
		expect(holdOwnStandard(undefined).notice).toBeNull();
	});

	it('by an older Chuẩn Tin lacks members: they are named, and nothing of it is lost', () => {
		const {changes: _, issued: __, capitals: ___, genres: ____, ...old} = bhxh;
		const held = holdOwnStandard(old);
		expect(held.standard).toBeNull();
		expect(held.stored).toBe(old);
		expect(held.faults.map(({path}) => path).sort()).toEqual(['capitals', 'changes', 'genres', 'issued']);
		expect(held.notice?.vi).toMatch(/thiếu hoặc sai ở 4 chỗ \((?:\w+, ){2}\w+…\)/);
		expect(held.notice?.vi).toContain('tạm dùng tiêu chuẩn mặc định');
		expect(held.notice?.vi).toContain('nạp lại');
		expect(held.notice?.vi.length).toBeLessThan(200);
	});

	it('is kept though it sets the level of a rule that is gone', () => {
		expect(holdOwnStandard({...bhxh, levels: {'gone-rule': 'off'}}).standard).not.toBeNull();
	});

	it.each(['{}', 0, false, [], {}, {levels: null}, {format: 2}, {...bhxh, limits: 7}])(
		'that is no standard at all (%#) is told of',
		(stored) => {
			const held = holdOwnStandard(stored);
			expect(held.standard).toBeNull();
			expect(held.stored).toBe(stored);
			expect(held.faults.length).toBeGreaterThan(0);
			expect(held.notice).not.toBeNull();
		},
	);
});

describe('a disk that can’t be read', () => {
	const broken = () => disk.get.mockRejectedValue(new Error('Corruption: block checksum mismatch'));

	it('leaves the default standard, and says so', async () => {
		broken();
		const own = await readOwnStandard();
		expect([own.stored, own.standard, own.faults]).toEqual([null, null, []]);
		expect(own.notice?.vi).toContain('không đọc được tiêu chuẩn riêng của đơn vị');
	});

	it('leaves the first choices, and says so', async () => {
		broken();
		const {trouble, ...begun} = await readRemembered('https://a.vn/b');
		expect(begun).toEqual({language: 'vi', place: {edge: 'right', collapsed: false}, dismissed: []});
		expect(trouble?.vi).toContain('không đọc được các lựa chọn đã lưu');
	});
});

describe('what else was kept', () => {
	it('is found again', async () => {
		const kept: Record<string, unknown> = {
			language: 'en',
			panelPlace: {edge: 'left', collapsed: true},
			dismissed: {'https://a.vn/b': {keys: ['x'], at: 1}},
		};
		disk.get.mockImplementation(async (key) => ({[key]: kept[key]}));
		expect(await readRemembered('https://a.vn/b')).toEqual({
			language: 'en',
			place: {edge: 'left', collapsed: true},
			dismissed: ['x'],
			trouble: null,
		});
	});

	it('is read for what it means, whatever it is', () => {
		expect([languageOf('en'), languageOf('fr'), languageOf(null), languageOf({})]).toEqual(['en', 'vi', 'vi', 'vi']);
		expect(placeOf({edge: 'left', collapsed: true})).toEqual({edge: 'left', collapsed: true});
		for (const odd of [null, 'left', 3, [], {edge: 'top', collapsed: 1}]) {
			expect(placeOf(odd)).toEqual({edge: 'right', collapsed: false});
		}
		const right = {keys: ['a'], at: 1};
		expect(dismissedOf({a: right, b: {keys: 'a', at: 1}, c: null, d: {keys: [1], at: 1}})).toEqual({a: right});
		for (const odd of [null, 'x', 4, []]) expect(dismissedOf(odd)).toEqual({});
	});
});

describe('dismissals', () => {
	it('hold for now, and say so, where the disk is full', async () => {
		const failed = vi.fn();
		const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
		const dismissals = openDismissals(['a'], full, failed);
		dismissals.add('b');
		await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
		expect([dismissals.has('a'), dismissals.has('b'), dismissals.has('c')]).toEqual([true, true, false]);
	});
});
