import type {SiteProfile} from './profile';

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
