import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import ts from 'typescript';
import {vi} from 'vitest';
import type {Expression} from './expression';

const root = resolve(import.meta.dirname, '../..');

/** An expression of the product, and the file and line that say it. */
export interface Placed extends Expression {
	readonly where: string;
}

/** What the sources hold: expressions written out, and the lines that put one together when they are run. */
export interface Written {
	readonly literals: readonly Placed[];
	readonly made: readonly string[];
}

export function written(folders: readonly string[]): Written {
	const literals: Placed[] = [];
	const made: string[] = [];
	for (const path of folders.flatMap(sourcesIn)) {
		const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
		const walk = (node: ts.Node): void => {
			const where = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
			if (ts.isRegularExpressionLiteral(node)) {
				const end = node.text.lastIndexOf('/');
				literals.push({where, source: node.text.slice(1, end), flags: node.text.slice(end + 1)});
			}
			if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
				made.push(where);
			}
			ts.forEachChild(node, walk);
		};
		walk(file);
	}
	return {literals, made};
}

function sourcesIn(folder: string): string[] {
	return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => `${folder}/${name}`);
}

/** All expressions that the rules put together when they are loaded, loaded anew here, and run over all examples. */
export function madeByRules(): Promise<Placed[]> {
	return madeWhile(async () => {
		vi.resetModules();
		const {rules} = await import('../../rules/index');
		const {createLinter} = await import('../../rules/lint');
		const {readExample} = await import('../../rules/example');
		const {bhxh} = await import('../../rules/standards/bhxh/index');
		const linter = createLinter(rules, bhxh);
		for (const {good, bad} of rules) {
			for (const example of [...good, ...Object.keys(bad)]) linter.lint(readExample(example).post);
		}
	});
}

/** By the line of the sources that made them. */
async function madeWhile(run: () => Promise<void>): Promise<Placed[]> {
	const found = new Map<string, Placed>();
	const own = globalThis.RegExp;
	const keep = (expression: RegExp) => {
		const [, where] = /[/\\]((?:rules|components)[/\\][^:]+:\d+):/.exec(new Error().stack ?? '') ?? [];
		if (where) found.set(`${where} ${expression}`, {where, source: expression.source, flags: expression.flags});
		return expression;
	};
	globalThis.RegExp = new Proxy(own, {
		construct: (target, args) => keep(Reflect.construct(target, args)),
		apply: (target, self, args) => keep(Reflect.apply(target, self, args)),
	});
	try {
		await run();
	} finally {
		globalThis.RegExp = own;
	}
	return [...found.values()];
}
