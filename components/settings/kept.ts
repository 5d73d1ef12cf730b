import {browser} from 'wxt/browser';

/** One thing that this browser keeps for us. */
export interface Kept<T> {
	getValue(): Promise<T>;
	setValue(value: T): Promise<void>;
	removeValue(): Promise<void>;
	/** Tells of each new value, from whichever page of ours it comes, until what this gives is called. */
	watch(changed: (value: T) => void): () => void;
}

/** What the browser keeps under that name, or what stands for it while it keeps nothing. */
export function kept<T>(name: string, fallback: T): Kept<T> {
	return {
		getValue: async () => ((await browser.storage.local.get(name))[name] ?? fallback) as T,
		setValue: async (value) => browser.storage.local.set({[name]: value}),
		removeValue: async () => browser.storage.local.remove(name),
		watch(changed) {
			const hear = (changes: Record<string, {newValue?: unknown}>) => {
				if (changes[name]) changed((changes[name].newValue ?? fallback) as T);
			};
			// Once the extension is gone, there is nothing to hear.
			const {onChanged} = browser.storage?.local ?? {};
			onChanged?.addListener(hear);
			return () => onChanged?.removeListener(hear);
		},
	};
}
