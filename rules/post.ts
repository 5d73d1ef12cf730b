/** `[start, end)` in UTF-16 units of a block's text. */
export type Span = readonly [start: number, end: number];

/** Formatting, of a whole block too: a range of the text, never a tree. Where two of a kind overlap, the inner one counts. */
export interface Mark {
	readonly kind: 'bold' | 'italic' | 'link' | 'font' | 'size' | 'colour' | 'background' | 'align' | 'moving' | 'word';
	readonly at: Span;
	/** The address as written in the markup; links only. */
	readonly href?: string;
	/** As written in the markup: a font’s name, a size, a colour, an alignment. */
	readonly value?: string;
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
	/** Pixels that the markup shows it at, where it names both sides. */
	readonly shown?: {readonly width: number; readonly height: number};
	/** Size of the file, where the page knows it without asking anybody. */
	readonly bytes?: number;
}

/** A film, a recording, or a page in a frame; its text is its caption. */
export interface Embed extends Prose {
	readonly kind: 'embed';
	readonly what: 'video' | 'audio' | 'frame';
	/** `''` where the markup names none. */
	readonly src: string;
}

/** A cell of a table that holds data; those that only lay out a page are read as paragraphs. */
export interface Cell extends Prose {
	readonly kind: 'cell';
	/** What the table is; on its first cell with text. */
	readonly table?: Table;
}

export interface Table {
	readonly rows: number;
	/** Cells that say they are headers (`th`). */
	readonly headers: number;
	readonly captioned: boolean;
}

export interface Paragraph extends Prose {
	readonly kind: 'title' | 'summary' | 'paragraph' | 'item' | 'quote' | 'code';
}

/** One paragraph, heading, list item, table cell, image, film…; title and summary are blocks too. */
export type Block = Paragraph | Heading | Cell | Image | Embed;

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
	/** Address of the page that the post is on, or is written on. */
	readonly url?: string;
}

/** What is being published. Title and summary, where known, are the first blocks. */
export interface Post {
	readonly blocks: readonly Block[];
	readonly fields: Fields;
}
