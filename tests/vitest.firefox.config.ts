import {defineConfig} from 'vitest/config';
import {printTable} from './editors/printed';
import {shares, timeouts} from './editors/shares';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
	test: {
		root,
		reporters: ['default', printTable('firefox')],
		maxWorkers: 2,
		projects: [
			...shares('firefox'),
			{
				test: {
					...timeouts,
					root,
					name: 'pages',
					include: ['tests/e2e/{editors,fix-all,forms,teach}.e2e.ts'],
					provide: {family: 'firefox'},
				},
			},
		],
	},
});
