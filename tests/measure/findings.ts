import {parseArgs} from 'node:util';
import {chapters, rules} from '../../rules/index';
import {createLinter} from '../../rules/lint';
import type {Post} from '../../rules/post';
import {type Finding, levels, type Rule} from '../../rules/rule';
import {bhxh} from '../../rules/standards/bhxh/index';
import {postOf} from './category';
import {type Corpora, readLines} from './corpora';
import type {Story} from './halves';
import {printSample} from './sample';

export interface Published extends Story {
	readonly publisher: string;
	readonly published?: string | null;
}

export interface Found {
	readonly story: Published;
	readonly post: Post;
	readonly finding: Finding;
	readonly chapter: string;
}

/** The texts of one file, and what was found in them. */
interface Sum {
	readonly file: string;
	readonly posts: number;
	readonly words: number;
	readonly found: readonly Found[];
}

const files = ['news/articles.jsonl', 'news/portal.jsonl', 'html/bodies.jsonl'];

const chapterOf = new Map(chapters.flatMap(({id, rules}) => rules.map((rule) => [rule.id, id] as const)));

/** Rules that speak more often than this on the newspapers have some of their findings read by a person. */
const loud = 20;

/**
 * What the rules say of texts that editors let through: mostly false alarms, so the fewer the better. Of the fields of a
 * form only the date is known, so rules on the others speak of every post.
 *
 * `--rule long-title,leftover` runs these rules alone, which is quicker. The other options print some of the findings for
 * a person to judge:
 * - `--sample 30` how many, `--seed 1` which;
 * - `--half tune` or `judge` out of which stories: a rule is tuned on the one half and judged by the other;
 * - `--level warning`, `--chapters language,names` of which level and chapters only;
 * - `--context 60` with how many characters on both sides.
 */
export function measureFindings(corpora: Corpora, args: readonly string[]): void {
	const {values} = parseArgs({
		args: [...args],
		options: {
			rule: {type: 'string'},
			sample: {type: 'string', default: '0'},
			seed: {type: 'string', default: '1'},
			half: {type: 'string'},
			level: {type: 'string'},
			chapters: {type: 'string'},
			context: {type: 'string', default: '60'},
		},
	});
	const chosen = rulesNamed(values.rule);
	const sums = lintAll(corpora, chosen);
	for (const sum of sums) printRates(sum, chosen);
	printCounts(sums);
	printLoud(sums);
	const wanted = values.chapters?.split(',');
	const candidates = sums
		.flatMap(({found}) => found)
		.filter(({chapter, finding}) => wanted?.includes(chapter) ?? (values.rule || finding.block !== null))
		.filter(({finding}) => !values.level || finding.level === values.level);
	printSample(candidates, values);
}

function rulesNamed(ids: string | undefined): readonly Rule[] {
	return !ids
		? rules
		: ids.split(',').map((id) => {
				const rule = rules.find((each) => each.id === id);
				if (!rule) throw new Error(`No rule is called ${id}.`);
				return rule;
			});
}

/** One linter for all: rules compile what they need once. A story that two files hold counts in the first. */
function lintAll(corpora: Corpora, chosen: readonly Rule[]): Sum[] {
	const linter = createLinter(chosen, bhxh);
	const seen = new Set<string>();
	return files.map((file) => {
		const stories = readLines<Published>(corpora, file).filter(({title}) => title && !seen.has(title));
		let words = 0;
		const found = stories.flatMap((story) => {
			seen.add(story.title);
			const post = published(story);
			for (const {text} of post.blocks) words += text.match(/\S+/g)?.length ?? 0;
			return linter.lint(post).map((finding) => ({
				story,
				post,
				finding,
				chapter: chapterOf.get(finding.rule) ?? '',
			}));
		});
		return {file, posts: stories.length, words, found};
	});
}

function published(story: Published): Post {
	const {blocks} = postOf(story);
	const [, isoDay, day, month, year] =
		/(\d{4}-\d{2}-\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(story.published ?? '') ?? [];
	const publishedAt = isoDay ?? (year && `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
	return {blocks: blocks.filter(({text}) => text.trim()), fields: publishedAt ? {publishedAt} : {}};
}

function printRates({file, posts, words, found}: Sum, chosen: readonly Rule[]): void {
	console.log(`\nFindings in ${file}: ${posts} posts, ${words} words; per 1,000 words ${levels.join(' / ')}`);
	for (const {id, rules} of chapters) {
		if (!rules.some((rule) => chosen.includes(rule))) continue;
		const rates = levels.map((level) => {
			const count = found.filter(({chapter, finding}) => chapter === id && finding.level === level).length;
			return ((1000 * count) / words).toFixed(3);
		});
		console.log(`  ${id.padEnd(10)} ${rates.join(' / ')}`);
	}
}

function printCounts(sums: readonly Sum[]): void {
	console.log(`\nFindings of each rule, ${levels.join(' / ')}: ${sums.map(({file}) => file).join(', ')}`);
	for (const [rule] of chapterOf) {
		const counts = sums.map(({found}) =>
			levels.map((level) => found.filter(({finding}) => finding.rule === rule && finding.level === level).length),
		);
		if (counts.flat().some((count) => count > 0)) {
			console.log(`  ${rule.padEnd(34)} ${counts.map((each) => each.join(' / ').padEnd(16)).join(' ')}`);
		}
	}
}

function printLoud(sums: readonly Sum[]): void {
	const [news] = sums;
	if (!news) return;
	console.log(`\nMore than ${loud} findings in ${news.file}: how many, per 1,000 words, ${levels.join(' / ')}`);
	for (const [rule] of chapterOf) {
		const found = news.found.filter(({finding}) => finding.rule === rule);
		if (found.length <= loud) continue;
		const counts = levels.map((level) => found.filter(({finding}) => finding.level === level).length);
		const rate = ((1000 * found.length) / news.words).toFixed(3);
		console.log(`  ${rule.padEnd(34)} ${String(found.length).padStart(5)}  ${rate}  ${counts.join(' / ')}`);
	}
}
