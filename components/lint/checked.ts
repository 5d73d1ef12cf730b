import {suggestCategory} from '../../rules/category/suggest';
import {createLinter} from '../../rules/lint';
import type {Post} from '../../rules/post';
import type {Finding, Rule} from '../../rules/rule';
import type {Category, Standard} from '../../rules/standard';
import {lintInSlices} from './slices';

/** All that a check of a post comes to. */
export interface Checked {
	readonly findings: readonly Finding[];
	readonly category: Suggested;
}

/** The categories that the post's words speak for. */
export interface Suggested {
	/** `null`: the words don't settle it. */
	readonly best: Named | null;
	readonly second: Named | null;
	/** The words of the post that speak for the best. */
	readonly terms: readonly string[];
}

type Named = Pick<Category, 'id' | 'name'>;

/** Checks on the thread it is asked on. */
export interface Desk {
	/** Lets others have their turn in between; `null` when `signal` aborted before the end. */
	inSlices(post: Post, signal: AbortSignal): Promise<Checked | null>;
	atOnce(post: Post): Checked;
}

export function createDesk(rules: readonly Rule[], standard: Standard): Desk {
	const linter = createLinter(rules, standard);
	const checked = (post: Post, findings: readonly Finding[]): Checked => {
		const {best, second, terms} = suggestCategory(linter.known(post), standard);
		return {findings, category: {best: best && named(best), second: second && named(second), terms}};
	};
	return {
		async inSlices(post, signal) {
			const findings = await lintInSlices(linter, post, signal);
			return findings && checked(post, findings);
		},
		atOnce: (post) => checked(post, linter.lint(post)),
	};
}

function named({id, name}: Category): Named {
	return {id, name};
}
