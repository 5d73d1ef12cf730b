import type {Words} from '../../rules/rule';
import type {Part} from '../editor/surface';
import type {UndoWay} from '../editor/undo';
import {partWords} from '../panel/part-words';

/** What came of many fixes at once. */
export interface Mended {
	readonly fixed: number;
	/** What kept the rest out. */
	readonly trouble: Words | null;
	/** How often undo must be pressed, in each part of the post. */
	readonly undo: readonly Undo[];
}

export interface Undo {
	readonly part: Part;
	readonly times: number;
	readonly way: UndoWay;
}

/** What people are told: how many were put in, and how to take them back. */
export function doneWords({fixed, undo}: Mended): Words | null {
	if (!fixed) return null;
	const [first, ...others] = undo;
	if (!first) return null;
	const fixedWords = {
		vi: `Đã sửa ${fixed} chỗ.`,
		en: fixed === 1 ? 'One place fixed.' : `${fixed} places fixed.`,
	};
	if (!others.length) {
		return {
			vi: `${fixedWords.vi} Bấm Ctrl+Z ${timesWords(first).vi} để hoàn tác.`,
			en: `${fixedWords.en} Press Ctrl+Z ${timesWords(first).en} to undo.`,
		};
	}
	const list = (language: keyof Words) =>
		undo.map((each) => `${partWords[each.part][language]} ${timesWords(each)[language]}`).join(', ');
	return {
		vi: `${fixedWords.vi} Để hoàn tác, bấm Ctrl+Z trong từng ô: ${list('vi')}.`,
		en: `${fixedWords.en} To undo, press Ctrl+Z in each box: ${list('en')}.`,
	};
}

/** What people are told of those that were not put in. */
export function leftWords(left: number): Words {
	return {
		vi: `${left} chỗ đã đổi sau khi kiểm tra nên chưa sửa.`,
		en: left === 1 ? 'One place had changed and was left alone.' : `${left} places had changed and were left alone.`,
	};
}

function timesWords({times, way}: Undo): Words {
	const most = way === 'at-most-each' && times > 1;
	return {
		vi: `${most ? 'tối đa ' : ''}${times} lần`,
		en: `${most ? 'up to ' : ''}${times === 1 ? 'once' : `${times} times`}`,
	};
}
