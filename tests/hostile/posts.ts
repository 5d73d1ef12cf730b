import fc from 'fast-check';
import {readExample} from '../../rules/example';
import type {Block, Fields, Mark, Post} from '../../rules/post';
import type {Rule} from '../../rules/rule';

/** What breaks text apart, turns it round, or stands where a letter was meant. */
const odd = [
	...' \u00A0\u3000\n\t\r\u2028\u0000\u0007\u007F\u00AD\u200B\u200D\u200F\u202E\u2066\uFEFF\uFFFD',
	...'.,;:!?…-–—/\\()[]{}“”‘’"\'«»*_#@%&+=<>|~^`•°№',
	...'\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u20E3\uFE0F',
	...'ðÐøβΒАοıſﬁ①٣๓aÂĐđườợỹ',
	'\uD83D',
	'\uDE00',
	'😀',
	'👨‍👩‍👧',
	'🇻🇳',
	'𝐁𝐇𝐗𝐇',
];

/** Random posts of what rules look for: the words of their examples, whole, cut and mixed with what no writer writes. */
export function hostilePosts(rules: readonly Rule[], texts: readonly string[]): fc.Arbitrary<Post> {
	const examples = rules.flatMap(({good, bad}) => [...good, ...Object.keys(bad)]).map((each) => readExample(each).post);
	const blocks = examples.flatMap((post) => post.blocks);
	const lines = unique([...texts, ...blocks.map(({text}) => text)]);
	const words = unique(lines.flatMap((line) => line.split(/(?<=[\s/.-])/)));
	const piece = fc.oneof(
		{weight: 6, arbitrary: fc.constantFrom(...words)},
		{weight: 3, arbitrary: fc.constantFrom(...odd)},
		{weight: 2, arbitrary: fc.nat(99_999_999).map(String)},
		{weight: 1, arbitrary: fc.constantFrom(...lines)},
		{weight: 1, arbitrary: fc.tuple(fc.constantFrom(...lines), fc.nat(60)).map(([line, at]) => line.slice(at))},
		{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
	);
	const text = fc.array(piece, {maxLength: 9}).map((pieces) => pieces.join(''));
	const address = fc.constantFrom(
		'',
		'a.jpg',
		'https://a.gov.vn/a?b=1#c',
		'file:///C:/a.doc',
		'data:image/png;base64,AA',
		'://',
	);
	const side = fc.constantFrom(undefined, 0, 1, 320, 6000);
	const block = fc
		.record({
			text,
			kind: fc.constantFrom(...kinds),
			marks: fc.array(markShapes, {maxLength: 3}),
			address,
			side,
			other: text,
		})
		.map(blockOf);
	const few = fc.array(block, {maxLength: 2});
	const made = fc.record({blocks: few, fields: fieldsOf(examples)});
	const broken = fc.tuple(fc.constantFrom(...examples), piece, fc.nat(), fc.nat()).map(withPiece);
	return fc.oneof({weight: 4, arbitrary: made}, {weight: 1, arbitrary: broken});
}

/** An example with a piece put somewhere into one of its blocks. */
function withPiece([post, piece, which, where]: [Post, string, number, number]): Post {
	const index = which % (post.blocks.length || 1);
	const blocks = post.blocks.map((block, each) => {
		const at = where % (block.text.length + 1);
		return each === index ? {...block, text: block.text.slice(0, at) + piece + block.text.slice(at), marks: []} : block;
	});
	return {...post, blocks};
}

const kinds: readonly Block['kind'][] = [
	...(['title', 'summary', 'paragraph', 'paragraph', 'paragraph', 'item', 'quote', 'code'] as const),
	...(['heading', 'cell', 'image', 'image', 'embed'] as const),
];

interface MarkShape {
	readonly kind: Mark['kind'];
	readonly from: number;
	readonly to: number;
	readonly value: string;
}

const markShapes: fc.Arbitrary<MarkShape> = fc.record({
	kind: fc.constantFrom<Mark['kind']>(
		...(['bold', 'italic', 'link', 'font', 'size', 'colour', 'background', 'align', 'moving', 'word'] as const),
	),
	from: fc.nat(100),
	to: fc.nat(100),
	value: fc.constantFrom(
		'',
		'#fff',
		'red',
		'12px',
		'1e9pt',
		'justify',
		'Times New Roman',
		'http://localhost/',
		'file:',
		'mailto:a@b',
	),
});

interface Shape {
	readonly kind: Block['kind'];
	readonly text: string;
	readonly marks: readonly MarkShape[];
	readonly address: string;
	readonly side: number | undefined;
	readonly other: string;
}

function blockOf({kind, text, marks: shapes, address, side, other}: Shape): Block {
	const marks = shapes.map(({kind, from, to, value}): Mark => {
		const at = [from, to]
			.map((percent) => whole(text, Math.round((percent * text.length) / 100)))
			.sort((a, b) => a - b);
		return {kind, at: [at[0] ?? 0, at[1] ?? 0], ...(kind === 'link' ? {href: value} : {value})};
	});
	const size =
		side === undefined ? {} : {width: side, height: side, bytes: side * side, shown: {width: 1, height: side}};
	if (kind === 'heading') return {kind, text, marks, level: 1 + (text.length % 6)};
	if (kind === 'image') return {kind, text, marks, src: address, alt: other, ...size};
	if (kind === 'embed') return {kind, text, marks, src: address, what: side ? 'video' : 'frame'};
	if (kind === 'cell') {
		return {kind, text, marks, ...(side === undefined ? {} : {table: {rows: side, headers: 0, captioned: false}})};
	}
	return {kind, text, marks};
}

/** Marks stand between characters, as the reader makes them. */
function whole(text: string, at: number): number {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at;
}

function fieldsOf(examples: readonly Post[]): fc.Arbitrary<Fields> {
	const known = fc.constantFrom(...examples.map(({fields}) => fields));
	const day = fc.constantFrom('', '2026-11-22', '2026-02-30', '0000-00-00', '22/11/2026', '2026');
	return fc.oneof(
		known,
		known,
		fc.tuple(known, day).map(([fields, publishedAt]) => ({...fields, publishedAt})),
	);
}

function unique(texts: readonly string[]): string[] {
	return [...new Set(texts)].filter(Boolean);
}
