import {createReadStream, existsSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, extname, resolve} from 'node:path';
import {binary, decode, type Refused, refuse, utf16Of} from './decode';
import {type Item, readFragment, readPage, readRecord, readText} from './item';
import {linesOf} from './lines';

/** A post has a few hundred kilobytes at most; past these, a file is something else. */
const fileMax = 32 * 2 ** 20;
const lineMax = 16 * 2 ** 20;

/** A file with so many bad lines is of another kind. */
const badLinesMax = 100;

/** The posts of a file, one by one, and in between why one can't be checked. */
export async function* itemsOf(file: string, isPage: boolean): AsyncGenerator<Item | Refused> {
	if (file === '-') {
		yield* recordsOf(process.stdin, '-');
		return;
	}
	const path = locate(file);
	const stat = statSync(path, {throwIfNoEntry: false});
	const type = extname(file).toLowerCase();
	if (!stat) yield refuse('không có tệp này', 'no such file');
	else if (stat.isDirectory()) yield refuse('là thư mục, không phải tệp', 'is a folder, not a file');
	else if (type === '.jsonl') yield* recordsOf(createReadStream(path), basename(file));
	else if (!/^\.(html?|txt)$/.test(type)) {
		yield refuse('không rõ loại tệp; chỉ nhận .html, .jsonl, .txt', 'unknown type of file; takes .html, .jsonl, .txt');
	} else if (stat.size > fileMax) {
		yield refuse(
			`tệp quá lớn (${inMegabytes(stat.size)}; nhận đến ${inMegabytes(fileMax)})`,
			`the file is too large (${inMegabytes(stat.size)}; up to ${inMegabytes(fileMax)} is taken)`,
		);
	} else {
		yield fileItem(await readFile(path), basename(file), type === '.txt' ? 'text' : isPage ? 'page' : 'fragment');
	}
}

/** npm runs scripts in the package's folder; people name files from where they stand. */
export function locate(file: string): string {
	const {npm_lifecycle_event: script, INIT_CWD: here} = process.env;
	const path = script === 'check' && here ? resolve(here, file) : resolve(file);
	return existsSync(path) ? path : resolve(file);
}

function fileItem(bytes: Uint8Array, id: string, type: 'text' | 'page' | 'fragment'): Item | Refused {
	const text = decode(bytes);
	if (typeof text !== 'string') return text;
	const read = type === 'text' ? readText(text) : type === 'page' ? readPage(text) : readFragment(text);
	if ('refused' in read) return read;
	return {id, post: 'fields' in read ? read : {blocks: read, fields: {}}};
}

async function* recordsOf(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Item | Refused> {
	let bad = 0;
	for await (const {number, bytes} of linesOf(stream, lineMax)) {
		const item = bytes ? record(bytes, `${name}:${number}`) : tooLong;
		if (!item) continue;
		if (!('refused' in item)) {
			yield item;
			continue;
		}
		if (item === binary || item === utf16) {
			yield item;
			return;
		}
		yield refuse(`dòng ${number}: ${item.refused.vi}`, `line ${number}: ${item.refused.en}`);
		if (++bad < badLinesMax) continue;
		yield refuse(`đã ${bad} dòng hỏng, thôi đọc tệp này`, `${bad} bad lines, reading no further`);
		return;
	}
}

function record(bytes: Uint8Array, name: string): Item | Refused | null {
	if (utf16Of(bytes)) return utf16;
	const line = decode(bytes);
	if (typeof line !== 'string') return line;
	return line.trim() ? readRecord(line, name) : null;
}

const utf16 = refuse('tệp mã hóa UTF-16; hãy lưu lại với mã UTF-8', 'the file is UTF-16; save it again as UTF-8');

const tooLong = refuse(
	`dài quá ${inMegabytes(lineMax)}, bỏ qua`,
	`is longer than ${inMegabytes(lineMax)} and was passed over`,
);

function inMegabytes(bytes: number): string {
	return `${Math.round(bytes / 2 ** 20)} MB`;
}
