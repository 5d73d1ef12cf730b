import type {Finding, Words} from '../../rules/rule';
import type {Part} from '../editor/surface';
import type {Lesson, Status} from '../messages';

/** A finding as the panel shows it: with the words it stands on. */
export interface Shown {
	/** Stable while the post is open: names the finding to jump to, fix or dismiss. */
	readonly key: string;
	readonly finding: Finding;
	/** A few words of the block before and after the mark (“…” included where cut), and the marked text itself; `''` for the whole post. */
	readonly before: string;
	readonly text: string;
	readonly after: string;
	/** Why the fix can't be put in from here (a live page, a read-only editor); the fix is then shown, not offered. */
	readonly unfixable?: Words;
}

/** A finding whose fix can be put in together with others, and the part of the post it stands in. */
export interface SafeFix {
	readonly shown: Shown;
	readonly part: Part;
}

/** What the panel says of the category. */
export interface CategoryView {
	/** The name chosen in the CMS; `''` when none was chosen; `null` when the page has no such field. */
	readonly chosen: string | null;
	/** Best first, at most two. Empty: the words don't settle it. */
	readonly suggested: readonly {readonly id: string; readonly name: string}[];
	/** The words of the post that speak for the best. */
	readonly terms: readonly string[];
	/** The name among the CMS's own options that fits the best one; the button chooses it. `null`: none fits. */
	readonly option: string | null;
	/** The chosen category is the suggested one. */
	readonly agrees: boolean;
}

export type Edge = 'left' | 'right';
export type Language = 'vi' | 'en';

export interface PanelState {
	readonly language: Language;
	readonly subject: Status['subject'];
	readonly findings: readonly Shown[];
	/** Key of the finding last jumped to. */
	readonly selected: string | null;
	readonly category: CategoryView | null;
	/** What the person should know for as long as the overlay runs: that it can't check by the unit's own standard. */
	readonly standing: readonly Words[];
	/** What couldn't be done here, and the outcome of the last fix when it failed: sentences, not silence. */
	readonly notices: readonly Words[];
	/** What many fixes at once came to, and how to undo them. */
	readonly done: Words | null;
	/** In the order of the text. */
	readonly safe: readonly SafeFix[];
	/** `null`: it couldn't be had. */
	readonly standard: {readonly name: Words; readonly as_of: string; readonly rules: number} | null;
	readonly collapsed: boolean;
	readonly edge: Edge;
	/** That the body stands in an editor which can't be read. */
	readonly unread: Words | null;
	/** Findings the person has dismissed in this document. */
	readonly dismissed: number;
}

export interface PanelActions {
	jump(key: string): void;
	fix(key: string): void;
	/** Puts the fixes of these in, all of them safe. */
	fixAll(keys: readonly string[]): void;
	dismiss(key: string): void;
	restoreDismissed(): void;
	chooseCategory(option: string): void;
	/** Walks the person through the fields of the CMS. */
	teach(): void;
	collapse(collapsed: boolean): void;
	move(edge: Edge): void;
	/** Opens the lesson of a rule in the workshop. */
	lesson(rule: string): void;
	/** What a rule teaches; `null` when it can't be had just now. */
	why(rule: string): Promise<Lesson | null>;
	/** Takes the overlay off this tab until it is started again. */
	stop(): void;
}

/** The question asked once at Publish. */
export interface GateState {
	readonly language: Language;
	/** Only those of level `error`. */
	readonly findings: readonly Shown[];
	/** The words on the control that was pressed, e.g. “Xuất bản”. */
	readonly control: string;
	/** Publishing all the same wants a reason. */
	readonly reason: boolean;
}

export interface GateActions {
	/** “Quay lại sửa”; with a key: and jump there. */
	back(key?: string): void;
	/** “Vẫn đăng”; with the reason, where one is wanted. */
	publish(reason?: string): void;
}
