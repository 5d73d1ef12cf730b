import type {Level} from '../rules/rule';

/** What the overlay of a tab says of itself. */
export interface Status {
	readonly subject: 'editor' | 'page' | 'none';
	readonly counts: Readonly<Record<Level, number>>;
}

/** Popup → overlay of the tab. Answered with a `Status`. */
export type ToOverlay = {readonly to: 'overlay'; readonly ask: 'status' | 'show-panel'};

/** Overlay → background: the badge of its tab, a page of ours to open, the reader of live pages to bring. */
export type ToBackground =
	| {readonly to: 'background'; readonly tell: 'status'; readonly status: Status | null}
	| {readonly to: 'background'; readonly tell: 'open-lesson'; readonly rule: string}
	| {readonly to: 'background'; readonly tell: 'need-article'};
