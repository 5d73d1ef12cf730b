import {defineBackground} from 'wxt/utils/define-background';
import {serveChecks} from '../components/background/checks';
import {serveOverlays} from '../components/background/overlays';
import {keepSwitchedOnSites} from '../components/background/sites';
import {rules} from '../rules/index';

export default defineBackground(() => {
	keepSwitchedOnSites();
	serveOverlays();
	serveChecks(rules);
});
