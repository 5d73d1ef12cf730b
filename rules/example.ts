import type {Block, Embed, Fields, Mark, Post, Span} from './post';

/** Where an example expects a finding: `block: null` is the post as a whole. */
export interface Expected {
	readonly block: number | null;
	readonly at: Span;
}

export interface Example {
	readonly post: Post;
	readonly marked: readonly Expected[];
	/** Of each block: where in the notation each unit of its text was read, and where the text ends. */
	readonly from: readonly (readonly number[])[];
}

/**
 * Reads the notation that rules write their examples in. One line is one block:
 *
 *     # Title                          @author Trần Thị Hoa      (a field of the form; also category, source…)
 *     > Summary                        ![alt](src 1200x800) Caption      (also `as 600x600`, how it is shown; `350KB`)
 *     ## Heading of level 2            !video(src) Caption      (also audio, frame)
 *     >> Quote                         - item of a list
 *     | cell of a table                |4 rows| its first cell      (also `|4 rows, 3 headers, caption|`)
 *     anything else is a paragraph, a line with nothing but \_ an empty one
 *
 * Inline: `**bold**`, `[text](href)`, `<size 18px>text</size>` and so on for the other marks; a backslash keeps the next
 * character as it is, `\n` is a line break and `\_` a space that doesn't break.
 * `{}` goes round each marked span. Round a whole line, prefix included, it marks that block; a line that is only
 * `{}` marks the post as a whole.
 * @throws Error on unbalanced braces or an unknown field: an example that lies should not compile.
 */
export function readExample(notation: string): Example {
	const blocks: Block[] = [];
	const marked: Expected[] = [];
	const fields: Record<string, string> = {};
	const from: number[][] = [];
	let next = 0;
	for (const raw of notation.split('\n')) {
		const line = raw.replace(indentation, '');
		const start = next + raw.search(/[^ \t]|$/);
		next += raw.length + 1;
		if (!line) continue;
		const field = /^@(\w+) ?(.*)$/.exec(line);
		if (line === '{}') {
			marked.push({block: null, at: [0, 0]});
		} else if (field) {
			const name = field[1] as string;
			if (!fieldNames.has(name)) throw new Error(`unknown field @${name}`);
			fields[name] = field[2] ?? '';
		} else {
			const whole = /^\{(#|>|!\[|!\w|\||- ).*\}$/.test(line) && !line.slice(1, -1).includes('{');
			const {block, spans, places} = readLine(whole ? line.slice(1, -1) : line);
			if (whole) marked.push({block: blocks.length, at: [0, block.text.length]});
			for (const at of spans) marked.push({block: blocks.length, at});
			blocks.push(block);
			from.push(places.map((place) => start + (whole ? 1 : 0) + place));
		}
	}
	return {post: {blocks, fields: fields as Fields}, marked, from};
}

/** Only what source code is laid out with: other spaces are part of the text. */
const indentation = /^[ \t]+|[ \t]+$/g;

const fieldNames = new Set(['category', 'author', 'source', 'publishedAt', 'featuredImage', 'url']);

function readLine(line: string): {block: Block; spans: Span[]; places: number[]} {
	const heading = /^(#{2,6})(?: (.*))?$/.exec(line);
	if (heading) {
		const {text, marks, ...rest} = readInline(line, line.length - (heading[2] ?? '').length);
		return {block: {kind: 'heading', level: (heading[1] as string).length, text, marks}, ...rest};
	}
	const image = /^!\[([^\]]*)\]\(([^\s)]*)(?: (\d+)x(\d+))?(?: as (\d+)x(\d+))?(?: (\d+)KB)?\)(?: (.*))?$/.exec(line);
	if (image) {
		const [, alt = '', src = '', width, height, shownWidth, shownHeight, kilobytes, caption = ''] = image;
		const {text, marks, ...rest} = readInline(line, line.length - caption.length);
		const size = width ? {width: Number(width), height: Number(height)} : {};
		const shown = shownWidth ? {shown: {width: Number(shownWidth), height: Number(shownHeight)}} : {};
		const bytes = kilobytes ? {bytes: Number(kilobytes) * 1024} : {};
		return {block: {kind: 'image', alt, src, ...size, ...shown, ...bytes, text, marks}, ...rest};
	}
	const embed = /^!(video|audio|frame)\(([^\s)]*)\)(?: (.*))?$/.exec(line);
	if (embed) {
		const {text, marks, ...rest} = readInline(line, line.length - (embed[3] ?? '').length);
		return {block: {kind: 'embed', what: embed[1] as Embed['what'], src: embed[2] ?? '', text, marks}, ...rest};
	}
	const cell = /^\|(\d+) rows(?:, (\d+) headers)?(, caption)?\|(?: (.*))?$/.exec(line);
	if (cell) {
		const {text, marks, ...rest} = readInline(line, line.length - (cell[4] ?? '').length);
		const table = {rows: Number(cell[1]), headers: Number(cell[2] ?? 0), captioned: cell[3] !== undefined};
		return {block: {kind: 'cell', table, text, marks}, ...rest};
	}
	for (const [prefix, kind] of prefixes) {
		if (line !== prefix && !line.startsWith(`${prefix} `)) continue;
		const {text, marks, ...rest} = readInline(line, Math.min(line.length, prefix.length + 1));
		return {block: {kind, text, marks}, ...rest};
	}
	const {text, marks, ...rest} = readInline(line, 0);
	return {block: {kind: 'paragraph', text, marks}, ...rest};
}

const prefixes = [
	['>>', 'quote'],
	['#', 'title'],
	['>', 'summary'],
	['-', 'item'],
	['|', 'cell'],
] as const;

/** @param start where in the line the text begins, after its prefix. */
function readInline(source: string, start: number): {text: string; marks: Mark[]; spans: Span[]; places: number[]} {
	let text = '';
	let bold: number | null = null;
	let link: number | null = null;
	let open: number | null = null;
	const marks: Mark[] = [];
	const tags: {kind: Mark['kind']; value: string | undefined; start: number}[] = [];
	const spans: Span[] = [];
	const places: number[] = [];
	for (let i = start; i < source.length; i++) {
		const rest = source.slice(i);
		const href = link === null ? null : /^\]\(([^\s)]*)\)/.exec(rest);
		const tag = source[i] === '<' ? tagged.exec(rest) : null;
		if (source[i] === '\\') {
			places.push(i++);
			text += escapes[source[i] ?? ''] ?? source[i] ?? '';
		} else if (tag) {
			const [whole, slash, kind, value] = tag;
			if (!slash) {
				tags.push({kind: kind as Mark['kind'], value, start: text.length});
			} else {
				const open = tags.pop();
				if (open) marks.push(markOf(open.kind, [open.start, text.length], open.value));
			}
			i += whole.length - 1;
		} else if (rest.startsWith('**')) {
			i++;
			if (bold === null) bold = text.length;
			else {
				marks.push({kind: 'bold', at: [bold, text.length]});
				bold = null;
			}
		} else if (source[i] === '[' && /^\[[^[\]]*\]\([^\s)]*\)/.test(rest)) {
			link = text.length;
		} else if (href && link !== null) {
			marks.push({kind: 'link', at: [link, text.length], href: href[1] ?? ''});
			link = null;
			i += href[0].length - 1;
		} else if (source[i] === '{') {
			if (open !== null) throw new Error(`“{” inside “{”: ${source}`);
			open = text.length;
		} else if (source[i] === '}') {
			if (open === null) throw new Error(`“}” without “{”: ${source}`);
			spans.push([open, text.length]);
			open = null;
		} else {
			places.push(i);
			text += source[i];
		}
	}
	places.push(source.length);
	if (open !== null) throw new Error(`“{” without “}”: ${source}`);
	return {text, marks, spans, places};
}

const escapes: Readonly<Record<string, string>> = {n: '\n', _: '\u00a0'};

const tagged = /^<(\/?)(italic|font|size|colour|background|align|moving|word)(?: ([^<>]+))?>/;

function markOf(kind: Mark['kind'], at: Span, value: string | undefined): Mark {
	return value === undefined ? {kind, at} : {kind, at, value};
}
