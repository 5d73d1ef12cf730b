import type {Reason} from '../overlay/gate';
import {kept} from './kept';

/** Reasons kept at most; the oldest go first. */
const most = 500;

interface KeptReason extends Reason {
	/** Of the page on which it was published, without its query. */
	readonly address: string;
	readonly at: string;
}

const reasons = kept<readonly KeptReason[]>('publishReasons', []);

/** Keeps why a post was published all the same, in this browser only: the options export and erase it. */
export async function keepReason(address: string, {reason, rules}: Reason): Promise<void> {
	const before = await reasons.getValue();
	const now = {address, at: new Date().toISOString(), reason, rules};
	await reasons.setValue([...(Array.isArray(before) ? before : []), now].slice(-most));
}
