import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {offerTeacher} from '../components/teach/teacher';

/** Joins the overlay on a tab whose fields a person has pointed at, or points at now. */
export default defineUnlistedScript(offerTeacher);
