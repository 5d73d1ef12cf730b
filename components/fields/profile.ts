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

/**
 * Where on its site a page is, without what differs from post to post: `/bai-viet/123/sua?tab=anh` and
 * `/bai-viet/77/sua?tab=anh` are one form, and so are the routes behind `#/`.
 */
export function pathOf(url: string): string {
	const {pathname, search, hash} = new URL(url);
	const route = /^#!?\//.test(hash) ? (hash.split('?')[0] ?? '') : '';
	const steps = (pathname + route).split('/').map((step) => (/\d/.test(step) || step.length > 40 ? '*' : step));
	const asked = [...new URLSearchParams(search)].filter(([key, value]) => value && !/\d|^.{25}/.test(key + value));
	const query = asked.map(([key, value]) => `${key}=${value}`).sort();
	return (steps.join('/') + (query.length ? `?${query.join('&')}` : '')).slice(0, 300);
}

/**
 * The profile that tells most of a page: its own, else that of the nearest page of the same site, since a CMS's forms
 * for a new post and an old one have the same fields.
 */
export function profileFor(profiles: readonly SiteProfile[], url: string): SiteProfile | null {
	if (!/^https?:/.test(url)) return null;
	const {origin} = new URL(url);
	const path = pathOf(url);
	let best: SiteProfile | null = null;
	let nearest = -1;
	for (const profile of profiles) {
		if (profile.origin !== origin) continue;
		const near = profile.path === path ? Number.POSITIVE_INFINITY : sharedSteps(profile.path, path);
		if (near > nearest) [best, nearest] = [profile, near];
	}
	return best;
}

function sharedSteps(one: string, other: string): number {
	const [a, b] = [one, other].map((path) => path.split(/[/?&]/)) as [string[], string[]];
	const first = a.findIndex((step, index) => step !== b[index]);
	return first < 0 ? a.length : first;
}

/** These profiles with others put in: of two for one page the later one holds. */
export function withProfiles(profiles: readonly SiteProfile[], others: readonly SiteProfile[]): SiteProfile[] {
	const key = ({origin, path}: SiteProfile) => origin + path;
	return [...new Map([...profiles, ...others].map((profile) => [key(profile), profile])).values()].slice(-mostProfiles);
}
