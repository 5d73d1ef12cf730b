import {defineBackground} from 'wxt/utils/define-background';
import {serveOverlays} from '../components/background/overlays';
import {keepSwitchedOnSites} from '../components/background/sites';

export default defineBackground(() => {
	keepSwitchedOnSites();
	serveOverlays();
});
