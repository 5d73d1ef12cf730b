import {type Clues, readClues} from './clues';
import {type PointedAt, taughtNames} from './taught';

/** Where the fields are on one CMS, as a person has pointed at them. */
export interface SiteProfile {
	/** `https://cms.example.vn` */
	readonly origin: string;
	/** The page it was taught on, as `pathOf` writes it. */
	readonly path: string;
	/** ISO date. */
	readonly taught: string;
	readonly fields: Readonly<Partial<Record<PointedAt, Clues>>>;
}

/** Sites remembered at most. */
export const mostProfiles = 200;

/** What storage or a file holds of profiles; whatever isn't one is left out. */
export function readProfiles(data: unknown): SiteProfile[] {
	return (Array.isArray(data) ? data : []).flatMap((each) => readProfile(each) ?? []).slice(0, mostProfiles);
}

function readProfile(data: unknown): SiteProfile | null {
	if (typeof data !== 'object' || data === null) return null;
	const {origin, path, taught, fields} = data as Record<string, unknown>;
	if (typeof origin !== 'string' || !/^https?:\/\/[^/\s]{1,255}$/.test(origin)) return null;
	if (typeof path !== 'string' || !path.startsWith('/') || path.length > 300) return null;
	if (typeof fields !== 'object' || fields === null) return null;
	const known: Partial<Record<PointedAt, Clues>> = {};
	for (const name of taughtNames) {
		const clues = readClues((fields as Record<string, unknown>)[name]);
		if (clues) known[name] = clues;
	}
	if (!Object.keys(known).length) return null;
	const date = typeof taught === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(taught) ? taught : '';
	return {origin, path, taught: date, fields: known};
}

/** These profiles with others put in: of two for one page the later one holds. */
export function withProfiles(profiles: readonly SiteProfile[], others: readonly SiteProfile[]): SiteProfile[] {
	const key = ({origin, path}: SiteProfile) => origin + path;
	return [...new Map([...profiles, ...others].map((profile) => [key(profile), profile])).values()].slice(-mostProfiles);
}
