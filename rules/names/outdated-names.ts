import type {Block, Post} from '../post';
import {perBlock} from '../remember';
import type {Change, Standard} from '../standard';
import {composed} from '../vietnamese/composed';
import {datesOf} from '../vietnamese/dates';
import {isoOf, latestIn} from '../vietnamese/past';
import {sentenceAt} from '../vietnamese/sentences';
import {likeCase} from '../vietnamese/surroundings';
import {perLook, wordsOf} from '../vietnamese/words';
import {namesIn, type Outdated} from './changed';

/** An outdated name with its place in the post, and what the post says of its own time. */
export interface Placed extends Outdated {
	readonly block: number;
	/** The one string that can stand in its place. */
	readonly fix: string | undefined;
}

/**
 * The outdated names of a post that one rule speaks of; those without a fix once each. Of a post that may be older only
 * the first: whether it is, is one question.
 */
export function* outdatedNames(post: Post, standard: Standard, of: Change['of']): Iterable<Placed> {
	const {blocks, fields} = post;
	const find = namesIn(standard);
	const said = new Set<string>();
	let asked = false;
	let circumstances: Circumstances | undefined;
	for (const [block, each] of blocks.entries()) {
		for (const found of find(each)) {
			const {change, written} = found;
			if (change.of !== of) continue;
			circumstances ??= circumstancesOf(post, standard);
			const {latest, year, about, explains, quoted} = circumstances;
			if (about) return;
			const {effective} = change;
			const own = latest !== '' && latest < effective;
			// Without a day, a year tells: who writes today names this one or the last, as a rule.
			const older = latest ? own : year !== '' && year < effective.slice(0, 4);
			if (fields.publishedAt ? fields.publishedAt < effective : older) continue;
			// The day itself is named by those who announce the change; a later one only by those who live with it.
			const after = fields.publishedAt ? !own : latest > effective;
			// The post is from after the change for all it says; otherwise it may be older, and we only ask once.
			const dated = after && !explains && !quoted.has(block);
			const now = found.now.map((name) => today(name, fields.publishedAt || latest || standard.as_of, standard));
			const fix = now.length === 1 && !now[0]?.includes('…') ? likeCase(now[0] as string, written) : undefined;
			if (dated ? fix === undefined && said.has(written) : asked) continue;
			said.add(written);
			asked ||= !dated;
			yield {...found, block, now, fix};
		}
	}
}

/** What the rest of the post says of a name in it. */
interface Circumstances {
	/** The latest day that the post speaks of, up to that of the standard; `''` if none. */
	readonly latest: string;
	/** The latest year that it names, up to that of the standard; `''` if none. */
	readonly year: string;
	/** The title or a heading says that the post is about the change itself. */
	readonly about: boolean;
	/** Some sentence tells of it. */
	readonly explains: boolean;
	/** Blocks after “Điều 5 quy định:” and before the next heading: the words of a document. */
	readonly quoted: ReadonlySet<number>;
}

function circumstancesOf({blocks, fields}: Post, {as_of}: Standard): Circumstances {
	let latest = '';
	let year = '';
	let about = false;
	let explains = false;
	let quoting = false;
	const quoted = new Set<number>();
	for (const [index, block] of blocks.entries()) {
		for (const day of [latestIn(block).day, ...daysBefore(fields.publishedAt, block)]) {
			if (day > latest && day <= as_of) latest = day;
		}
		const named = latestIn(block).year;
		if (named > year && named <= as_of.slice(0, 4)) year = named;
		const tells = isExplaining(block);
		explains ||= tells;
		about ||= tells && (block.kind === 'title' || block.kind === 'heading');
		if (block.kind === 'heading') quoting = false;
		if (quoting) quoted.add(index);
		quoting ||= opensQuotation(block);
	}
	return {latest, year, about, explains, quoted};
}

/** Whether a block holds a name of that kind that may be outdated: what else a post says matters only then. */
export function holdsName(block: Block, standard: Standard, of: Change['of']): boolean {
	return namesIn(standard)(block).some(({change}) => change.of === of);
}

/** “Chiều 12-2” is the last such day before the post was published. */
function daysBefore(publishedAt: string | undefined, block: Block): readonly string[] {
	if (!publishedAt) return [];
	const thisYear = Number(publishedAt.slice(0, 4));
	return datesOf(block).flatMap(({day, month, year}) => {
		if (year) return [];
		const [last, before] = [isoOf(day, month, thisYear), isoOf(day, month, thisYear - 1)];
		return [last <= publishedAt ? last : before];
	});
}

/** What the rules on outdated names want to know of a block: its names, its dates, and whether it tells of a change. */
export function readNames(block: Block, standard: Standard): unknown {
	return namesIn(standard)(block).length > 0 ? block : circumstancesIn(block);
}

const circumstancesIn = perBlock((block) => {
	const {day, year} = latestIn(block);
	const days = datesOf(block).map((date) => (date.year ? '' : `${date.day}/${date.month}`));
	return [day, year, isExplaining(block), opensQuotation(block), ...days].join();
});

const isExplaining = perBlock((block) => {
	const {text} = composed(block);
	return wordsOf(block).looks.some(mayExplain) && explaining.test(text);
});

/** The words that all of `explaining` hold one of. */
const mayExplain = perLook(({lower}) => lower === 'tên' || lower === 'sáp' || lower === 'sắp');

const explaining = /đổi tên|tên mới|tên gọi mới|sáp nhập|sắp xếp (?:lại|đơn vị|tổ chức|bộ máy)/;

/** Ends in “Điều 5 quy định:”. */
function opensQuotation(block: Block): boolean {
	const text = composed(block).text.trimEnd();
	return text.endsWith(':') && /quy định|như sau/.test(text.slice(...sentenceAt(text, text.length - 1)).slice(-120));
}

/** A successor may have changed again: tỉnh Bắc Giang → tỉnh Bắc Ninh → thành phố Bắc Ninh. */
function today(name: string, day: string, {changes}: Standard): string {
	for (const {of, effective, names} of changes) {
		if (of !== 'type' || effective > day) continue;
		for (const {match, now} of names) if (match.includes(name)) return now[0] ?? name;
	}
	return name;
}
