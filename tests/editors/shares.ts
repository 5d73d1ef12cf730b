import type {TestProjectConfiguration} from 'vitest/config';
import type {Family} from './desk';
import type {Share} from './prove';

/** How long whoever works with a browser may take. */
export const timeouts = {testTimeout: 60_000, hookTimeout: 120_000};

/** A browser without a window has a clipboard and a focus of its own, so two can work at a time; each has half the table. */
export function shares(family: Family): TestProjectConfiguration[] {
	const parts = 2;
	return Array.from({length: parts}, (_, part) => ({
		test: {
			...timeouts,
			root: new URL('../..', import.meta.url).pathname,
			name: `table ${part + 1}`,
			include: [`tests/${family}/*.${family}.ts`],
			provide: {family, share: {part, parts} satisfies Share},
		},
	}));
}
