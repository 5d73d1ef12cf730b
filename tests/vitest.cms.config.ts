import {defineConfig} from 'vitest/config';
import {printTable} from './editors/printed';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/cms/*.cms.ts'],
		reporters: ['default', printTable('chromium')],
		testTimeout: 240_000,
		hookTimeout: 240_000,
		fileParallelism: false,
	},
});
