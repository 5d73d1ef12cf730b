/** Whether a word may begin at `index`: what stands before is no letter and no digit. Cheaper than a lookbehind. */
export function startsWord(text: string, index: number): boolean {
	return index === 0 || !letter.test(text.charAt(index - 1));
}

const letter = /[\p{L}\p{N}]/u;
