import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/e2e/*.e2e.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// Focus and the clipboard are the machine's: one browser at a time.
		fileParallelism: false,
	},
});
