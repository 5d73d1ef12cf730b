import '../components/overlay/own-names';
import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {waitForEditor} from '../components/overlay/wait';

/** Runs on each page of the sites that the person switched on; nowhere else. */
export default defineUnlistedScript(waitForEditor);
