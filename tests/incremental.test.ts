import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readExample} from '../rules/example';
import {gatesOf} from '../rules/gate';
import {rules} from '../rules/index';
import {createLinter} from '../rules/lint';
import type {Block, Fields, Post} from '../rules/post';
import {bhxh} from '../rules/standards/bhxh/index';

/** All the posts that the rules teach with: as near to every rule's trigger as posts can be. */
const examples = rules.flatMap((rule) =>
	[...rule.good, ...Object.keys(rule.bad), ...Object.values(rule.bad)].map((notation) => readExample(notation).post),
);
const pool = examples.flatMap(({blocks}) => blocks);

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

type Step =
	| {do: 'type' | 'delete' | 'remove'; at: number; text: string; back?: number}
	| {do: 'insert' | 'replace'; at: number; block: Block}
	| {do: 'fill'; fields: Fields};

const place = fc.nat({max: 99});
/** Some are paragraphs of several sentences, as those are what is checked in pieces. */
const sentences = pool.flatMap(({kind, text}) => (kind === 'paragraph' && /[.?!…]$/.test(text) ? [text] : []));
const block = fc.oneof(
	fc.constantFrom(...pool),
	fc
		.array(fc.constantFrom(...sentences), {minLength: 2, maxLength: 5})
		.map((texts): Block => ({kind: 'paragraph', text: texts.join(' '), marks: []})),
);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			do: fc.constant('type' as const),
			at: place,
			text: fc.oneof(fc.constantFrom(...'aếđ 19./,“”-?B'), fc.constantFrom(...sentences.map((text) => ` ${text}`))),
			back: place,
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({do: fc.constant('delete' as const), at: place, text: fc.constant(''), back: place}),
	},
	{weight: 1, arbitrary: fc.record({do: fc.constant('remove' as const), at: place, text: fc.constant('')})},
	{weight: 2, arbitrary: fc.record({do: fc.constantFrom('insert' as const, 'replace' as const), at: place, block})},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('fill' as const),
			fields: fc.constantFrom(...examples.map(({fields}) => fields)),
		}),
	},
);

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

function taken(step: Step, {blocks, fields}: Post): Post {
	if (step.do === 'fill') return {blocks, fields: step.fields};
	const at = blocks.length ? step.at % blocks.length : 0;
	const here = blocks[at];
	switch (step.do) {
		case 'insert':
			return {blocks: blocks.toSpliced(at, 0, step.block), fields};
		case 'replace':
			return {blocks: blocks.with(at, step.block), fields};
		case 'remove':
			return {blocks: blocks.toSpliced(at, 1), fields};
		default: {
			if (!here) return {blocks, fields};
			// At the end of the text as a rule, else somewhere in it: where a word ends, or anywhere.
			const back = step.back ?? 0;
			const end = back < 50 ? here.text.length : Math.max(0, here.text.length - back * 4);
			const to = back < 75 ? end : Math.max(0, here.text.lastIndexOf(' ', end));
			const from = step.do === 'type' ? to : Math.max(0, to - 1);
			const text = here.text.slice(0, from) + step.text + here.text.slice(to);
			const marks = here.marks.filter((mark) => mark.at[1] <= from);
			return {blocks: blocks.with(at, {...here, text, marks}), fields};
		}
	}
}
