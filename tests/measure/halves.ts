/** What stories are compared by: their title and opening words. */
export interface Story {
	readonly id: string;
	readonly title: string;
	readonly sapo?: string | null;
	readonly text?: string;
}

/**
 * Splits stories into two halves that share no event: those whose openings have many words in common fall together.
 * The same stories always fall the same way. The first half is for tuning, the second for measuring.
 */
export function halves<T extends Story>(stories: readonly T[]): {tuning: T[]; measuring: T[]} {
	const openings = stories.map(openingWords);
	const event = stories.map((_, index) => index);
	for (const [index, words] of openings.entries()) {
		const same = openings.slice(0, index).findIndex((other) => likeness(words, other) > 0.3);
		if (same >= 0) event[index] = event[same] as number;
	}
	const isTuning = (index: number) => hash(`2026 ${stories[event[index] as number]?.id}`) % 2 === 0;
	return {
		tuning: stories.filter((_, index) => isTuning(index)),
		measuring: stories.filter((_, index) => !isTuning(index)),
	};
}

/** The half of one story by itself, by its title: for findings, where a shared event matters less than a quick answer. */
export function halfOf({title}: Story): 'tune' | 'judge' {
	return hash(`half ${title}`) % 2 === 0 ? 'tune' : 'judge';
}

function openingWords({title, sapo, text}: Story): ReadonlySet<string> {
	const words =
		`${title} ${sapo ?? ''} ${text ?? ''}`
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.slice(0, 120));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let common = 0;
	for (const word of a) if (b.has(word)) common++;
	return common / (a.size + b.size - common || 1);
}

/** FNV-1a without its last bits: always the same number for the same text, as good as any. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return value >>> 7;
}
