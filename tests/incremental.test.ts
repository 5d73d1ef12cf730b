import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {gatesOf} from '../rules/gate';
import {rules} from '../rules/index';
import {createLinter} from '../rules/lint';
import type {Block, Post} from '../rules/post';
import {bhxh} from '../rules/standards/bhxh/index';
import {block, examples, pool, step, taken} from './walk';

describe('a rule that isn’t asked has nothing to say', () => {
	for (const rule of rules) {
		const gates = gatesOf([rule], bhxh);
		const passes = (block: Block) => gates(block)[0] === 1;
		if ('block' in rule && (rule.needs !== undefined || rule.words)) {
			it(`${rule.id}, of texts that hold nothing of what it needs`, () => {
				const ofItsKind = pool.filter(({kind}) => rule.kinds?.includes(kind) ?? true);
				const spoken = ofItsKind.filter((block) => !passes(block) && [...rule.block(block, bhxh)].length > 0);
				expect(spoken).toEqual([]);
			});
		}
		if ('post' in rule && rule.starts) {
			it(`${rule.id}, of posts in which nothing starts it`, () => {
				const started = ({blocks}: Post) => blocks.some((block) => passes(block) && rule.starts?.(block, bhxh));
				const spoken = examples.filter((post) => !started(post) && [...rule.post(post, bhxh)].length > 0);
				expect(spoken).toEqual([]);
			});
		}
	}
});

it('what is remembered from letter to letter is what a first look finds', () => {
	fc.assert(
		fc.property(fc.array(block, {minLength: 4, maxLength: 12}), fc.array(step, {maxLength: 12}), (blocks, steps) => {
			const linter = createLinter(rules, bhxh);
			let post: Post = {blocks, fields: {}};
			linter.lint(post);
			for (const each of steps) {
				post = taken(each, post);
				// Strings and objects made anew, as a reader of the page makes them.
				const read = structuredClone(post);
				expect(linter.lint(read)).toEqual(createLinter(rules, bhxh).lint(structuredClone(post)));
			}
		}),
		{numRuns: 150},
	);
}, 120_000);
