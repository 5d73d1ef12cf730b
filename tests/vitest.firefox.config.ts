import {defineConfig} from 'vitest/config';
import {printTable} from './editors/printed';
import type {Share} from './editors/prove';

const root = new URL('..', import.meta.url).pathname;
const each = {root, testTimeout: 60_000, hookTimeout: 120_000};
const family = 'firefox' as const;

/** A Firefox without a window has a clipboard and a focus of its own, so two can work at a time; each has half the table. */
const share = (part: number) => ({
	test: {
		...each,
		name: `table ${part + 1}`,
		include: ['tests/firefox/*.firefox.ts'],
		provide: {family, share: {part, parts: 2} satisfies Share},
	},
});

export default defineConfig({
	test: {
		root,
		reporters: ['default', printTable(family)],
		maxWorkers: 2,
		projects: [
			share(0),
			share(1),
			{
				test: {
					...each,
					name: 'pages',
					include: ['tests/e2e/{editors,fix-all,forms,teach}.e2e.ts'],
					provide: {family},
				},
			},
		],
	},
});
