import fc from 'fast-check';
import {readExample} from '../rules/example';
import {rules} from '../rules/index';
import type {Block, Fields, Post} from '../rules/post';

/** All the posts that the rules teach with: as near to every rule's trigger as posts can be. */
export const examples = rules.flatMap((rule) =>
	[...rule.good, ...Object.keys(rule.bad), ...Object.values(rule.bad)].map((notation) => readExample(notation).post),
);
export const pool = examples.flatMap(({blocks}) => blocks);

/** What a writer does to a post. */
export type Step =
	| {do: 'type' | 'delete' | 'remove'; at: number; text: string; back?: number}
	| {do: 'insert' | 'replace'; at: number; block: Block}
	| {do: 'fill'; fields: Fields};

const place = fc.nat({max: 99});
/** Some are paragraphs of several sentences, as those are what is checked in pieces. */
const sentences = pool.flatMap(({kind, text}) => (kind === 'paragraph' && /[.?!…]$/.test(text) ? [text] : []));
export const block: fc.Arbitrary<Block> = fc.oneof(
	fc.constantFrom(...pool),
	fc
		.array(fc.constantFrom(...sentences), {minLength: 2, maxLength: 5})
		.map((texts): Block => ({kind: 'paragraph', text: texts.join(' '), marks: []})),
);
export const step: fc.Arbitrary<Step> = fc.oneof(
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

/** The post after the step. */
export function taken(step: Step, {blocks, fields}: Post): Post {
	if (step.do === 'fill') return {blocks, fields: step.fields};
	const at = blocks.length ? step.at % blocks.length : 0;
	const here = blocks[at];
	switch (step.do) {
		case 'insert':
			return {blocks: blocks.toSpliced(at, 0, step.block), fields};
		case 'replace':
			return {blocks: blocks.toSpliced(at, 1, step.block), fields};
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
