import {watchArrivals} from '../editor/arrivals';
import {findSurfaces} from '../editor/find';
import {unreadBody} from '../editor/unread';
import {isTaught, storedProfiles} from '../settings/stored-profiles';
import {ask} from './background';
import {waiting} from './only-one';

/**
 * Has the overlay brought to a page of a switched-on site once an editor stands there: the overlay is large, and most
 * pages of a portal are only read.
 */
export async function waitForEditor(): Promise<void> {
	const life = waiting();
	if (!life) return;
	const {signal} = life;
	let taught = false;
	let asking = false;
	const look = async () => {
		if (asking || signal.aborted || !isWanted()) return;
		asking = true;
		// The overlay ends this life as it starts its own. Where it couldn't be brought, the next look tries again.
		await ask({to: 'background', tell: 'need-overlay'});
		asking = false;
	};
	const isWanted = () => {
		try {
			takeIn();
			return taught || isWritten(document);
		} catch (cause) {
			console.error('Chuẩn Tin: this page can’t be looked over.', cause);
			// The overlay says so.
			return true;
		}
	};
	const takeIn = watchArrivals(document, look, signal);
	const take = (stored: unknown) => {
		taught = isTaught(stored, location.origin);
		return look();
	};
	signal.addEventListener('abort', storedProfiles.watch(take));
	void look();
	try {
		await take(await storedProfiles.getValue());
	} catch (cause) {
		console.error('Chuẩn Tin: what was taught of this site can’t be read.', cause);
	}
}

function isWritten(document: Document): boolean {
	const surfaces = findSurfaces(document);
	return surfaces.length > 0 || unreadBody(document, surfaces) !== null;
}
