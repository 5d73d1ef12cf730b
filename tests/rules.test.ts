import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Expected, readExample} from '../rules/example';
import {chapters, rules} from '../rules/index';
import {createLinter} from '../rules/lint';
import type {Block, Post} from '../rules/post';
import {type Finding, levels, type Rule} from '../rules/rule';
import {bhxh} from '../rules/standards/bhxh/index';

const check = (rule: Rule, post: Post): Finding[] => createLinter([rule], bhxh).lint(post);

for (const chapter of chapters) {
	for (const rule of chapter.rules) {
		describe(`${chapter.id} › ${rule.id}`, () => {
			for (const good of rule.good) {
				it(`good: ${good}`, () => expect(check(rule, readExample(good).post)).toEqual([]));
			}
			for (const [bad, better] of Object.entries(rule.bad)) {
				it(`bad: ${bad} → ${better}`, () => {
					const {post, marked} = readExample(bad);
					const findings = check(rule, post);
					expect(findings.map(place)).toEqual(marked.map(place));
					expect(check(rule, readExample(better).post)).toEqual([]);
					if (findings.length && findings.every((finding) => finding.fix !== undefined)) {
						expect(applyFixes(post, findings)).toEqual(readExample(better).post.blocks.map((block) => block.text));
					}
				});
			}
		});
	}
}

describe('laws', () => {
	it('a rule is listed once', () => {
		const ids = rules.map((rule) => rule.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	for (const chapter of chapters) {
		for (const rule of chapter.rules) {
			it(`${rule.id} lives in ${chapter.id}/${rule.id}.ts, teaches, and speaks both languages`, () => {
				expect(readFileSync(new URL(`../rules/${chapter.id}/${rule.id}.ts`, import.meta.url), 'utf8')).toContain(
					`id: '${rule.id}'`,
				);
				expect(Object.keys(rule.bad).length).toBeGreaterThan(0);
				expect(rule.good.length).toBeGreaterThan(0);
				expect(rule.title.vi.length).toBeLessThanOrEqual(60);
				for (const words of [rule.title, rule.why]) {
					expect(words.vi.trim()).not.toBe('');
					expect(words.en.trim()).not.toBe('');
					expect(words.vi.normalize('NFC')).toBe(words.vi);
				}
			});
		}
	}

	for (const rule of rules) {
		it(`${rule.id} is silent on an empty post`, () => {
			expect(check(rule, {blocks: [], fields: {}})).toEqual([]);
			expect(check(rule, {blocks: [{kind: 'paragraph', text: '', marks: []}], fields: {}})).toEqual([]);
		});

		it(`${rule.id} is deterministic and leaves the post alone`, () => {
			for (const bad of Object.keys(rule.bad)) {
				const {post} = readExample(bad);
				deepFreeze(post);
				expect(check(rule, post)).toEqual(check(rule, post));
			}
		});

		it(`${rule.id}: its fix settles it and raises nothing new`, () => {
			for (const bad of Object.keys(rule.bad)) {
				const {post} = readExample(bad);
				for (const finding of check(rule, post)) {
					if (finding.fix === undefined) continue;
					const before = createLinter(rules, bhxh).lint(post);
					const mended = {...post, blocks: withFix(post, finding)};
					const after = createLinter(rules, bhxh).lint(mended);
					expect(after.filter((each) => each.rule === rule.id).length).toBeLessThan(
						before.filter((each) => each.rule === rule.id).length,
					);
					const known = new Set(before.map((each) => each.rule));
					expect(after.filter((each) => !known.has(each.rule))).toEqual([]);
				}
			}
		});

		it(`${rule.id} speaks of spans inside the text, whole characters, in both languages`, () => {
			for (const bad of Object.keys(rule.bad)) {
				const {post} = readExample(bad);
				for (const finding of check(rule, post)) {
					expect(levels).toContain(finding.level);
					expect(finding.message.vi.trim()).not.toBe('');
					expect(finding.message.en.trim()).not.toBe('');
					if (finding.block === null) continue;
					const {text} = post.blocks[finding.block] as Block;
					expect(finding.at[0] < finding.at[1] || text.length === 0).toBe(true);
					expect(text.slice(...finding.at).isWellFormed()).toBe(true);
				}
			}
		});
	}
});

function place(at: Expected | Finding) {
	return {block: at.block, at: [...at.at]};
}

function withFix(post: Post, {block, at, fix = ''}: Finding): Block[] {
	return post.blocks.map((each, index) =>
		index === block ? {...each, text: each.text.slice(0, at[0]) + fix + each.text.slice(at[1])} : each,
	);
}

function applyFixes(post: Post, findings: Finding[]): string[] {
	let blocks = post.blocks;
	for (const finding of findings.toReversed()) blocks = withFix({...post, blocks}, finding);
	return blocks.map((block) => block.text);
}

function deepFreeze(value: unknown): void {
	if (typeof value !== 'object' || value === null) return;
	Object.freeze(value);
	Object.values(value).forEach(deepFreeze);
}
