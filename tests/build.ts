import {readdir, stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {build} from 'wxt';
import {built} from './browsers';

const root = resolve(import.meta.dirname, '..');
const sources = ['entrypoints', 'components', 'rules', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension for Chromium where the build is missing or older than a source. */
export async function buildWhereStale(): Promise<void> {
	const [oldest, newest] = await Promise.all([changed(join(built.chromium, 'manifest.json')), newestSource()]);
	if (oldest < newest) await build({root, browser: 'chrome'});
}

async function newestSource(): Promise<number> {
	const times = await Promise.all(sources.map((source) => newestIn(join(root, source))));
	return Math.max(...times);
}

async function newestIn(path: string): Promise<number> {
	if (!(await stat(path)).isDirectory()) return changed(path);
	const inside = await readdir(path, {recursive: true});
	// A folder's own time tells of files that were deleted.
	return Math.max(...(await Promise.all(['', ...inside].map((name) => changed(join(path, name))))));
}

/** When a file was last changed; long ago where there is none. */
async function changed(path: string): Promise<number> {
	return stat(path).then(
		({mtimeMs}) => mtimeMs,
		() => 0,
	);
}
