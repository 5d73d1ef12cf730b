import {describe, expect, it} from 'vitest';
import {createLinter} from '../rules/lint';
import type {Block, Post} from '../rules/post';
import type {BlockRule, Level, PostRule, Said} from '../rules/rule';
import type {Standard} from '../rules/standard';
import {bhxh} from '../rules/standards/bhxh/index';

const lesson = {
	level: 'warning',
	title: {vi: 'Việc', en: 'Task'},
	why: {vi: '', en: ''},
	source: {kind: 'practice', dossier: [], sure: 'convention'},
	good: [],
	bad: {},
} as const;

const message = {vi: 'Sai.', en: 'Wrong.'};

const blockRule = (id: string, block: (block: Block) => Iterable<Said>): BlockRule => ({...lesson, id, block});
const postRule = (id: string, post: (post: Post) => Iterable<Said>): PostRule => ({...lesson, id, post});

const paragraph = (text: string): Block => ({kind: 'paragraph', text, marks: []});
const postOf = (...texts: string[]): Post => ({blocks: texts.map(paragraph), fields: {}});

const withLevels = (levels: Standard['levels']): Standard => ({...bhxh, levels});

/** Marks every “x”, and keeps the texts it was asked about. */
function marksX() {
	const asked: string[] = [];
	const rule = blockRule('marks-x', ({text}) => {
		asked.push(text);
		return Array.from(text.matchAll(/x/g), ({index}) => ({at: [index, index + 1] as const, message}));
	});
	return {asked, rule};
}

describe('blocks are remembered by what they hold', () => {
	it('one changed block is one block checked', () => {
		const {asked, rule} = marksX();
		const linter = createLinter([rule], bhxh);
		linter.lint(postOf('a', 'bx', 'c'));
		asked.length = 0;
		expect(linter.lint(postOf('a', 'bxx', 'c')).map(({block, at}) => [block, at])).toEqual([
			[1, [1, 2]],
			[1, [2, 3]],
		]);
		expect(asked).toEqual(['bxx']);
	});

	it('of a paragraph only the sentence typed in is checked, by a rule that goes by sentences', () => {
		const {asked, rule} = marksX();
		const linter = createLinter([{...rule, bySentence: true}], bhxh);
		const places = (text: string) => linter.lint(postOf('a', text)).map(({block, at}) => [block, at[0]]);
		places('Câu x. Hai câu đã viết. Ba x câu.');
		asked.length = 0;
		expect(places('Câu x. Hai xcâu đã viết. Ba x câu.')).toEqual([
			[1, 4],
			[1, 11],
			[1, 28],
		]);
		expect(asked).toEqual(['Hai xcâu đã viết. ']);
		// A bracket that opens here may close there: then all of it is read.
		expect(places('Câu x. Hai (câu đã viết. Ba x câu.')).toEqual([
			[1, 4],
			[1, 28],
		]);
		expect(asked.at(-1)).toBe('Câu x. Hai (câu đã viết. Ba x câu.');
	});

	it('moved and repeated blocks cost nothing, and their findings go where they stand', () => {
		const {asked, rule} = marksX();
		const linter = createLinter([rule], bhxh);
		const first = linter.lint(postOf('x', 'b', 'c', 'd'));
		asked.length = 0;
		const places = (...texts: string[]) => linter.lint(postOf(...texts)).map(({block}) => block);
		expect(places('c', 'b', 'x', 'd')).toEqual([2]);
		expect(places('c', 'x', 'b', 'x', 'x')).toEqual([1, 3, 4]);
		expect(places('b', 'x')).toEqual([1]);
		expect(asked).toEqual([]);
		expect(first.map(({block}) => block)).toEqual([0]);
	});

	it('a block repeated within a new post is checked once', () => {
		const {asked, rule} = marksX();
		expect(createLinter([rule], bhxh).lint(postOf('x', 'x', 'x'))).toHaveLength(3);
		expect(asked).toEqual(['x']);
	});

	it('the same words as another kind of block, or with other marks, are another block', () => {
		const {asked, rule} = marksX();
		const linter = createLinter([rule], bhxh);
		const blocks: Block[] = [
			paragraph('a'),
			{kind: 'title', text: 'a', marks: []},
			{kind: 'heading', level: 2, text: 'a', marks: []},
			{kind: 'heading', level: 3, text: 'a', marks: []},
			{kind: 'paragraph', text: 'a', marks: [{kind: 'bold', at: [0, 1]}]},
			{kind: 'image', text: 'a', marks: [], src: 'a.jpg', alt: ''},
			{kind: 'image', text: 'a', marks: [], src: 'b.jpg', alt: ''},
		];
		linter.lint({blocks, fields: {}});
		linter.lint({blocks: blocks.toReversed(), fields: {}});
		expect(asked).toHaveLength(blocks.length);
	});

	it('post rules get the same block objects again, and so does who asks for what is known', () => {
		const seen: (readonly Block[])[] = [];
		const linter = createLinter(
			[
				postRule('looks', ({blocks}) => {
					seen.push(blocks);
					return [];
				}),
			],
			bhxh,
		);
		linter.lint(postOf('a', 'b', 'c'));
		linter.lint(postOf('a', 'new', 'b', 'c'));
		const [before, after] = seen as [Block[], Block[]];
		expect([after[0], after[2], after[3]]).toEqual(before);
		expect([after[0], after[2], after[3]].every((block, index) => block === before[index])).toBe(true);
		const known = linter.known(postOf('c', 'unseen', 'a')).blocks;
		expect([known[0] === after[3], known[2] === after[0]]).toEqual([true, true]);
		expect(known[1]).toEqual(paragraph('unseen'));
	});

	it('a walk that was left unfinished harms none after it', () => {
		const {rule} = marksX();
		const linter = createLinter([rule], bhxh);
		linter.lint(postOf('a', 'x'));
		linter.steps(postOf('ax', 'bx', 'x')).next();
		expect(linter.lint(postOf('x', 'a')).map(({block}) => block)).toEqual([0]);
	});
});

it('findings come in reading order, those on the whole post last', () => {
	const rules = [
		postRule('whole', () => [{message}, {block: 0, at: [1, 2], message}]),
		blockRule('late', () => [{at: [2, 3], message}]),
		blockRule('early', () => [{at: [0, 1], message}]),
	];
	const found = createLinter(rules, bhxh).lint(postOf('abc', 'def'));
	expect(found.map(({rule, block, at}) => `${rule} ${block} ${at[0]}`)).toEqual([
		'early 0 0',
		'whole 0 1',
		'late 0 2',
		'early 1 0',
		'late 1 2',
		'whole null 0',
	]);
});

describe('the standard sets the levels', () => {
	const levelsOf = (set: Standard['levels'][string] | undefined, own?: Level) =>
		createLinter([blockRule('r', () => [{message, ...(own ? {level: own} : {})}])], withLevels(set ? {r: set} : {}))
			.lint(postOf('a'))
			.map(({level}) => level);

	it('where it says nothing, the rule’s own stands', () => expect(levelsOf(undefined)).toEqual(['warning']));
	it('it raises and lowers', () => expect([...levelsOf('error'), ...levelsOf('hint')]).toEqual(['error', 'hint']));
	it('“off” is silence', () => expect(levelsOf('off')).toEqual([]));
	it('a single finding may be milder', () => expect(levelsOf('error', 'hint')).toEqual(['hint']));
	it('and never stricter', () =>
		expect([...levelsOf(undefined, 'error'), ...levelsOf('hint', 'warning')]).toEqual(['warning', 'hint']));
});

describe('a rule that fails', () => {
	const fails = () => {
		throw new Error('no luck');
	};
	const sound = blockRule('sound', () => [{message}]);

	it('is told of once, on however many blocks, and stops no other', () => {
		const linter = createLinter([blockRule('breaks', fails), sound, postRule('breaks-too', fails)], bhxh);
		const found = linter.lint(postOf('a', 'b', 'c'));
		expect(found.map(({rule, block}) => `${rule} ${block}`)).toEqual([
			'sound 0',
			'sound 1',
			'sound 2',
			'breaks null',
			'breaks-too null',
		]);
		expect(found.at(-2)).toMatchObject({level: 'hint', at: [0, 0]});
		expect(found.at(-2)?.message.en).toContain('no luck');
	});

	it('is told of as long as the block stands, and no longer', () => {
		const breaks = blockRule('breaks', ({text}) => (text === 'bad' ? fails() : []));
		const linter = createLinter([breaks], bhxh);
		expect(linter.lint(postOf('bad', 'a'))).toHaveLength(1);
		expect(linter.lint(postOf('bad', 'ab'))).toHaveLength(1);
		expect(linter.lint(postOf('good', 'ab'))).toEqual([]);
	});

	it('by what it wants to know of a block, too', () => {
		for (const member of ['starts', 'reads'] as const) {
			const wants = ({text}: Block) => (text === 'bad' ? fails() : text);
			const asks: PostRule = {...postRule('asks', () => [{message}]), [member]: wants};
			const linter = createLinter([asks], bhxh);
			const told = (...texts: string[]) => linter.lint(postOf(...texts)).map((said) => said.message.en);
			expect(told('good', 'a')).toEqual(['Wrong.']);
			expect(told('bad', 'a').join()).toContain('no luck');
			expect(told('better', 'ab')).toEqual(['Wrong.']);
		}
	});

	it('keeps what it found before', () => {
		const found = createLinter(
			[
				blockRule('breaks', function* () {
					yield {message};
					fails();
				}),
			],
			bhxh,
		).lint(postOf('a'));
		expect(found.map(({block}) => block)).toEqual([0, null]);
	});

	it('by pointing outside the text, too', () => {
		const spans: (readonly [number, number])[] = [
			[-1, 1],
			[0, 4],
			[2, 1],
		];
		for (const at of spans) {
			const [said] = createLinter([blockRule('points', () => [{at, message}])], bhxh).lint(postOf('abc'));
			expect(said).toMatchObject({block: null, at: [0, 0]});
			expect(said?.message.en).toContain('outside the text');
		}
		const [said] = createLinter([postRule('points', () => [{block: 7, message}])], bhxh).lint(postOf('abc'));
		expect(said?.message.en).toContain('no block 7');
	});
});
