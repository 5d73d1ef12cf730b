import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {expect, it} from 'vitest';

const root = resolve(import.meta.dirname, '..');
const layers = ['rules', 'components', 'entrypoints'];

const files = layers.flatMap((layer) =>
	readdirSync(join(root, layer), {recursive: true, encoding: 'utf8'})
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => join(root, layer, name)),
);

it('imports point one way: entrypoints → components → rules', () => {
	expect(files.length).toBeGreaterThan(10);
	const upward = files.flatMap((file) => {
		const own = layerOf(file);
		return importsOf(file)
			.filter((path) => path.startsWith('.') && layerOf(resolve(file, '..', path)) > own)
			.map((path) => `${relative(root, file)} imports ${path}`);
	});
	expect(upward).toEqual([]);
});

it('rules/ knows nothing of the browser, the page or Node', () => {
	const foreign = files
		.filter((file) => layerOf(file) === 0)
		.flatMap((file) => importsOf(file).map((path) => ({file: relative(root, file), path})))
		.filter(({path}) => !path.startsWith('.') && !/^typebox(\/value)?$/.test(path));
	expect(foreign).toEqual([]);
});

function layerOf(path: string): number {
	return layers.indexOf(relative(root, path).split('/')[0] as string);
}

function importsOf(file: string): string[] {
	return [
		...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^'"]*from ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]/gm),
	].map((match) => (match[1] ?? match[2]) as string);
}
