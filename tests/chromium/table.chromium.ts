import {describe, inject} from 'vitest';
import {useStand} from '../e2e/stand';
import {inChromium} from '../editors/in-chromium';
import {proveTable} from '../editors/prove';

describe('editors in Chromium', () => {
	const stand = useStand();

	const bench = () => ({
		browser: stand().browser,
		origins: {on: stand().origin, off: stand().offOrigin},
		...inChromium,
	});
	proveTable('chromium', bench, inject('share'));
});
