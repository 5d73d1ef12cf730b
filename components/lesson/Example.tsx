import {readExample} from '../../rules/example';
import type {Block, Fields, Span} from '../../rules/post';
import type {Level, Words} from '../../rules/rule';
import {CheckIcon} from '../look/icons';
import {LevelGlyph} from '../look/levels';
import {useSay} from '../words';
import {mended, pieces} from './pieces';

/** How not to write it, with the marks as they stand on the page, and how to. */
export function Pair({bad, better, level}: {bad: string; better: string; level: Level}) {
	const say = useSay();
	const wrong = readExample(bad);
	const right = readExample(better);
	const spansOf = (index: number) => wrong.marked.filter(({block}) => block === index).map(({at}) => at);
	const alike = wrong.post.blocks.length === right.post.blocks.length;
	return (
		<div class="pair">
			<figure class={wrong.marked.some(({block}) => block === null) ? `sample whole ${level}` : 'sample'}>
				<figcaption>
					<LevelGlyph level={level} /> {say({vi: 'Chưa được', en: 'Not yet'})}
				</figcaption>
				<Blocks blocks={wrong.post.blocks} fields={wrong.post.fields} spansOf={spansOf} mark={`mark ${level}`} />
			</figure>
			<figure class="sample">
				<figcaption class="fine">
					<CheckIcon /> {say({vi: 'Nên viết', en: 'Better'})}
				</figcaption>
				<Blocks
					blocks={right.post.blocks}
					fields={right.post.fields}
					spansOf={(index) => {
						const before = wrong.post.blocks[index];
						const after = right.post.blocks[index];
						return alike && before && after ? mended(before.text, spansOf(index), after.text) : [];
					}}
					mark="mended"
				/>
			</figure>
		</div>
	);
}

/** A post that is right as it is. */
export function Good({notation}: {notation: string}) {
	const {blocks, fields} = readExample(notation).post;
	return (
		<figure class="sample">
			<Blocks blocks={blocks} fields={fields} spansOf={() => []} mark="" />
		</figure>
	);
}

interface BlocksProps {
	blocks: readonly Block[];
	fields: Fields;
	spansOf: (block: number) => readonly Span[];
	mark: string;
}

function Blocks({blocks, fields, spansOf, mark}: BlocksProps) {
	const say = useSay();
	const given = fieldWords.filter(([name]) => fields[name] !== undefined);
	return (
		<>
			{given.length > 0 && (
				<dl class="fields">
					{given.map(([name, words]) => (
						<div key={name}>
							<dt>{say(words)}</dt>
							<dd>{fields[name] || <Blank />}</dd>
						</div>
					))}
				</dl>
			)}
			{blocks.map((block, index) => (
				<BlockView key={index} block={block} spans={spansOf(index)} mark={mark} />
			))}
		</>
	);
}

function BlockView({block, spans, mark}: {block: Block; spans: readonly Span[]; mark: string}) {
	const say = useSay();
	const label = labels[block.kind];
	const whole = spans.some(([start, end]) => start === end);
	return (
		<div class={`block ${block.kind}`}>
			{label && <span class="label">{say(label)}</span>}
			{block.kind === 'image' && (
				<span class={whole ? `picture ${mark}` : 'picture'}>
					{block.src}
					{block.width ? ` · ${block.width}×${block.height}` : ''}
					<br />
					{say({vi: 'Văn bản thay thế: ', en: 'Alternative text: '})}
					{block.alt || <Blank />}
				</span>
			)}
			<span class={whole && block.kind !== 'image' ? mark : undefined}>
				{block.text
					? pieces(block, spans).map(({text, marked, bold, link}) => {
							const classes = [marked && mark, bold && 'bold', link && 'link'].filter(Boolean).join(' ');
							return classes ? <span class={classes}>{text}</span> : text;
						})
					: block.kind !== 'paragraph' && <Blank />}
			</span>
		</div>
	);
}

function Blank() {
	const say = useSay();
	return <i class="blank">{say({vi: 'để trống', en: 'left empty'})}</i>;
}

const labels: Readonly<Partial<Record<Block['kind'], Words>>> = {
	title: {vi: 'Tít', en: 'Title'},
	summary: {vi: 'Sapo', en: 'Summary'},
	heading: {vi: 'Tít xen', en: 'Heading'},
	quote: {vi: 'Trích dẫn', en: 'Quote'},
	image: {vi: 'Ảnh và chú thích', en: 'Picture and caption'},
};

const fieldWords = [
	['category', {vi: 'Chuyên mục', en: 'Category'}],
	['author', {vi: 'Tác giả', en: 'Author'}],
	['source', {vi: 'Nguồn', en: 'Source'}],
	['publishedAt', {vi: 'Ngày đăng', en: 'Date'}],
	['featuredImage', {vi: 'Ảnh đại diện', en: 'Featured image'}],
] as const;
