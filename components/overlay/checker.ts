import type {Post} from '../../rules/post';
import type {Rule} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import type {Ask} from '../lint/ask';
import {type Checked, createDesk, type Desk} from '../lint/checked';

export interface Checker {
	/** `null` when `signal` aborted before the end. */
	check(post: Post, signal: AbortSignal): Promise<Checked | null>;
	/** At once, as somebody presses Publish and waits. */
	checkNow(post: Post): Checked;
}

/**
 * Has posts checked elsewhere, off the thread that people type on; where that fails, and where nobody can wait for an
 * answer, checks them here.
 */
export function createChecker(rules: readonly Rule[], standard: Standard, ask: Ask): Checker {
	let desk: Desk | undefined;
	const here = () => (desk ??= createDesk(rules, standard));
	let last: {readonly post: Post; readonly checked: Checked} | null = null;
	return {
		async check(post, signal) {
			const checked = await ask(post).catch((cause: unknown) => {
				console.debug('Chuẩn Tin: this post is checked on its own page.', cause);
				return signal.aborted ? null : here().inSlices(post, signal);
			});
			if (!checked || signal.aborted) return null;
			last = {post, checked};
			return checked;
		},
		checkNow(post) {
			if (!last || !samePost(last.post, post)) last = {post, checked: here().atOnce(post)};
			return last.checked;
		},
	};
}

/** Blocks keep their identity from one reading to the next while nothing changes in them. */
function samePost(a: Post, b: Post): boolean {
	return (
		a.blocks.length === b.blocks.length &&
		a.blocks.every((block, index) => block === b.blocks[index]) &&
		JSON.stringify(a.fields) === JSON.stringify(b.fields)
	);
}
