import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {readExample} from '../rules/example';
import {chapters} from '../rules/index';
import {createLinter} from '../rules/lint';
import type {Rule, Source} from '../rules/rule';
import {bhxh} from '../rules/standards/bhxh/index';

/** `npm run unit -- -u` writes the table anew. */
it('the README lists every rule as it is', async () => {
	const path = join(import.meta.dirname, '../README.md');
	const now = readFileSync(path, 'utf8').replace(
		/(<!-- rules: .*-->\n)[\s\S]*(<!-- \/rules -->)/,
		(_, start, end) => `${start}${table()}\n${end}`,
	);
	await expect(now).toMatchFileSnapshot(path);
});

const columns = ['Chapter', 'Rule', 'Level', 'Advice', 'Source', 'Fix', 'Dossier'];

function table(): string {
	const rows = chapters.flatMap(({name, rules}) =>
		rules.map((rule, index) => [index ? '' : `**${name.vi}**<br>${name.en}`, ...row(rule)]),
	);
	return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(rule: Rule): string[] {
	const {id, level, title, source} = rule;
	return [
		`\`${id}\``,
		level,
		`${title.vi}<br>${title.en}`,
		sourceName(source),
		mends(rule) ? 'yes' : 'no',
		source.dossier.join(', '),
	];
}

function sourceName({kind, law, at, letter, sure}: Source): string {
	const item = letter && /^\d/.test(letter) ? `item ${letter}` : 'the opening';
	if (kind === 'letter') return `letter, ${item}`;
	if (kind === 'practice') return letter ? `practice, for ${item} of the letter` : 'practice';
	const place = [law, at].filter(Boolean).join(', ');
	return sure === 'verified' ? place : `${place} (not read in the original)`;
}

/** Whether the rule mends what it finds in its own examples. */
function mends(rule: Rule): boolean {
	const {lint} = createLinter([rule], bhxh);
	return Object.keys(rule.bad).some((bad) => lint(readExample(bad).post).some((finding) => finding.fix !== undefined));
}
