import {defineConfig} from 'vitest/config';
import {printTable} from './editors/printed';
import {shares} from './editors/shares';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		reporters: ['default', printTable('chromium')],
		maxWorkers: 2,
		projects: shares('chromium'),
	},
});
