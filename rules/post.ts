/** `[start, end)` in UTF-16 units of a block's text. */
export type Span = readonly [start: number, end: number];

/** Inline formatting: a range of the text, never a tree. */
export interface Mark {
	readonly kind: 'bold' | 'italic' | 'link';
	readonly at: Span;
	/** The address as written in the markup; links only. */
	readonly href?: string;
}

interface Prose {
	/** Exactly what the editor holds: never trimmed, never normalised. A line break (`<br>`) is `\n`. */
	readonly text: string;
	readonly marks: readonly Mark[];
}

export interface Heading extends Prose {
	readonly kind: 'heading';
	/** 1 to 6. */
	readonly level: number;
}

/** A picture; its text is its caption. */
export interface Image extends Prose {
	readonly kind: 'image';
	readonly src: string;
	/** `''` when the attribute is empty or missing: a reader hears nothing either way. */
	readonly alt: string;
	/** Pixels of the file itself, when the page knows them. */
	readonly width?: number;
	readonly height?: number;
}

export interface Paragraph extends Prose {
	readonly kind: 'title' | 'summary' | 'paragraph' | 'item' | 'quote' | 'cell' | 'code';
}

/** One paragraph, heading, list item, table cell, image…; title and summary are blocks too. */
export type Block = Paragraph | Heading | Image;

/**
 * What the CMS's form says about the post. A field that the page doesn't have is left out; one that is there
 * and empty is `''`.
 */
export interface Fields {
	/** The category's name as the CMS shows it. */
	readonly category?: string;
	readonly author?: string;
	readonly source?: string;
	/** ISO date, `YYYY-MM-DD`. */
	readonly publishedAt?: string;
	/** Address of the featured image; `''` when none was chosen. */
	readonly featuredImage?: string;
}

/** What is being published. Title and summary, where known, are the first blocks. */
export interface Post {
	readonly blocks: readonly Block[];
	readonly fields: Fields;
}
