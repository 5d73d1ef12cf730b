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

/**
 * @param loaded what was put away before.
 * @param save keeps the keys.
 * @param failed told when the browser could not keep them (a full disk); they hold until the page is left.
 */
export function openDismissals(
	loaded: readonly string[],
	save: (keys: readonly string[]) => Promise<void>,
	failed: (cause: unknown) => void,
): Dismissals {
	const keys = new Set(loaded);
	const keep = () => void save([...keys]).catch(failed);
	return {
		has: (key) => keys.has(key),
		add(key) {
			keys.add(key);
			keep();
		},
		clear() {
			keys.clear();
			keep();
		},
	};
}
