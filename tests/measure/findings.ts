import {parseArgs} from 'node:util';
import {chapters, rules} from '../../rules/index';
import {createLinter} from '../../rules/lint';
import type {Post} from '../../rules/post';
import {type Finding, levels} from '../../rules/rule';
import {bhxh} from '../../rules/standards/bhxh/index';
import {postOf} from './category';
import {type Corpora, readLines} from './corpora';
import {hash, type Story} from './halves';

interface Published extends Story {
	readonly publisher: string;
	readonly published?: string | null;
}

interface Found {
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

/**
 * What the rules say of texts that editors let through: mostly false alarms, so the fewer the better. Of the fields of a
 * form only the date is known, so rules on the others speak of every post.
 *
 * `--sample 20 --seed 1 --chapters language,names --level warning` prints some of it, for a person to judge.
 */
export function measureFindings(corpora: Corpora, args: readonly string[]): void {
	const {values} = parseArgs({
		args: [...args],
		options: {
			sample: {type: 'string', default: '0'},
			seed: {type: 'string', default: '1'},
			chapters: {type: 'string'},
			level: {type: 'string'},
		},
	});
	const sums = lintAll(corpora);
	for (const sum of sums) printRates(sum);
	printCounts(sums);
	const wanted = values.chapters?.split(',');
	const candidates = sums
		.flatMap(({found}) => found)
		.filter(({chapter, finding}) => wanted?.includes(chapter) ?? finding.block !== null)
		.filter(({finding}) => !values.level || finding.level === values.level);
	for (const found of drawn(candidates, values.seed).slice(0, Number(values.sample))) printFound(found);
}

/** One linter for all: rules compile what they need once. A story that two files hold counts in the first. */
function lintAll(corpora: Corpora): Sum[] {
	const linter = createLinter(rules, bhxh);
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

function printRates({file, posts, words, found}: Sum): void {
	console.log(`\nFindings in ${file}: ${posts} posts, ${words} words; per 1,000 words ${levels.join(' / ')}`);
	for (const {id} of chapters) {
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

/** In an order that only the seed decides: a finding keeps its turn when others come or go. */
function drawn(candidates: readonly Found[], seed: string): Found[] {
	return candidates
		.map((found) => {
			const {rule, block, at} = found.finding;
			return {found, turn: hash(`${seed} ${found.story.id} ${rule} ${block} ${at}`)};
		})
		.sort((a, b) => a.turn - b.turn)
		.map(({found}) => found);
}

const context = 60;

function printFound({story, post, finding, chapter}: Found): void {
	const {rule, level, block, at, fix, message} = finding;
	const text = block === null ? '' : (post.blocks[block]?.text ?? '');
	const before = text.slice(Math.max(0, at[0] - context), at[0]);
	const after = text.slice(at[1], at[1] + context);
	console.log(`\n${chapter}/${rule} [${level}] ${story.publisher}, ${story.id}`);
	console.log(`  …${onOneLine(before)}⟦${onOneLine(shortened(text.slice(...at)))}⟧${onOneLine(after)}…`);
	console.log(`  ${message.vi}${fix === undefined ? '' : ` → “${onOneLine(shortened(fix))}”`}`);
}

function shortened(words: string): string {
	return words.length <= 2 * context ? words : `${words.slice(0, context)} … ${words.slice(-context)}`;
}

function onOneLine(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ⏎ ');
}
