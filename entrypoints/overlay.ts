import '../components/overlay/own-names';
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {startOverlay} from '../components/overlay/start';

/** Runs on a tab where the toolbar was clicked, and where an editor stands on a site that the person switched on. */
export default defineUnlistedScript(() => startOverlay());
