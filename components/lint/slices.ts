import type {Linter} from '../../rules/lint';
import type {Post} from '../../rules/post';
import type {Finding} from '../../rules/rule';

/** Milliseconds of work before the page gets its turn. */
const slice = 8;

/** Lints in slices, so that typing never waits; `null` when `signal` aborted before the end. */
export async function lintInSlices(linter: Linter, post: Post, signal: AbortSignal): Promise<Finding[] | null> {
	const walk = linter.steps(post);
	let until = performance.now() + slice;
	for (;;) {
		const step = walk.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		await new Promise<void>((resolve) => setTimeout(resolve));
		if (signal.aborted) return null;
		until = performance.now() + slice;
	}
}
