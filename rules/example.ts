import type {Block, Fields, Mark, Post, Span} from './post';

/** Where an example expects a finding: `block: null` is the post as a whole. */
export interface Expected {
	readonly block: number | null;
	readonly at: Span;
}

export interface Example {
	readonly post: Post;
	readonly marked: readonly Expected[];
}

/**
 * Reads the notation that rules write their examples in. One line is one block:
 *
 *     # Title                          @author Trần Thị Hoa      (a field of the form; also category, source…)
 *     > Summary                        ![alt](src 1200x800) Caption
 *     ## Heading of level 2            - item of a list
 *     >> Quote                         anything else is a paragraph
 *
 * Inline: `**bold**`, `[text](href)`; a backslash keeps the next character as it is, and `\n` is a line break.
 * `{}` goes round each marked span. Round a whole line, prefix included, it marks that block; a line that is only
 * `{}` marks the post as a whole.
 * @throws Error on unbalanced braces or an unknown field: an example that lies should not compile.
 */
export function readExample(notation: string): Example {
	const blocks: Block[] = [];
	const marked: Expected[] = [];
	const fields: Record<string, string> = {};
	for (const line of notation.split('\n').map((each) => each.trim())) {
		if (!line) continue;
		const field = /^@(\w+) ?(.*)$/.exec(line);
		if (line === '{}') {
			marked.push({block: null, at: [0, 0]});
		} else if (field) {
			const name = field[1] as string;
			if (!fieldNames.has(name)) throw new Error(`unknown field @${name}`);
			fields[name] = field[2] ?? '';
		} else {
			const whole = /^\{(#|>|!\[|- ).*\}$/.test(line) && !line.slice(1, -1).includes('{');
			const {block, spans} = readLine(whole ? line.slice(1, -1) : line);
			if (whole) marked.push({block: blocks.length, at: [0, block.text.length]});
			for (const at of spans) marked.push({block: blocks.length, at});
			blocks.push(block);
		}
	}
	return {post: {blocks, fields: fields as Fields}, marked};
}

const fieldNames = new Set(['category', 'author', 'source', 'publishedAt', 'featuredImage']);

function readLine(line: string): {block: Block; spans: Span[]} {
	const heading = /^(#{2,6})(?: (.*))?$/.exec(line);
	if (heading) {
		const {text, marks, spans} = readInline(heading[2] ?? '');
		return {block: {kind: 'heading', level: (heading[1] as string).length, text, marks}, spans};
	}
	const image = /^!\[([^\]]*)\]\(([^\s)]*)(?: (\d+)x(\d+))?\)(?: (.*))?$/.exec(line);
	if (image) {
		const {text, marks, spans} = readInline(image[5] ?? '');
		const size = image[3] && image[4] ? {width: Number(image[3]), height: Number(image[4])} : {};
		return {block: {kind: 'image', alt: image[1] ?? '', src: image[2] ?? '', ...size, text, marks}, spans};
	}
	for (const [prefix, kind] of prefixes) {
		if (line !== prefix && !line.startsWith(`${prefix} `)) continue;
		const {text, marks, spans} = readInline(line.slice(prefix.length + 1));
		return {block: {kind, text, marks}, spans};
	}
	const {text, marks, spans} = readInline(line);
	return {block: {kind: 'paragraph', text, marks}, spans};
}

const prefixes = [
	['>>', 'quote'],
	['#', 'title'],
	['>', 'summary'],
	['-', 'item'],
	['|', 'cell'],
] as const;

function readInline(source: string): {text: string; marks: Mark[]; spans: Span[]} {
	let text = '';
	let bold: number | null = null;
	let link: number | null = null;
	let open: number | null = null;
	const marks: Mark[] = [];
	const spans: Span[] = [];
	for (let i = 0; i < source.length; i++) {
		const rest = source.slice(i);
		const href = link === null ? null : /^\]\(([^\s)]*)\)/.exec(rest);
		if (source[i] === '\\') {
			i++;
			text += source[i] === 'n' ? '\n' : (source[i] ?? '');
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
			text += source[i];
		}
	}
	if (open !== null) throw new Error(`“{” without “}”: ${source}`);
	return {text, marks, spans};
}
