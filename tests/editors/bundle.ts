import {join} from 'node:path';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '../..');
const made = new Map<string, Promise<string>>();

/** An editor of the table with all it needs in one script; style sheets come as texts. Made once. */
export function bundlePage(name: string): Promise<string> {
	if (!/^[\w-]+$/.test(name)) throw new Error(`No page is called ${name}`);
	return bundle(join('tests/pages/table', `${name}.js`));
}

/** A module of ours as one script; what it exports is afterwards `globalThis.bundled`. */
export function bundle(path: string): Promise<string> {
	const known = made.get(path);
	if (known) return known;
	const text = make(path);
	made.set(path, text);
	return text;
}

async function make(path: string): Promise<string> {
	const isPage = path.endsWith('.js');
	const {outputFiles} = await build({
		absWorkingDir: root,
		entryPoints: [path],
		bundle: true,
		write: false,
		charset: 'utf8',
		format: isPage ? 'esm' : 'iife',
		globalName: isPage ? undefined : 'bundled',
		target: 'es2022',
		// Draft.js speaks of Node's own.
		define: {'process.env.NODE_ENV': '"production"', global: 'globalThis', 'import.meta.env.FIREFOX': 'false'},
		loader: {'.css': 'text', '.svg': 'text'},
		logLevel: 'error',
	});
	return outputFiles[0]?.text ?? '';
}
