import {storage} from 'wxt/utils/storage';
import type {DismissalStore} from '../overlay/dismissals';

/** Documents remembered at most; the one touched longest ago goes first. */
const most = 300;

interface Kept {
	readonly keys: readonly string[];
	readonly at: number;
}

export const dismissed = storage.defineItem<Readonly<Record<string, Kept>>>('local:dismissed', {fallback: {}});

/** The lists among what was kept, whatever that is. */
export function dismissedOf(kept: unknown): Readonly<Record<string, Kept>> {
	if (typeof kept !== 'object' || kept === null) return {};
	return Object.fromEntries(Object.entries(kept).filter(([, each]) => isList(each)));
}

function isList(value: unknown): value is Kept {
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
		const kept = keys.length ? {...others, [document]: {keys, at: Date.now()}} : others;
		const newest = Object.entries(kept).sort(([, a], [, b]) => b.at - a.at);
		await dismissed.setValue(Object.fromEntries(newest.slice(0, most)));
	},
};
