import {defineContentScript} from 'wxt/utils/define-content-script';
import {startOverlay} from '../components/overlay/start';

/** Runs on a tab where the toolbar was clicked, and on sites that the person switched on; nowhere else. */
export default defineContentScript({
	registration: 'runtime',
	matches: [],
	main: (ctx) => startOverlay(ctx.signal),
});
