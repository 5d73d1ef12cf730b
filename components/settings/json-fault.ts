import type {Words} from '../../rules/rule';

/** What may come next in a JSON text. */
const wanted = {
	value: {vi: 'cần một giá trị', en: 'a value is due'},
	key: {vi: 'cần tên mục trong ngoặc kép', en: 'a name in quotes is due'},
	colon: {vi: 'cần dấu hai chấm', en: 'a colon is due'},
	next: {vi: 'cần dấu phẩy hoặc dấu đóng ngoặc', en: 'a comma or a closing bracket is due'},
	end: {vi: 'thừa sau dấu ngoặc cuối', en: 'nothing more is due'},
} satisfies Record<string, Words>;

const blank = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a text stops being JSON, and what should stand there. Browsers say it each in their own words, some without a place. */
export function jsonFault(text: string): Words {
	const {at, due} = firstFault(text);
	const before = text.slice(0, at).split('\n');
	const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
	return {
		vi: `không phải tệp JSON hợp lệ: dòng ${line}, cột ${column} ${wanted[due].vi}`,
		en: `not valid JSON: at line ${line}, column ${column} ${wanted[due].en}`,
	};
}

/** Reads on as long as each token is one that may stand there; `open` holds the brackets not yet closed. */
function firstFault(text: string): {at: number; due: keyof typeof wanted} {
	const open: string[] = [];
	let due: keyof typeof wanted = 'value';
	let mayClose = false;
	for (let at = after(blank, text, 0) ?? 0; ; at = after(blank, text, at) ?? at) {
		const sign = text.charAt(at);
		const closes = sign !== '' && sign === (open.at(-1) === '{' ? '}' : open.length ? ']' : '');
		if (closes && (mayClose || due === 'next')) {
			open.pop();
			due = open.length ? 'next' : 'end';
			at++;
		} else if (due === 'value' && (sign === '{' || sign === '[')) {
			open.push(sign);
			due = sign === '{' ? 'key' : 'value';
			mayClose = true;
			at++;
			continue;
		} else if ((due === 'next' && sign === ',') || (due === 'colon' && sign === ':')) {
			due = due === 'next' && open.at(-1) === '{' ? 'key' : 'value';
			at++;
		} else {
			const end =
				due === 'key'
					? after(string, text, at)
					: due === 'value'
						? (after(string, text, at) ?? after(plain, text, at))
						: null;
			if (end === null) return {at, due};
			due = due === 'key' ? 'colon' : open.length ? 'next' : 'end';
			at = end;
		}
		mayClose = false;
	}
}

/** Where the token that begins at `at` ends; `null`: there is none. */
function after(token: RegExp, text: string, at: number): number | null {
	token.lastIndex = at;
	return token.test(text) ? token.lastIndex : null;
}
