/** The words of a context nearest to what stands beside it: enough to know the place again in half a line. */
export function few(context: string, end: 'first' | 'last'): string {
	const words = context.replace(/\s+/g, ' ').split(' ');
	if (words.length <= most + 1) return words.join(' ');
	// A space between the context and its words makes an empty one at that end.
	return end === 'last' ? `…${words.slice(-most - 1).join(' ')}` : `${words.slice(0, most + 1).join(' ')}…`;
}

const most = 3;
