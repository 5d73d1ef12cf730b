import {parseArgs} from 'node:util';
import type {Words} from '../../rules/rule';

export interface Options {
	readonly files: readonly string[];
	/** HTML files are whole pages: the article is looked for. */
	readonly page: boolean;
	readonly pretty: boolean;
	readonly help: boolean;
	readonly language: keyof Words;
	/** Path of a standard other than the default one. */
	readonly standard: string | undefined;
}

/** @throws Error that names the option that isn't understood. */
export function readOptions(args: readonly string[]): Options {
	const {values, positionals} = parse([...args]);
	const {page, pretty, help, lang, standard} = values;
	if (lang !== 'vi' && lang !== 'en') throw new Error(`--lang ${lang}: vi, en; --help`);
	return {files: positionals, page, pretty, help, language: lang, standard};
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				page: {type: 'boolean', default: false},
				pretty: {type: 'boolean', default: false},
				help: {type: 'boolean', short: 'h', default: false},
				lang: {type: 'string', default: 'vi'},
				standard: {type: 'string'},
			},
		});
	} catch (cause) {
		// Node adds a sentence on arguments that begin with a dash.
		const [reason] = (cause as Error).message.split(/\. /, 1);
		throw new Error(`${reason}; --help`);
	}
}

export const usage: Words = {
	vi: `Kiểm tra tin bài theo tiêu chuẩn, như trong trình soạn thảo.

  npm run --silent check -- [tùy chọn] TỆP…

TỆP
  *.html    nội dung bài như trình soạn thảo giữ; thêm --page nếu là cả trang web
  *.jsonl   mỗi dòng một bài: {"id", "title"?, "summary"?, "html" hoặc "text", "fields"?}
  *.txt     văn bản thuần, mỗi dòng một đoạn
  -         đọc jsonl từ đầu vào chuẩn

Tùy chọn
  --page           tệp html là cả trang: tự tìm bài viết trong trang
  --pretty         in cho người đọc, thay vì mỗi bài một dòng JSON
  --lang vi|en     ngôn ngữ của lời nhắc (mặc định: vi)
  --standard TỆP   dùng tiêu chuẩn khác (JSON)
  -h, --help       in lời này

Mã thoát: 0 đạt; 1 còn lỗi phải sửa; 2 đầu vào hỏng.`,
	en: `Checks posts against the standard, as in the editor.

  npm run --silent check -- [options] FILE…

FILE
  *.html    a post's content as an editor holds it; with --page, a whole page
  *.jsonl   a post a line: {"id", "title"?, "summary"?, "html" or "text", "fields"?}
  *.txt     plain text, a paragraph a line
  -         jsonl from standard input

Options
  --page           html files are whole pages: find the article in them
  --pretty         print for people instead of one JSON object a post
  --lang vi|en     language of the messages (default: vi)
  --standard FILE  use another standard (JSON)
  -h, --help       print this

Exit status: 0 passed; 1 a finding of level error stands; 2 bad input.`,
};
