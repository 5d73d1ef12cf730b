import {storage} from 'wxt/utils/storage';
import type {DismissalStore} from '../overlay/dismissals';

/** Documents remembered at most; the one touched longest ago goes first. */
const most = 300;

type Kept = Record<string, {keys: readonly string[]; at: number}>;

export const dismissed = storage.defineItem<Kept>('local:dismissed', {fallback: {}});

/** Dismissals in the browser's own storage, a list of keys a document. */
export const dismissalStore: DismissalStore = {
	async load(document) {
		return (await dismissed.getValue())[document]?.keys ?? [];
	},
	async save(document, keys) {
		const kept = {...(await dismissed.getValue()), [document]: {keys, at: Date.now()}};
		if (!keys.length) delete kept[document];
		const newest = Object.entries(kept).sort(([, a], [, b]) => b.at - a.at);
		await dismissed.setValue(Object.fromEntries(newest.slice(0, most)));
	},
};
