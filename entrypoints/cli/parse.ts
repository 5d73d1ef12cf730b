import {parseHTML} from 'linkedom';
import {type Refused, refuse} from './decode';

/** The parser's time grows with the square of the nesting; no editor nests a hundredth of this. */
const deepest = 20_000;

/** Parses a page, or what stands in the body of one. Nothing in it is run or fetched. */
export function parse(html: string): Document | Refused {
	if (isTooDeep(html)) return refuse('các thẻ lồng nhau quá sâu', 'its elements are nested too deeply');
	return parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

/** These hold nothing, or are closed by what follows them. */
const flat = new Set(
	`area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot colgroup option
	body html head`.split(/\s+/),
);

function isTooDeep(html: string): boolean {
	let depth = 0;
	for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
		if (flat.has(name.toLowerCase())) continue;
		depth = close ? Math.max(0, depth - 1) : depth + 1;
		if (depth > deepest) return true;
	}
	return false;
}
