import {request} from 'node:http';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {serve} from './practice/serve';

const life = new AbortController();
let origin: string;

beforeAll(async () => {
	({origin} = await serve(life.signal));
});
afterAll(() => life.abort());

it.each([
	'/',
	'/?post=clean',
	'/practice.ts',
	'/posts/faulty.json',
	'/images/IMG_2034.jpg',
	'/modules/tinymce/tinymce.min.js',
])('%s is served', async (path) => expect(await status(path)).toBe(200));

it.each([
	'/../../package.json',
	'/..%2f..%2fpackage.json',
	'/modules/..%2fpackage.json',
	'/modules/%2e%2e/package.json',
	'/%2fetc/passwd',
	'/modules',
	'/%zz',
	'//',
])('%s is not', async (path) => expect(await status(path)).toBe(404));

/** `fetch` would tidy the path up before sending it. */
function status(path: string): Promise<number | undefined> {
	const {hostname, port} = new URL(origin);
	return new Promise((answered, failed) => {
		request({hostname, port, path}, (response) => {
			response.resume();
			answered(response.statusCode);
		})
			.once('error', failed)
			.end();
	});
}
