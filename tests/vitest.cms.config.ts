import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/cms/*.cms.ts'],
		testTimeout: 240_000,
		hookTimeout: 240_000,
		fileParallelism: false,
	},
});
