import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {offerReader} from '../components/page/reader';

/** Joins the overlay on a tab whose live page a person wants checked: editors never load it. */
export default defineUnlistedScript(offerReader);
