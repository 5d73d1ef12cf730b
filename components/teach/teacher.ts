import {findTaught} from '../fields/clues';
import {pathOf, profileFor} from '../fields/place';
import {readProfiles} from '../fields/profile';
import {addProfiles} from '../settings/site-profiles';
import {pickFields} from './pick';

/** All that a page needs which somebody has taught, or is about to. */
const teacher = {readProfiles, profileFor, pathOf, findTaught, pickFields, addProfiles};

declare global {
	/** In our own world of the page, where the page's scripts see nothing of it. */
	var chuanTinTeacher: typeof teacher | undefined;
}

/** Leaves the teacher where the overlay finds it: on most sites the fields are guessed and nobody misses it. */
export function offerTeacher(): void {
	globalThis.chuanTinTeacher = teacher;
}
