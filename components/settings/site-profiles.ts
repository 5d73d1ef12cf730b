import {storage} from 'wxt/utils/storage';
import {readProfiles, type SiteProfile, withProfiles} from '../fields/profile';

/** Where people have pointed at the fields of their CMSs. What is stored is held against today's form when read. */
const stored = storage.defineItem<unknown>('local:siteProfiles', {fallback: []});

export async function siteProfiles(): Promise<SiteProfile[]> {
	return readProfiles(await stored.getValue());
}

/** Of two for one page the new one holds. */
export async function addProfiles(profiles: readonly SiteProfile[]): Promise<void> {
	await stored.setValue(withProfiles(await siteProfiles(), profiles));
}

export async function removeProfile({origin, path}: SiteProfile): Promise<void> {
	const left = (await siteProfiles()).filter((each) => each.origin !== origin || each.path !== path);
	await stored.setValue(left);
}

/** Told whenever a tab or the options have changed them. */
export function watchProfiles(changed: (profiles: SiteProfile[]) => void, signal: AbortSignal): void {
	const unwatch = stored.watch((now) => changed(readProfiles(now)));
	signal.addEventListener('abort', unwatch);
}
