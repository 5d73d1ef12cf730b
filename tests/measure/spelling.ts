import {rules} from '../../rules/index';
import {createLinter} from '../../rules/lint';
import type {Block, Post} from '../../rules/post';
import type {Finding, Rule} from '../../rules/rule';
import {bhxh} from '../../rules/standards/bhxh/index';
import {type Corpora, readLines} from './corpora';
import {hash} from './halves';

interface Misprint {
	readonly wrong: string;
	readonly right: string;
	readonly type: string;
	readonly context: string;
}

interface Article {
	readonly text: string;
	readonly mistakes: readonly {readonly text: string; readonly start: number; readonly suggest: readonly string[]}[];
}

interface Passage {
	readonly id: string;
	readonly kind: string;
	readonly text: string;
	readonly right: string;
}

/** How much of what is known to be wrong the rules see, and how much of what they see is. */
export function measureSpelling(corpora: Corpora): void {
	measureMisprints(readLines<Misprint>(corpora, 'spelling/natural-errors.jsonl'));
	measureArticles(readLines<Article>(corpora, 'spelling/viwiki-spelling.jsonl'));
	measureEncodings(readLines<Passage>(corpora, 'spelling/legacy-encoding.jsonl'));
	const others = readLines<Passage>(corpora, 'spelling/legacy-negatives.jsonl');
	const taken = others.filter(({text}) => found([text], encodings).length > 0);
	console.log(`  other languages taken for it: ${taken.length} of ${others.length}`);
	const composed = readLines<{context: string}>(corpora, 'spelling/nfd-natural.jsonl').filter(({context}) =>
		/[\u0300-\u0323]/.test(context),
	);
	const seen = composed.filter(({context}) => mended(context) === context.normalize('NFC'));
	console.log(`  combining marks in published texts, composed: ${seen.length} of ${composed.length}`);
}

/** What no look at a syllable, a form or a list can see: a word that is missing, or a good one in a wrong place. */
const unseen = new Set(['missing-word', 'capitalisation', 'acronym-transposition', 'spacing']);

/** Real misprints: caught where something is said of the very words. */
function measureMisprints(all: readonly Misprint[]): void {
	const types = new Map<string, {all: number; caught: number; missed: string[]}>();
	for (const {wrong, type, context} of all) {
		const start = context.indexOf(wrong);
		const sum = types.get(type) ?? {all: 0, caught: 0, missed: []};
		types.set(type, sum);
		sum.all++;
		const at = found([context]).some(({rule, at}) => proof.has(rule) && at[0] < start + wrong.length && start < at[1]);
		if (start >= 0 && at) sum.caught++;
		else sum.missed.push(wrong);
	}
	console.log('\nMisprints of spelling/natural-errors.jsonl that are marked');
	for (const [type, {all, caught, missed}] of types) {
		console.log(`  ${type.padEnd(26)} ${caught} of ${all}${missed.length ? `; not: ${missed.join(', ')}` : ''}`);
	}
	const visible = [...types].filter(([type]) => !unseen.has(type)).map(([, sum]) => sum);
	const [caught, total] = [visible.reduce((n, sum) => n + sum.caught, 0), visible.reduce((n, sum) => n + sum.all, 0)];
	console.log(`  of those a syllable or form check can see: ${percent(caught, total)} (${caught} of ${total})`);
}

/** Encyclopaedia articles with their misprints. They count lí for lý as one, and mark only what a reader noticed. */
function measureArticles(articles: readonly Article[]): void {
	let all = 0;
	let caught = 0;
	let said = 0;
	let right = 0;
	let sure = 0;
	let rightSure = 0;
	for (const {text, mistakes} of articles) {
		all += mistakes.length;
		const findings = found([text]).filter(({rule}) => words.has(rule));
		const hits = (at: Finding['at']) =>
			mistakes.some(({start, text: wrong}) => at[0] < start + wrong.length && start < at[1]);
		caught += mistakes.filter(({start, text: wrong}) =>
			findings.some(({at}) => at[0] < start + wrong.length && start < at[1]),
		).length;
		said += findings.length;
		right += findings.filter(({at}) => hits(at)).length;
		const firm = findings.filter(({level}) => level !== 'hint');
		sure += firm.length;
		rightSure += firm.filter(({at}) => hits(at)).length;
	}
	console.log('\nspelling/viwiki-spelling.jsonl, the rules on misspelt and confused words');
	console.log(`  recall ${percent(caught, all)} (${caught} of ${all})`);
	console.log(
		`  precision ${percent(right, said)} (${right} of ${said}); without hints ${percent(rightSure, sure)} (${rightSure} of ${sure})`,
	);
}

/** Old encodings, turned round with the fixes alone; the halves are told apart by what the id says of the story. */
function measureEncodings(all: readonly Passage[]): void {
	const sums = new Map<string, {all: number; seen: number; exact: number}>();
	for (const {id, kind, text, right} of all) {
		const half = hash(`2026 ${id.split('-').slice(0, 2).join('-')}`) % 2 === 0 ? 'tune' : 'judge';
		const key = `${kind.padEnd(16)} ${half}`;
		const sum = sums.get(key) ?? {all: 0, seen: 0, exact: 0};
		sums.set(key, sum);
		sum.all++;
		if (found([text], encodings).length) sum.seen++;
		if (mended(text) === right) sum.exact++;
	}
	console.log('\nOld encodings, misread and decomposed texts: found, and mended to exactly the right text');
	for (const [key, {all, seen, exact}] of [...sums].sort())
		console.log(`  ${key.padEnd(23)} ${seen}, ${exact} of ${all}`);
	const total = [...sums.values()];
	const exact = total.reduce((n, sum) => n + sum.exact, 0);
	console.log(`  together ${percent(exact, all.length)} exactly right (${exact} of ${all.length})`);
}

const named = (...ids: string[]) => rules.filter(({id}) => ids.includes(id));
const encodings = named('legacy-encoding', 'decomposed-text');
const words = new Set(['misspelt-syllable', 'misspelt-compound', 'doubled-word']);

/** The rules that may see a misprint; what others say of the same place is no proof. */
const proof = new Set([
	...['misspelt-syllable', 'misspelt-compound', 'doubled-word', 'lookalike-letters', 'unmatched-brackets'],
	...[
		'missing-space-after-punctuation',
		'space-before-punctuation',
		'tight-hyphen',
		'impossible-date',
		'term-spelling',
	],
]);

function found(texts: readonly string[], chosen: readonly Rule[] = rules): Finding[] {
	return createLinter(chosen, bhxh)
		.lint(postOf(texts))
		.filter(({block}) => block !== null);
}

function postOf(texts: readonly string[]): Post {
	return {blocks: texts.map((text): Block => ({kind: 'paragraph', text, marks: []})), fields: {}};
}

function mended(text: string): string {
	let mended = text;
	for (const {at, fix} of found([text], encodings).toReversed()) {
		if (fix !== undefined) mended = mended.slice(0, at[0]) + fix + mended.slice(at[1]);
	}
	return mended;
}

function percent(part: number, whole: number): string {
	return `${((100 * part) / (whole || 1)).toFixed(1)} %`;
}
