import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {offerPicker} from '../components/teach/picker';

/** Joins the overlay on a tab where a person points at the fields of their CMS. */
export default defineUnlistedScript(offerPicker);
