import type {Words} from '../../rules/rule';
import {elide, visible} from './visible';

/** What the fix button says: its result, so that pressing it surprises nobody. */
export function fixWords(text: string, fix: string): Words {
	if (fix === '') {
		const gone = elide(visible(text), longest);
		return {vi: `Xóa «${gone}»`, en: `Delete «${gone}»`};
	}
	if (fix === ' ') return {vi: 'Thay bằng một dấu cách', en: 'Replace with one space'};
	const result = elide(visible(fix), longest);
	return {vi: `Sửa thành «${result}»`, en: `Change to «${result}»`};
}

/** The same where it can't be put in from here. */
export function adviceWords(text: string, fix: string): Words {
	if (fix === '' || fix === ' ') return fixWords(text, fix);
	const result = elide(visible(fix), longest);
	return {vi: `Nên viết «${result}»`, en: `Better: «${result}»`};
}

const longest = 90;
