import {existsSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {rules} from '../rules/index';
import {reasons, sections} from './dossier';

const ids = Object.entries(sections).flatMap(([section, count]) =>
	Array.from({length: count}, (_, index) => idOf(section, index + 1)),
);

const covered = new Set(rules.flatMap(({source}) => source.dossier));

it('each entry of the dossier is covered by a rule, or by a reason why not, and never both', () => {
	expect(ids.filter((id) => !covered.has(id) && !(id in reasons))).toEqual([]);
	expect(ids.filter((id) => covered.has(id) && id in reasons)).toEqual([]);
});

it('rules and reasons speak of entries that there are', () => {
	expect([...covered, ...Object.keys(reasons)].filter((id) => !ids.includes(id))).toEqual([]);
});

const dossier = new URL('../../shared/standards/dossier.md', import.meta.url);

it.runIf(existsSync(dossier))('the list of entries is complete', () => {
	const rows = readFileSync(dossier, 'utf8').matchAll(/^\| ([A-Z]{3})-(\d\d)(?:[–/](\d\d))? \|/gm);
	const written = Array.from(rows, ([, section = '', first, last = first]) =>
		Array.from({length: Number(last) - Number(first) + 1}, (_, index) => idOf(section, Number(first) + index)),
	);
	expect(written.flat().sort()).toEqual(ids.toSorted());
});

function idOf(section: string, number: number): string {
	return `${section}-${String(number).padStart(2, '0')}`;
}
