import type {DismissalStore} from '../overlay/dismissals';
import {kept} from './kept';

/** Documents remembered at most; the one touched longest ago goes first. */
const most = 300;

/** What was put away in one document, and when. */
interface Put {
	readonly keys: readonly string[];
	readonly at: number;
}

export const dismissed = kept<Readonly<Record<string, Put>>>('dismissed', {});

/** The lists among what was kept, whatever that is. */
export function dismissedOf(stored: unknown): Readonly<Record<string, Put>> {
	if (typeof stored !== 'object' || stored === null) return {};
	return Object.fromEntries(Object.entries(stored).filter(([, each]) => isList(each)));
}

function isList(value: unknown): value is Put {
	const {keys, at} = (value ?? {}) as {keys?: unknown; at?: unknown};
	return Array.isArray(keys) && keys.every((key) => typeof key === 'string') && typeof at === 'number';
}

/** Dismissals in the browser's own storage, a list of keys a document. */
export const dismissalStore: DismissalStore = {
	async load(document) {
		return dismissedOf(await dismissed.getValue())[document]?.keys ?? [];
	},
	async save(document, keys) {
		const {[document]: _, ...others} = dismissedOf(await dismissed.getValue());
		const all = keys.length ? {...others, [document]: {keys, at: Date.now()}} : others;
		const newest = Object.entries(all).sort(([, a], [, b]) => b.at - a.at);
		await dismissed.setValue(Object.fromEntries(newest.slice(0, most)));
	},
};
