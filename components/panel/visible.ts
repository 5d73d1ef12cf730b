/**
 * Text whose spaces matter, drawn as word processors draw them: `·` a space, `°` a no-break space, `→` a tab, `¶` a new
 * line, and the code of a character that has no shape. Single spaces between words stay as they are.
 */
export function visible(text: string): string {
	return text
		.replace(/^ +| {2,}| +$/g, (spaces) => '·'.repeat(spaces.length))
		.replace(/[\u00a0\u2007\u202f]/g, '°')
		.replace(/\t/g, '→')
		.replace(/\r\n|[\r\n\u2028\u2029]/g, '¶')
		.replace(
			/[\p{Cc}\p{Cf}]/gu,
			(character) => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
		);
}

/** The page's words among ours, in one line and without the signs that turn the direction of text. */
export function inOneLine(text: string): string {
	return text.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ');
}

/** A long text by its head and tail, cut between words where there are any. */
export function elide(text: string, most: number): string {
	if (text.length <= most) return text;
	const tail = Math.floor(most / 4);
	const head = text.slice(0, most - tail).replace(/(?:\s+\S{0,24}|[\ud800-\udbff])$/, '');
	const end = text.slice(-tail).replace(/^(?:\S{0,24}\s+|[\udc00-\udfff]|\p{M}+)/u, '');
	return `${head} … ${end}`;
}
