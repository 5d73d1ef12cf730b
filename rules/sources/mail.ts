import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';

/** A run of characters with an @ in it, in a block’s composed text, without the punctuation round it. */
export interface WrittenMail {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** In lower case; `''` where nothing follows the @. */
	readonly domain: string;
}

/** What stands for mail addresses in a block, well formed or not; handles (“@baogialai”) are none. */
export const mails = perBlock((block): readonly WrittenMail[] => {
	const {text} = composed(block);
	if (!text.includes('@')) return none;
	return Array.from(text.matchAll(run), ({0: address, index}) => {
		const end = index + address.length;
		return {start: index, end, text: address, domain: address.slice(address.lastIndexOf('@') + 1).toLowerCase()};
	});
});

const none: readonly WrittenMail[] = [];

// A comma belongs to it only where it stands for the dot of a domain.
const run =
	/[^\s@:;,<>()[\]"“”'|/]{1,64}@{1,3}(?:[^\s@:;,<>()[\]"“”'|/]|,(?=(?:gov|com|net|org|edu|vn)(?!\p{L}))){0,100}(?<=[\p{L}\p{N}])/gu;
