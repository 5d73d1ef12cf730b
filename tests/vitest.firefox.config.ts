import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/firefox/*.firefox.ts', 'tests/e2e/{editors,fix-all,forms,teach}.e2e.ts'],
		provide: {family: 'firefox'},
		testTimeout: 60_000,
		hookTimeout: 120_000,
		fileParallelism: false,
	},
});
