import {readFile, realpath} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, extname, join, resolve, sep} from 'node:path';
import {transformWithEsbuild} from 'vite';
import {bundlePage} from '../editors/bundle';

const root = resolve(import.meta.dirname, '../..');

/** What is served: the first part of the address → the folder it stands for. */
const folders: Readonly<Record<string, string>> = {
	/** Editors, straight from their npm packages. */
	modules: join(root, 'node_modules'),
	/** CMSs that `npm run test:cms` has fetched. */
	cms: join(root, '.cache/cms'),
	/** Pages that tests open. */
	pages: join(root, 'tests/pages'),
	/** `/` and everything else. */
	practice: join(root, 'tests/practice'),
};

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.ts': 'text/javascript; charset=utf-8',
	'.woff2': 'font/woff2',
};

/**
 * Serves the practice page, `/pages/…`, `/modules/…` and `/bundles/…` to this machine only, until the signal is aborted.
 * With `?csp=…`, under that policy.
 */
export async function serve(signal: AbortSignal, port = 0): Promise<{readonly origin: string}> {
	const server = createServer((request, response) => {
		read(request.url ?? '/').then(
			({content, type}) => {
				const policy = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('csp');
				const headers = {'content-type': type, 'cache-control': 'no-store'};
				response.writeHead(200, policy ? {...headers, 'content-security-policy': policy} : headers).end(content);
			},
			(cause) => response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end(`${cause}\n`),
		);
	});
	await new Promise<void>((ready, failed) => {
		server.once('error', failed).listen({port, host: '127.0.0.1', signal}, ready);
	});
	signal.addEventListener('abort', () => server.closeAllConnections(), {once: true});
	return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
}

async function read(url: string): Promise<{content: Buffer | string; type: string}> {
	const bundle = /^\/bundles\/([\w-]+)\.js$/.exec(url)?.[1];
	if (bundle) return {content: await bundlePage(bundle), type: types['.js'] ?? ''};
	const path = await place(url);
	const type = types[extname(path)];
	if (!type) throw new Error(`Files like ${basename(path)} are not served`);
	const content = await readFile(path);
	if (!path.endsWith('.ts')) return {content, type};
	const {code} = await transformWithEsbuild(content.toString(), path, {sourcemap: 'inline'});
	return {content: code, type};
}

/** The file an address stands for; never one outside the folder, whatever `..` and links say. */
async function place(url: string): Promise<string> {
	const {pathname} = new URL(url, 'http://127.0.0.1');
	const [first = '', ...rest] = pathname.slice(1).split('/').map(decodeURIComponent);
	const [named, parts] = Object.hasOwn(folders, first) ? [folders[first], rest] : [folders.practice, [first, ...rest]];
	const folder = await realpath(named ?? '');
	const path = await realpath(join(folder, ...parts, parts.at(-1) === '' ? 'index.html' : ''));
	if (!path.startsWith(folder + sep)) throw new Error('Outside the folder served');
	return path;
}
