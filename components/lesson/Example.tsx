import type {ComponentChildren} from 'preact';
import type {Example} from '../../rules/example';
import type {Block, Image, Post, Span, Table} from '../../rules/post';
import type {Level, Words} from '../../rules/rule';
import {CheckIcon} from '../look/icons';
import {LevelGlyph} from '../look/levels';
import {useSay} from '../words';
import {mended, pieces} from './pieces';

/** How not to write it, with the marks as they stand on the page, and how to. */
export function Pair({wrong, better, level}: {wrong: Example; better: Example; level: Level}) {
	const say = useSay();
	const right = better.post;
	const spansOf = (index: number) => wrong.marked.filter(({block}) => block === index).map(({at}) => at);
	const whole =
		wrong.marked.some(({block}) => block === null) &&
		fieldWords.every(([name]) => wrong.post.fields[name] === right.fields[name]);
	const alike = wrong.post.blocks.length === right.blocks.length;
	const mendedOf = (index: number) => {
		const before = wrong.post.blocks[index];
		const after = right.blocks[index];
		return alike && before && after ? mended(before.text, spansOf(index), after.text) : [];
	};
	return (
		<div class="pair">
			<figure class={whole ? `sample whole ${level}` : 'sample'}>
				<figcaption>
					<LevelGlyph level={level} /> {say({vi: 'Chưa được', en: 'Not yet'})}
				</figcaption>
				<Blocks post={wrong.post} other={alike ? right : null} spansOf={spansOf} mark={`mark ${level}`} />
			</figure>
			<figure class="sample">
				<figcaption class="fine">
					<CheckIcon /> {say({vi: 'Nên viết', en: 'Better'})}
				</figcaption>
				<Blocks post={right} other={alike ? wrong.post : null} spansOf={mendedOf} mark="mended" />
			</figure>
		</div>
	);
}

/** A post that is right as it is. */
export function Good({post}: Pick<Example, 'post'>) {
	return (
		<figure class="sample">
			<Blocks post={post} other={null} spansOf={() => []} mark="" />
		</figure>
	);
}

interface BlocksProps {
	post: Post;
	/** The other side of a pair, where it has the same blocks. */
	other: Post | null;
	spansOf: (block: number) => readonly Span[];
	mark: string;
}

function Blocks({post: {blocks, fields}, other, spansOf, mark}: BlocksProps) {
	const say = useSay();
	const given = fieldWords.filter(([name]) => fields[name] !== undefined);
	return (
		<>
			{given.length > 0 && (
				<dl class="fields">
					{given.map(([name, words]) => (
						<div key={name}>
							<dt>{say(words)}</dt>
							<dd class={other && other.fields[name] !== fields[name] ? mark : undefined}>
								{fields[name] || <Blank />}
							</dd>
						</div>
					))}
				</dl>
			)}
			{blocks.map((block, index) => {
				const was = other?.blocks[index];
				// A picture marked as a whole: where the captions are alike, it isn't the caption that is meant.
				const spans = block.kind === 'image' && was?.text === block.text ? [] : spansOf(index);
				return (
					<BlockView key={index} block={block} spans={spans} mark={mark}>
						{block.kind === 'image' && <Picture image={block} other={was} mark={mark} />}
						{block.kind === 'embed' && (
							<span class="picture">
								<span class={spans.length && !block.text ? mark : undefined}>{block.src}</span>
							</span>
						)}
						{block.kind === 'cell' && block.table && <TableShape table={block.table} other={was} mark={mark} />}
					</BlockView>
				);
			})}
		</>
	);
}

/** What of a picture isn't its caption; marked where the two sides differ. */
function Picture({image, other, mark}: {image: Image; other: Block | undefined; mark: string}) {
	const say = useSay();
	const was = other?.kind === 'image' ? other : image;
	return (
		<span class="picture">
			<span class={was.src === image.src ? undefined : mark}>{image.src}</span>
			{image.width ? ` · ${image.width}×${image.height}` : ''}
			{image.shown && (
				<span
					class={was.shown?.width === image.shown.width && was.shown.height === image.shown.height ? undefined : mark}
				>
					{say({vi: ' · hiện ', en: ' · shown at '})}
					{image.shown.width}×{image.shown.height}
				</span>
			)}
			{image.bytes && (
				<span class={was.bytes === image.bytes ? undefined : mark}> · {Math.round(image.bytes / 1024)} KB</span>
			)}
			<br />
			{say({vi: 'Văn bản thay thế: ', en: 'Alternative text: '})}
			<span class={was.alt === image.alt ? undefined : mark}>{image.alt || <Blank />}</span>
		</span>
	);
}

/** What a table is; marked where the two sides differ. */
function TableShape({table, other, mark}: {table: Table; other: Block | undefined; mark: string}) {
	const say = useSay();
	const {rows, headers, captioned} = table;
	const was = other?.kind === 'cell' ? (other.table ?? table) : table;
	const same = was.headers === headers && was.captioned === captioned;
	const name = captioned ? {vi: ', có tên bảng', en: ', with a caption'} : {vi: '', en: ''};
	return (
		<span class="label">
			{say({vi: `Bảng ${rows} hàng, `, en: `Table of ${rows} rows, `})}
			<span class={same ? undefined : mark}>
				{headers
					? say({vi: `${headers} ô tiêu đề${name.vi}`, en: `${headers} header cells${name.en}`})
					: say({vi: `không có ô tiêu đề${name.vi}`, en: `no header cell${name.en}`})}
			</span>
		</span>
	);
}

interface BlockProps {
	block: Block;
	spans: readonly Span[];
	mark: string;
	children: ComponentChildren;
}

function BlockView({block, spans, mark, children}: BlockProps) {
	const say = useSay();
	const label = labels[block.kind];
	return (
		<div class={`block ${block.kind}`}>
			{label && <span class="label">{say(label)}</span>}
			{children}
			{block.text
				? pieces(block, spans).map(({text, marked, bold, link, style}) => {
						const classes = [marked && mark, bold && 'bold', link && 'link'].filter(Boolean).join(' ');
						const isPlain = !classes && Object.keys(style).length === 0;
						return isPlain ? (
							text
						) : (
							<span class={classes || undefined} style={style}>
								{text}
							</span>
						);
					})
				: block.kind !== 'paragraph' &&
					block.kind !== 'embed' && (
						<span class={spans.length ? mark : undefined}>
							<Blank />
						</span>
					)}
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
	embed: {vi: 'Video, âm thanh, khung nhúng', en: 'Film, recording, frame'},
};

const fieldWords = [
	['category', {vi: 'Chuyên mục', en: 'Category'}],
	['author', {vi: 'Tác giả', en: 'Author'}],
	['source', {vi: 'Nguồn', en: 'Source'}],
	['publishedAt', {vi: 'Ngày đăng', en: 'Date'}],
	['featuredImage', {vi: 'Ảnh đại diện', en: 'Featured image'}],
	['url', {vi: 'Địa chỉ trang', en: 'Address'}],
] as const;
