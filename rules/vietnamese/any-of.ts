/** The words of a list as the alternatives of an expression, the longer before the shorter. */
export function anyOf(words: readonly string[]): string {
	return [...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
		.join('|');
}

/** The first of the words of a term: what a rule’s gate can ask for. */
export function firstWord(term: string): string {
	return (term.split(' ')[0] ?? term).toLowerCase();
}
