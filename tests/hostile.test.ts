import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index';
import {createLinter} from '../rules/lint';
import type {Post} from '../rules/post';
import type {Finding, Rule} from '../rules/rule';
import {bhxh} from '../rules/standards/bhxh/index';

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

describe('hostile text', () => {
	for (const [name, unit] of Object.entries(units)) {
		it(`${name}: 20,000 characters, quickly, and no slower for the length`, () => {
			const short = hostile(unit, 10_000);
			const long = hostile(unit, 40_000);
			for (const length of [5_000, 10_000, 20_000]) expectSound(hostile(unit, length));
			const text = hostile(unit, 20_000);
			const time = best(rules, text, (ms) => ms < budget);
			if (time >= budget) expect.fail(`${time.toFixed(0)} ms for 20,000 characters: ${slowest(text)}`);
			// Four times the text takes about four times as long; sixteen times would be a loop inside a loop.
			let ratio = 0;
			for (let attempt = 0; attempt < 4; attempt++) {
				const most = best(rules, long, (ms) => ms < negligible);
				ratio = most < negligible ? 0 : most / best(rules, short, () => false);
				if (ratio < 8) return;
			}
			expect.fail(`${ratio.toFixed(1)} times as long for four times the text: ${slowest(long)}`);
		});
	}

	it('whatever is put together from such pieces', () => {
		const piece = fc.oneof(fc.constantFrom(...Object.values(units)), fc.string({unit: 'binary', maxLength: 20}));
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 60}), (pieces) => expectSound(pieces.join(''))),
			{numRuns: 150},
		);
	});
});

/** Milliseconds for 20,000 characters by all rules; a quiet machine needs a tenth of it. */
const budget = 1_000;

/** Milliseconds for 40,000 below which growth can't matter. */
const negligible = 40;

function hostile(unit: string, length: number): string {
	return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function postOf(text: string): Post {
	return {
		blocks: [
			{kind: 'title', text: 'BHXH tỉnh Gia Lai tập huấn', marks: []},
			{kind: 'paragraph', text, marks: []},
		],
		fields: {},
	};
}

/** Nothing failed, and every span holds whole characters of the text. */
function expectSound(text: string): void {
	for (const finding of createLinter(rules, bhxh).lint(postOf(text))) {
		expect(finding.message.en).not.toMatch(/^The check .* failed/);
		expect(splits(finding, text)).toBe(false);
	}
}

function splits({block, at: [start, end]}: Finding, text: string): boolean {
	if (block !== 1) return false;
	const inside = (index: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1));
	return start < 0 || end > text.length || start > end || inside(start) || inside(end);
}

/** The best of three: what else runs on the machine only ever adds. */
function best(checked: readonly Rule[], text: string, enough: (ms: number) => boolean): number {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 3 && !enough(least); round++) {
		const began = performance.now();
		createLinter(checked, bhxh).lint(postOf(text));
		least = Math.min(least, performance.now() - began);
	}
	return least;
}

/** The three rules that take longest over a text, for the message of a failed test. */
function slowest(text: string): string {
	return rules
		.map((rule) => ({id: rule.id, ms: best([rule], text, () => false)}))
		.sort((a, b) => b.ms - a.ms)
		.slice(0, 3)
		.map(({id, ms}) => `${id} ${ms.toFixed(0)} ms`)
		.join(', ');
}
