import type {Gate} from './gate';
import type {Block, Post, Span} from './post';
import type {Standard} from './standard';

/** A text people read, in both languages of the interface. */
export interface Words {
	readonly vi: string;
	readonly en: string;
}

/** `error`: must be mended, asked again at Publish. `warning`: should be. `hint`: worth a look. */
export type Level = 'error' | 'warning' | 'hint';

export const levels: readonly Level[] = ['error', 'warning', 'hint'];

/** Where a requirement comes from, and how sure we are. */
export interface Source {
	readonly kind: 'letter' | 'law' | 'practice';
	/** Item of the founding letter, e.g. `1.7`. */
	readonly letter?: string;
	/** The document's number, e.g. `30/2020/NĐ-CP`. */
	readonly law?: string;
	/** The place in it, e.g. `Phụ lục II, mục V.7`. */
	readonly at?: string;
	/** Entries of the dossier that the rule covers, e.g. `['CAP-22']`. */
	readonly dossier: readonly string[];
	/** `verified`: the text was read. `secondary`: another document says so. `known`: unverified. `convention`: our own. */
	readonly sure: 'verified' | 'secondary' | 'known' | 'convention';
}

/** What a rule says about one span, one block or (post rules) the whole post. */
export interface Said {
	/** What is wrong here. */
	readonly message: Words;
	/** Left out: the whole block. */
	readonly at?: Span;
	/** Index of the block; post rules only. Left out: the post as a whole. */
	readonly block?: number;
	/** The string that replaces the span and settles it. Left out where one string can't. */
	readonly fix?: string;
	/** A level below the rule's own, where this case is less sure. */
	readonly level?: Level;
}

/** What the engine hands out: what a rule said, and which rule. */
export interface Finding {
	readonly rule: string;
	readonly level: Level;
	readonly message: Words;
	/** `null`: the post as a whole. */
	readonly block: number | null;
	/** Always inside the block's text; `[0, 0]` for the whole post. */
	readonly at: Span;
	readonly fix?: string;
}

interface Lesson {
	/** The fault, as a noun; the file's name; stored in dismissals, so never renamed. */
	readonly id: string;
	readonly level: Level;
	/** The advice, as an order to the writer. Heads the panel's entry and the lesson. */
	readonly title: Words;
	/** What it costs the reader. One to three sentences. */
	readonly why: Words;
	readonly source: Source;
	/** Posts the rule is silent on, in the notation of `example.ts`. */
	readonly good: readonly string[];
	/** Posts it marks, with `{}` round each marked span → the post as it should be. */
	readonly bad: Readonly<Record<string, string>>;
}

/** Sees one block that passes its gate; what it says is remembered by the block's content. */
export interface BlockRule extends Lesson, Gate {
	/** What it says of a sentence hangs on that sentence alone: while another is typed in, it isn't asked again. */
	readonly bySentence?: true;
	block(block: Block, standard: Standard): Iterable<Said>;
}

/** Sees the whole post; must be cheap (see `perBlock`). Its gate is for `starts`, or for `reads` where it has no `starts`. */
export interface PostRule extends Lesson, Gate {
	/**
	 * Whether a block `starts` it, and what it `reads` of one, is put together from its sentences: while that of the
	 * sentence being typed in stays as it was, so does that of the block. `'reads'`: only the latter, of blocks that don't
	 * start it.
	 */
	readonly bySentence?: true | 'reads';
	post(post: Post, standard: Standard): Iterable<Said>;
	/**
	 * Whether a block that passes the gate may make the rule speak: in a post without such a block it is silent, and isn't
	 * asked. Left out: any post may.
	 */
	starts?(block: Block, standard: Standard): boolean;
	/**
	 * All that the rule wants to know of a block, besides its kind, at its place in the post, as one value: while the
	 * block being typed in gives the same one (`===`) as before, and the fields are the same, the rule isn't asked again.
	 * Left out: it is asked each time.
	 */
	reads?(block: Block, standard: Standard, index: number): unknown;
}

/** One check. The method's name is its scope. */
export type Rule = BlockRule | PostRule;

/** Rules that belong together, in the order people meet them. */
export interface Chapter {
	readonly id: string;
	readonly name: Words;
	readonly rules: readonly Rule[];
}
