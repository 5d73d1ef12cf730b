import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index';
import {createLinter, type Linter} from '../rules/lint';
import type {Post} from '../rules/post';
import {bhxh} from '../rules/standards/bhxh/index';
import {madeByRules, written} from './expressions/collect';
import {parse} from './expressions/expression';
import {grown, sample, worstTexts} from './expressions/worst';
import {hostilePosts} from './hostile/posts';
import {postOf, timeTrouble} from './hostile/time';

/** What no writer writes, but a paste, a broken editor or a prankster does. Each grows to any length. */
const units: Record<string, string> = {
	spaces: ' ',
	'no-break spaces': '\u00A0',
	'spaces and a letter': 'a          ',
	'line breaks': '\n',
	commas: ',',
	'spaced commas': ' , ',
	stops: '.',
	'stops and letters': 'a.',
	ellipses: '…',
	'exclamation marks': '!',
	hyphens: '-',
	slashes: '/',
	'open brackets': '(',
	'close brackets': ' )',
	'square brackets': '[ ',
	'bracketed letters': '(a)',
	'open quotes': '“',
	'close quotes': ' ”',
	'straight quotes': '"',
	digits: '1',
	'grouped digits': '123.',
	'dates cut short': '1/',
	'document signs cut short': '12/QĐ-',
	'at signs': 'a@',
	'addresses cut short': 'http://',
	'one long word': 'a',
	'one long capital': 'Đ',
	'one long Vietnamese word': 'ướ',
	'two words run together': 'tiềnchi ',
	'misspelt words': 'ngừơi hòan cầ ',
	'decomposed words': 'bo\u0302\u0323 y te\u0302\u0301 ',
	'combining marks': '\u0301',
	'zero-width spaces': '\u200B',
	'soft hyphens in a word': 'a\u00AD',
	'Greek in Latin': 'BΗ',
	Khoản: 'Khoản ',
	'Khoản 2': 'Khoản 2 ',
	'Điều 1 Luật': 'Điều 1 Luật ',
	'Nghị định số': 'Nghị định số ',
	'ông Nguyễn': 'ông Nguyễn ',
	'Nguyễn Văn': 'Nguyễn Văn ',
	'Người phát ngôn:': 'Người phát ngôn: ',
	'cho biết: “': 'cho biết: “',
	'nói:': 'nói: ',
	'Ảnh:': 'Ảnh: ',
	'BHXH tỉnh': 'BHXH tỉnh ',
	'bảo hiểm': 'bảo hiểm xã hội ',
	'đã đã': 'đã đã ',
	'sát nhập': 'sát nhập ',
	'căn cước': 'căn cước 001099012345 ',
	'telephone numbers': '0912345678 ',
	'xx/xx': 'xx/',
	emoji: '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
	'lone surrogates': '\uD83D',
	'control characters': '\u0000',
};

const expressions = [...written(['rules']).literals, ...(await madeByRules())];

describe('hostile text', () => {
	for (const [name, unit] of Object.entries(units)) {
		it(`${name}: 20,000 characters, quickly, and no slower for the length`, () => {
			const linter = createLinter(rules, bhxh);
			for (const length of [5_000, 10_000, 20_000]) expectSound(linter, postOf(hostile(unit, length)));
			expect(timeTrouble((length) => hostile(unit, length))).toBeNull();
		});
	}

	it('what any expression of the rules goes through again and again takes time in proportion to its length', () => {
		const loops = expressions.flatMap(worstTexts);
		const matches = expressions.map((each) => ({opening: '', unit: `${sample(parse(each), each.flags)} `}));
		const texts = new Map([...loops, ...matches].map((text) => [JSON.stringify(text), text]));
		const slow = Array.from(texts, ([name, text]) => ({name, trouble: timeTrouble((length) => grown(text, length))}));
		expect(slow.filter(({trouble}) => trouble)).toEqual([]);
	}, 240_000);

	it('100,000 random posts: nothing fails, and every finding holds whole characters of the text', () => {
		const texts = expressions.map((each) => sample(parse(each), each.flags));
		const linter = createLinter(rules, bhxh);
		fc.assert(
			fc.property(hostilePosts(rules, texts), (post) => expectSound(linter, post)),
			{numRuns: 100_000, seed: Number(process.env.SEED ?? 2026)},
		);
	}, 240_000);
});

function hostile(unit: string, length: number): string {
	return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Nothing failed, and no span splits a character. Spans outside the text make a rule fail, see `lint.ts`. */
function expectSound(linter: Linter, post: Post): void {
	for (const {rule, block, at, message} of linter.lint(post)) {
		if (/^The check .* failed/.test(message.en)) throw new Error(message.en);
		const text = block === null ? '' : post.blocks[block]?.text;
		if (text === undefined) throw new Error(`${rule} speaks of block ${block}`);
		const [start, end] = at;
		const inside = (index: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1));
		if (start < 0 || end > text.length || start > end || (inside(start) && start > 0) || inside(end)) {
			throw new Error(`${rule} marks ${at} of “${text}”`);
		}
	}
}
