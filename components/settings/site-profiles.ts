import {readProfiles, type SiteProfile, withProfiles} from '../fields/profile';
import {storedProfiles} from './stored-profiles';

/** What is stored is held against today's form whenever it is read. */
export async function siteProfiles(): Promise<SiteProfile[]> {
	return readProfiles(await storedProfiles.getValue());
}

/** Of two for one page the new one holds. */
export async function addProfiles(profiles: readonly SiteProfile[]): Promise<void> {
	await storedProfiles.setValue(withProfiles(await siteProfiles(), profiles));
}

export async function removeProfile({origin, path}: SiteProfile): Promise<void> {
	const left = (await siteProfiles()).filter((each) => each.origin !== origin || each.path !== path);
	await storedProfiles.setValue(left);
}

/** Told whenever a tab or the options have changed them. */
export function watchProfiles(changed: (profiles: SiteProfile[]) => void, signal: AbortSignal): void {
	signal.addEventListener(
		'abort',
		storedProfiles.watch((now) => changed(readProfiles(now))),
	);
}
