import {expect, it} from 'vitest';
import {isExponential} from './expressions/backtracking';
import {madeByRules, type Placed, written} from './expressions/collect';
import type {Expression} from './expressions/expression';
import {type Growing, grown, worstTexts} from './expressions/worst';

const {literals, made} = written(['rules', 'components', 'entrypoints']);

const atRun = await madeByRules();
const all = [...literals, ...atRun];

it('every expression of the product is known here, also those put together when they are run', () => {
	expect(literals.length).toBeGreaterThan(200);
	expect(made.filter((line) => !atRun.some(({where}) => where === line))).toEqual([]);
});

it('no expression backtracks exponentially', () => {
	expect(all.filter(isExponential)).toEqual([]);
});

it('no expression takes long over the texts that are worst for it', () => {
	const slow = all.flatMap((each) => worstTexts(each).map((text) => troubleWith(each, text)));
	expect(slow.filter((trouble) => trouble !== null)).toEqual([]);
});

it('a loop that can eat the same in two ways is found, and no other', () => {
	const bad = [
		/(a+)+$/,
		/(?:a|a)*b/,
		/(?:ab|a|b)+?c/,
		/(\w+\s?)*$/,
		/(?:a?b?)*c/,
		/(?:aa|aaa)*x/,
		/^(?:(?:a|b)c?|ac)*$/,
		/(?:\d{1,3}\.?)+x/,
		/(?:\p{L}+ ?)+!/u,
		/(?<=(?:\p{Lu}+-?)+)x/u,
		/(?!(?:.a|a.)*b)c/,
		/(?:[A-Z]|[a-z])*1/i,
		/(?:\b\w*)*!/,
	];
	const good = [
		/(?:a+b)+c/,
		/(?:[a-z]|[A-Z])*1/,
		/(?:\p{Lu}\p{L}* )+!/u,
		/(?:\d{3}\.)*\d/,
		/(?:(?:xã|phường) \p{Lu}\p{L}*,? )*!/u,
		/^(\d)\1+$/,
		/\s+$/,
	];
	expect(bad.filter((each) => !isExponential(each))).toEqual([]);
	expect(good.filter(isExponential)).toEqual([]);
});

it('what takes the cube of the length is found', () => {
	const cubic = /\d+\d+x/;
	expect(worstTexts(cubic).some((text) => troubleWith(cubic, text)?.includes('ms for'))).toBe(true);
	const quick = /(?<!\d)\d{1,12}(?!\d)/;
	expect(worstTexts(quick).map((text) => troubleWith(quick, text))).toEqual([null]);
});

/** Milliseconds for the length of a long post's longest paragraph; a loop in a loop stays far under it, a third doesn't. */
const budget = 100;
const longest = 4_096;

/** What is wrong, if an expression takes too long. Lengths are doubled up to it, so that the bad ones end soon, too. */
function troubleWith(expression: Placed | RegExp, text: Growing): string | null {
	for (let length = longest / 16; length <= longest; length *= 2) {
		const ms = best(expression, grown(text, length));
		const where = 'where' in expression ? expression.where : '';
		if (ms > budget) return `${where} ${expression.source}: ${ms.toFixed(0)} ms for ${length} × “${text.unit}”`;
	}
	return null;
}

/** Milliseconds of the processor to find all matches; the best of three, as what else runs on the machine only ever adds. */
function best({source, flags}: Expression, text: string): number {
	const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 3 && least > budget; round++) {
		if (least > 3 * budget && round) break;
		const began = process.cpuUsage();
		for (const _ of text.matchAll(expression));
		least = Math.min(least, process.cpuUsage(began).user / 1000);
	}
	return least;
}
