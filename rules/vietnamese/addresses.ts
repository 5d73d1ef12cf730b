import type {Span} from '../post';

/**
 * What in a text is an address rather than prose: links, domains, mailboxes, file names, hashtags, handles. Their
 * letters are not ours to mend.
 */
export function addresses(text: string): Span[] {
	if (!/[.@#_]/.test(text)) return [];
	const found: Span[] = [];
	for (const {0: run, index} of text.matchAll(/\S+/g)) {
		if (address.test(run)) found.push([index, index + run.length]);
	}
	return found;
}

const address =
	/:\/\/|[@_]|(?:^|[(“"])(?:www\.|#)|\.(?:vn|com|net|org|edu|gov|info|html?|aspx?|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|zip|rar|mp[34]|apk)(?![\p{L}\p{N}])/iu;
