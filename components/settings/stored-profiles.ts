import {kept} from './kept';

/** Where people have pointed at the fields of their CMSs: as it was stored, to be read with `readProfiles`. */
export const storedProfiles = kept<unknown>('siteProfiles', []);

/** Whether somebody has pointed at fields of that site. */
export function isTaught(stored: unknown, origin: string): boolean {
	return Array.isArray(stored) && stored.some((each) => each?.origin === origin);
}
