import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {editorTable} from './editors/table';

/** `npm run unit -- -u` writes the table anew; `npm test` and `npm run test:firefox` prove its cells. */
it('the README says of every editor what is proven', async () => {
	const path = join(import.meta.dirname, '../README.md');
	const now = readFileSync(path, 'utf8').replace(
		/(<!-- editors: .*-->\n)[\s\S]*(<!-- \/editors -->)/,
		(_, start, end) => `${start}${editorTable()}\n${end}`,
	);
	await expect(now).toMatchFileSnapshot(path);
});
