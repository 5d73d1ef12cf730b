import type {Example} from '../rules/example';
import type {Level, Rule, Words} from '../rules/rule';
import type {Standard} from '../rules/standard';

/** What the overlay of a tab says of itself. */
export interface Status {
	/**
	 * `editor`: a post being written; `page`: a live page; `none`: nothing to check was found here; `failed`: nothing can
	 * be checked, because what we check by couldn't be had.
	 */
	readonly subject: 'editor' | 'page' | 'none' | 'failed';
	readonly counts: Readonly<Record<Level, number>>;
}

/** Popup → overlay of the tab. Answered with a `Status`. */
export type ToOverlay = {readonly to: 'overlay'; readonly ask: 'status' | 'show-panel'};

/** What a rule teaches, beyond what it checks. */
export interface Lesson extends Pick<Rule, 'id' | 'title' | 'why' | 'level'> {
	/** Its examples, read: whoever only shows them need not know the notation. */
	readonly good: readonly Example[];
	readonly bad: readonly {readonly wrong: Example; readonly right: Example}[];
	/** Who asks for it, where that is written, how sure we are. */
	readonly authority: Words;
}

/** The standard to check by. */
export interface StandardInUse {
	readonly standard: Standard;
	/** Why it is the default one although the unit has its own. */
	readonly notice: Words | null;
}

/**
 * Overlay → background: the badge of its tab, a page of ours to open, the overlay itself, the reader of live pages or
 * the teacher of fields to bring; the standard to check by (`StandardInUse`) and a rule's lesson, or `null`.
 */
export type ToBackground =
	| {readonly to: 'background'; readonly tell: 'status'; readonly status: Status | null}
	| {readonly to: 'background'; readonly tell: 'open-lesson'; readonly rule: string}
	| {readonly to: 'background'; readonly tell: 'need-overlay'}
	| {readonly to: 'background'; readonly tell: 'need-article'}
	| {readonly to: 'background'; readonly tell: 'need-teacher'}
	| {readonly to: 'background'; readonly tell: 'need-standard'}
	| {readonly to: 'background'; readonly tell: 'need-lesson'; readonly rule: string};
