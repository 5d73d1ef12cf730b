/** The host of an address: `https://www.a.vn/x` → `www.a.vn`; `''` for one that names none. */
export function hostOf(address: string): string {
	return /^(?:https?:)?\/\/(?:[^\s/@]*@)?([^\s/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** The part of a host that one owner registers: `anh.gialai.gov.vn` → `gialai.gov.vn`. */
export function siteOf(host: string): string {
	const labels = host.split('.');
	const isShared = /^(?:gov|com|edu|org|net|ac|info|chinhphu)$/.test(labels.at(-2) ?? '') && labels.length > 2;
	return labels.slice(isShared ? -3 : -2).join('.');
}

/** Whether the host is one of these domains, or below one. */
export function isWithin(host: string, domains: readonly string[]): boolean {
	return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
