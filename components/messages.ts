import type {Level, Rule, Words} from '../rules/rule';

/** What the overlay of a tab says of itself. */
export interface Status {
	readonly subject: 'editor' | 'page' | 'none';
	readonly counts: Readonly<Record<Level, number>>;
}

/** Popup → overlay of the tab. Answered with a `Status`. */
export type ToOverlay = {readonly to: 'overlay'; readonly ask: 'status' | 'show-panel'};

/** What a rule teaches, beyond what it checks. */
export interface Lesson extends Pick<Rule, 'id' | 'title' | 'why' | 'level' | 'good' | 'bad'> {
	/** Who asks for it, where that is written, how sure we are. */
	readonly authority: Words;
}

/**
 * Overlay → background: the badge of its tab, a page of ours to open, the reader of live pages to bring; our standard
 * and a rule's lesson, answered with themselves or `null`.
 */
export type ToBackground =
	| {readonly to: 'background'; readonly tell: 'status'; readonly status: Status | null}
	| {readonly to: 'background'; readonly tell: 'open-lesson'; readonly rule: string}
	| {readonly to: 'background'; readonly tell: 'need-article'}
	| {readonly to: 'background'; readonly tell: 'need-standard'}
	| {readonly to: 'background'; readonly tell: 'need-lesson'; readonly rule: string};
