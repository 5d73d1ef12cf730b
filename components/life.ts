/** A life that ends with the one it depends on, or before it. (`AbortSignal.any` is younger than our oldest browser.) */
export function shorterLife(signal: AbortSignal): AbortController {
	const life = new AbortController();
	if (signal.aborted) life.abort();
	signal.addEventListener('abort', () => life.abort(), {signal: life.signal});
	return life;
}
