import '../components/overlay/own-names';
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {startOverlay} from '../components/overlay/start';

/** Runs on a tab where the toolbar was clicked, and on sites that the person switched on; nowhere else. */
export default defineUnlistedScript(() => startOverlay());
