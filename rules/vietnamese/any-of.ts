/** The words of a list as the alternatives of an expression, the longer before the shorter. */
export function anyOf(words: readonly string[]): string {
	return [...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
		.join('|');
}
