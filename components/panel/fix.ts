import type {Words} from '../../rules/rule';
import {elide, visible} from './visible';

/** What the fix button says: its result, so that pressing it surprises nobody. */
export function fixWords(text: string, fix: string): Words {
	if (fix === '') return {vi: `Xóa ${quoted(text)}`, en: `Delete ${quoted(text)}`};
	if (fix === ' ') return {vi: 'Thay bằng một dấu cách', en: 'Replace with one space'};
	if (looksSame(text, fix)) return {vi: 'Chuyển sang Unicode dựng sẵn', en: 'Compose the letters'};
	return {vi: `Sửa thành ${quoted(fix)}`, en: `Change to ${quoted(fix)}`};
}

/** The same where it can't be put in from here. */
export function adviceWords(text: string, fix: string): Words {
	if (fix === '' || fix === ' ' || looksSame(text, fix)) return fixWords(text, fix);
	return {vi: `Nên viết ${quoted(fix)}`, en: `Better: ${quoted(fix)}`};
}

/** What stands there afterwards, where the words before are shown beside it. */
export function resultWords(text: string, fix: string): Words {
	if (fix === '') return {vi: '(xóa)', en: '(deleted)'};
	if (looksSame(text, fix)) return {vi: '(Unicode dựng sẵn)', en: '(composed Unicode)'};
	const shown = elide(visible(fix), longest);
	return {vi: shown, en: shown};
}

const longest = 90;

/** Words that hold quotation marks stand in single ones. */
function quoted(words: string): string {
	const shown = elide(visible(words), longest);
	return /[“”]/.test(shown) ? `‘${shown}’` : `“${shown}”`;
}

/** The same letters, stored otherwise: to show the result would show nothing. */
export function looksSame(text: string, fix: string): boolean {
	return text.normalize('NFC') === fix.normalize('NFC');
}
