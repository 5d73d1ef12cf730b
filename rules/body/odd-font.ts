import {isBody} from '../body-text';
import type {Block, Mark, Span} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Rule, Said} from '../rule';
import type {Standard} from '../standard';

export default {
	id: 'odd-font',
	level: 'hint',
	title: {vi: 'Dùng một phông, một cỡ chữ', en: 'Keep to one font and size'},
	why: {
		vi: 'Mỗi đoạn một phông, một cỡ làm bài rối mắt và lệch hẳn các bài khác trên Cổng; thường là dấu vết chép từ nơi khác.',
		en: 'A font and size for every paragraph unsettles the eye and looks like no other post; mostly a trace of copying.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-13'], sure: 'convention'},
	good: [
		'<font Arial>Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.</font>\n<font arial, sans-serif>Dự hội nghị có đại diện các sở, ngành của tỉnh.</font>',
		'<size 12pt>Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.</size>\n<size 16px>Dự hội nghị có đại diện các sở, ngành của tỉnh.</size>',
	],
	bad: {
		'<font Arial>Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.</font>\n{<font Times New Roman>Dự hội nghị có đại diện các sở, ngành của tỉnh.</font>}':
			'<font Arial>Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.</font>\n<font Arial>Dự hội nghị có đại diện các sở, ngành của tỉnh.</font>',
		'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.\n{<size 18pt>Dự hội nghị có đại diện các sở, ngành của tỉnh.</size>}':
			'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị.\nDự hội nghị có đại diện các sở, ngành của tỉnh.',
	},
	starts: ({marks}, standard) =>
		outside(standard) !== null || marks.some(({kind}) => kind === 'font' || kind === 'size'),
	reads(block, standard) {
		if (outside(standard)) return block;
		const [font, size] = [fontOf(block), sizeOf(block)];
		return isRunning(block) && `${font}, ${size}, ${font || size ? block.text.length : 0}`;
	},
	*post({blocks}, standard) {
		yield* mixed(blocks, 'font');
		yield* mixed(blocks, 'size');
		const banned = outside(standard);
		if (!banned) return;
		for (const [index, block] of blocks.entries()) {
			for (const {at, message} of banned(block)) yield {block: index, at, message};
		}
	},
} satisfies Rule;

type Kind = 'font' | 'size' | 'align';

/** Running text in more than one font or size: the first place that differs from what most of it has. */
function* mixed(blocks: readonly Block[], kind: 'font' | 'size'): Generator<Said> {
	let counts: Map<string, number> | undefined;
	for (const block of blocks) {
		if (kind === 'font' ? fontOf(block) : sizeOf(block)) {
			counts = new Map();
			break;
		}
	}
	if (!counts) return;
	const own = kind === 'font' ? fontOf : sizeOf;
	for (const block of blocks) {
		if (!isRunning(block)) continue;
		const value = own(block);
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
	const odd = blocks.findIndex((block) => isRunning(block) && own(block) !== usual);
	const block = blocks[odd];
	if (usual === undefined || !block) return;
	const value = own(block);
	const name = (written: string, missing: string) => (written ? `“${written}”` : missing);
	yield {
		// What the page itself gives is nothing to clear: then it is the rest that is odd.
		...(value ? {block: odd} : {}),
		message:
			kind === 'font'
				? {
						vi: `${value ? 'Đoạn này' : 'Có đoạn'} dùng phông ${name(value, 'của trang')}, phần lớn bài dùng phông ${name(usual, 'của trang')}; nên dùng một phông.`,
						en: `${value ? 'This' : 'A'} paragraph is set in ${name(value, 'the page’s font')}, most of the post in ${name(usual, 'the page’s font')}; keep to one.`,
					}
				: {
						vi: `${value ? 'Đoạn này' : 'Có đoạn'} dùng cỡ chữ ${name(value, 'của trang')}, phần lớn bài dùng cỡ ${name(usual, 'của trang')}; nên dùng một cỡ.`,
						en: `${value ? 'This' : 'A'} paragraph has the size ${name(value, 'of the page')}, most of the post ${name(usual, 'of the page')}; keep to one.`,
					},
	};
}

/** Paragraphs of some length; headings, tables, quotes and last lines may look otherwise. */
const isRunning = perBlock((block: Block): boolean => block.kind === 'paragraph' && block.text.trim().length >= 40);

const fontOf = perBlock((block: Block): string => ofMost(block, 'font'));
const sizeOf = perBlock((block: Block): string => ofMost(block, 'size'));

/** What more than half of the block has; `''` for what the page gives. */
function ofMost({text, marks}: Block, kind: Kind): string {
	const painted: string[] = [];
	// The outer come before the inner, which paint over them.
	for (const mark of marks) {
		if (mark.kind !== kind || (mark.value?.length ?? 0) > 200) continue;
		const value = plainValue(mark);
		for (let at = mark.at[0]; at < mark.at[1]; at++) painted[at] = value;
	}
	if (painted.length * 2 <= text.length) return '';
	const letters = new Map<string, number>();
	for (const value of painted) if (value) letters.set(value, (letters.get(value) ?? 0) + 1);
	for (const [value, count] of letters) if (count * 2 > text.length) return value;
	return '';
}

/** One way to write it: the first font alone, sizes in pixels. */
function plainValue({kind, value = ''}: Mark): string {
	if (kind === 'align') return value.toLowerCase();
	if (kind === 'font') return (value.split(',')[0] ?? '').replace(/["']/g, '').trim().toLowerCase();
	const points = /^([\d.]+)pt$/i.exec(value);
	if (points) return `${Math.round((Number(points[1]) * 4) / 3)}px`;
	const pixels = /^([\d.]+)px$/i.exec(value);
	return pixels ? `${Math.round(Number(pixels[1]))}px` : value.toLowerCase();
}

/** What the standard’s lists leave out; null where it lets everything pass. */
const outside = perStandard(({lists}: Standard) => {
	const allowed = (kind: Kind, values: readonly string[]) =>
		values.length ? new Set(values.map((value) => plainValue({kind, value, at: [0, 0]}))) : null;
	const sets = {
		font: allowed('font', lists.fonts.value),
		size: allowed('size', lists.fontSizes.value),
		align: allowed('align', lists.alignments.value),
	};
	if (!sets.font && !sets.size && !sets.align) return null;
	return perBlock((block: Block): readonly {at: Span; message: {vi: string; en: string}}[] => {
		if (!isBody(block) || block.kind === 'heading' || block.kind === 'cell') return none;
		const found: {at: Span; message: {vi: string; en: string}}[] = [];
		for (const mark of block.marks) {
			const set = mark.kind === 'font' || mark.kind === 'size' || mark.kind === 'align' ? sets[mark.kind] : null;
			if (!set || set.has(plainValue(mark))) continue;
			found.push({
				at: mark.at,
				message: {
					vi: `“${mark.value}” không có trong tiêu chuẩn trình bày; nên xóa định dạng.`,
					en: `“${mark.value}” isn’t in the standard for layout; clear the formatting.`,
				},
			});
		}
		return found;
	});
});

const none: readonly never[] = [];
