import {read} from '../../components/editor/read';
import {extract} from '../../components/page/extract';
import {unbroken} from '../../components/page/unbroken';
import type {Block, Fields, Post} from '../../rules/post';
import {type Refused, refuse} from './decode';
import {parse} from './parse';

/** One post to check. */
export interface Item {
	readonly id: string;
	readonly post: Post;
}

/** A post's content as an editor holds it. */
export function readFragment(html: string): Block[] | Refused {
	const page = parse(html);
	return 'refused' in page ? page : [...unbroken(read(page.body)).blocks];
}

/** A whole page: its article. */
export function readPage(html: string): Post | Refused {
	const page = parse(html);
	if ('refused' in page) return page;
	const article = extract(page);
	if (!article) return refuse('không thấy bài viết nào trong trang', 'no article was found on the page');
	return {blocks: article.reading.blocks, fields: article.fields};
}

/** Plain text: a paragraph a line. */
export function readText(text: string): Block[] {
	return text
		.split(/\r\n|\r|\n/)
		.filter((line) => line.trim())
		.map((line) => ({kind: 'paragraph', text: line, marks: []}));
}

/** A line of a jsonl file. `name` is its id when it gives none. */
export function readRecord(line: string, name: string): Item | Refused {
	let data: unknown;
	try {
		data = JSON.parse(line);
	} catch (cause) {
		const reason = (cause as SyntaxError).message;
		return refuse(`không phải JSON hợp lệ (${reason})`, `is not valid JSON (${reason})`);
	}
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		return refuse('không phải một đối tượng JSON {…}', 'is not a JSON object {…}');
	}
	const {id = name, title, summary, html, text, fields} = data as Record<string, unknown>;
	if (typeof id !== 'string' && typeof id !== 'number') return wrongType('id');
	for (const [key, value] of Object.entries({title, summary, html, text})) {
		if (!isLeftOut(value) && typeof value !== 'string') return wrongType(key);
	}
	if (isLeftOut(html) && isLeftOut(text)) return refuse('thiếu “html” hoặc “text”', 'has neither “html” nor “text”');
	if (!isLeftOut(fields) && !isFields(fields)) return wrongType('fields');
	const body = isLeftOut(html) ? readText(text as string) : readFragment(html as string);
	if ('refused' in body) return body;
	const blocks: Block[] = [
		...(isLeftOut(title) ? [] : [{kind: 'title', text: title as string, marks: []} as const]),
		...(isLeftOut(summary) ? [] : [{kind: 'summary', text: summary as string, marks: []} as const]),
		...body,
	];
	return {id: String(id), post: {blocks, fields: (fields ?? {}) as Fields}};
}

function isLeftOut(value: unknown): boolean {
	return value === undefined || value === null;
}

function isFields(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
}

function wrongType(key: string): Refused {
	return refuse(`“${key}” sai kiểu`, `“${key}” is of the wrong type`);
}
