import {startVitest} from 'vitest/node';
import {buildWhereStale} from '../build';
import {fetchDecap} from './decap';
import {installPackages} from './packages';

/** `npm run test:cms`: our build on real CMSs of this machine. Where they can't be installed, one line says why. */
const reason = installPackages() ?? (await fetchDecap());
if (reason === null) {
	await buildWhereStale();
	const vitest = await startVitest('test', [], {config: 'tests/vitest.cms.config.ts', watch: false});
	await vitest.close();
} else {
	console.error(`test:cms can’t run here: ${reason}.`);
	process.exitCode = 1;
}
