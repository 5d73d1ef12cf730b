import {readFileSync} from 'node:fs';
import {parseHTML} from 'linkedom';
import {expect, it} from 'vitest';
import {read} from '../components/editor/read';
import {chapterOf} from '../components/panel/group';
import {chapters, rules} from '../rules/index';
import {createLinter} from '../rules/lint';
import type {Block, Post} from '../rules/post';
import {bhxh} from '../rules/standards/bhxh/index';

it('the faulty practice post has the faults that people are to find', () => {
	const found = new Set(lint('faulty').map((finding) => finding.rule));
	expect([...seeded].filter((rule) => !found.has(rule))).toEqual([]);
});

it('the faulty practice post shows something of every chapter, and not more than a person takes in', () => {
	const found = lint('faulty');
	const shown = new Set(found.map((finding) => chapterOf.get(finding.rule)?.id));
	expect(chapters.map(({id}) => id).filter((id) => !shown.has(id))).toEqual([]);
	expect(found.length).toBeLessThanOrEqual(26);
});

it('the clean practice post has nothing to mend', () => {
	expect(lint('clean')).toEqual([]);
});

/** Put into `posts/faulty.html` and `.json` on purpose; a rule that no longer sees its fault there has lost something. */
const seeded = [
	'long-title',
	'long-summary',
	'vague-link',
	'missing-caption',
	'file-name-caption',
	'missing-alt',
	'term-spelling',
	'clause-capitals',
	'incomplete-citation',
	'superseded-document',
	'missing-byline',
	'unnamed-speaker',
	'space-before-punctuation',
	'misspelt-syllable',
	'decomposed-text',
	'identity-number',
	'wrong-category',
	'weekday-mismatch',
	'decimal-point',
	'abolished-district',
];

function lint(name: string) {
	return createLinter(rules, bhxh).lint(practicePost(name));
}

function practicePost(name: string): Post {
	const at = (file: string) => readFileSync(new URL(`practice/posts/${file}`, import.meta.url), 'utf8');
	const {title, summary, ...fields} = JSON.parse(at(`${name}.json`));
	const {document} = parseHTML(`<!doctype html><html><body>${at(`${name}.html`)}</body></html>`);
	const head: Block[] = [
		{kind: 'title', text: title, marks: []},
		{kind: 'summary', text: summary, marks: []},
	];
	return {blocks: [...head, ...read(document.body).blocks], fields};
}
