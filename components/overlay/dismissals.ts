/** Keys of the findings that the person has put away, in one document (address without query of the session). */
export interface Dismissals {
	has(key: string): boolean;
	add(key: string): void;
	clear(): void;
}

/** Where dismissals are kept: one list of keys a document. */
export interface DismissalStore {
	load(document: string): Promise<readonly string[]>;
	save(document: string, keys: readonly string[]): Promise<void>;
}

/** @param failed told in the reader's words when the browser could not keep them (a full disk). */
export async function openDismissals(
	document: string,
	store: DismissalStore,
	failed: (cause: unknown) => void,
): Promise<Dismissals> {
	const keys = new Set(await store.load(document));
	const save = () => void store.save(document, [...keys]).catch(failed);
	return {
		has: (key) => keys.has(key),
		add(key) {
			keys.add(key);
			save();
		},
		clear() {
			keys.clear();
			save();
		},
	};
}
