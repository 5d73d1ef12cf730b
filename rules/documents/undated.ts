import type {Block, Span} from '../post';
import {composed} from '../vietnamese/composed';
import {type Citation, isShortType} from './signs';

/** Whether a citation by number and sign gives no day: neither beside it, nor behind a link, nor in a column of its own. */
export function isUndated(citation: Citation, block: Block): boolean {
	if (!citation.sign || isShortType(citation) || block.kind === 'cell') return false;
	const {text, back} = composed(block);
	const [start, end] = citation.at;
	if (isLoose(text.slice(start, end))) return false;
	const near = text.slice(Math.max(0, start - 90), start) + text.slice(end, end + 60);
	return !date.test(near) && !isLinked(block, back(start, end));
}

/** “12/QĐ – BHXH”: the sign is mended first, by `citation-form`. */
export function isLoose(written: string): boolean {
	return /[-/–] | [-/–]|–/.test(written);
}

/** What dates a document. */
export const date = /ngày \d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|tháng \d+(?: năm |\/)\d{4}/;

/** Whether a link covers some of the span. */
export function isLinked({marks}: Block, [start, end]: Span): boolean {
	return marks.some(({kind, at}) => kind === 'link' && at[0] < end && start < at[1]);
}
