import type {Block, Span} from '../../rules/post';
import type {Words} from '../../rules/rule';
import {holdsStranger} from '../editor/tinymce';
import {inOwnUndoStep} from '../editor/undo';
import type {Shown} from '../panel/state';
import {type Change, withChanges} from './changes';
import type {Place} from './places';

/**
 * Puts a finding's fix into the editor, reads again and looks. Says what people must know when it didn't go as
 * promised; `null` when it did.
 * @param reread the places of the post as they are after the fix.
 */
export async function mend({finding}: Shown, place: Place, reread: () => readonly Place[]): Promise<Words | null> {
	const {block, at, fix} = finding;
	const {surface} = place;
	if (block === null || fix === undefined || !surface) return textChanged;
	const change = withinOneFormat(place.block, at, fix);
	if (!change) return acrossFormats;
	if (holdsStranger(surface.element)) return strangerInside;
	const outcome = await inOwnUndoStep(surface, () => put(change, place, () => reread()[block]));
	return outcome === 'done' ? null : outcomes[outcome];
}

/**
 * Puts one change in; `changed`: the words were others, nothing was done; `kept`: the editor has left all as it was;
 * `refused`: it made something else of it.
 */
export async function put(
	change: Change,
	place: Place,
	reread: () => Place | undefined,
): Promise<'done' | keyof typeof outcomes> {
	const wanted = withChanges(place.block.text, [change]);
	if (!(await place.replace(change.at, change.text))) return 'changed';
	const now = reread()?.block.text;
	if (sameText(now, wanted)) return 'done';
	return now === place.block.text ? 'kept' : 'refused';
}

/**
 * A replacement across the edge of a bold passage or a link would lose the formatting of a part of it. Where what
 * differs lies on one side of every edge, only that is replaced; else nothing is.
 */
export function withinOneFormat({text, marks}: Block, at: Span, fix: string): Change | null {
	const crossed = ([start, end]: Span) => marks.some((mark) => mark.at.some((edge) => edge > start && edge < end));
	if (!crossed(at)) return {at, text: fix};
	const old = text.slice(...at);
	let head = 0;
	while (head < Math.min(old.length, fix.length) && old[head] === fix[head]) head++;
	// A letter and the signs above it stay together.
	while (head > 0 && (isSign(old[head]) || isSign(fix[head]))) head--;
	let tail = 0;
	while (tail < Math.min(old.length, fix.length) - head && old.at(-1 - tail) === fix.at(-1 - tail)) tail++;
	while (tail > 0 && isSign(old.at(-tail))) tail--;
	const narrow: Span = [at[0] + head, at[1] - tail];
	return narrow[0] === narrow[1] || crossed(narrow) ? null : {at: narrow, text: fix.slice(head, fix.length - tail)};
}

function isSign(letter: string | undefined): boolean {
	return letter !== undefined && /[\p{M}\uDC00-\uDFFF]/u.test(letter);
}

/** Editors write a plain space as a no-break one where it would not be seen otherwise, and end a block with a `<br>`. */
export function sameText(a: string | undefined, b: string): boolean {
	const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\n$/, '');
	return a !== undefined && plain(a) === plain(b);
}

const textChanged: Words = {
	vi: 'Chưa sửa: đoạn chữ đã khác lúc kiểm tra. Chuẩn Tin vừa đọc lại bài.',
	en: 'Not fixed: the words have changed since they were checked. The post was read again.',
};
export const fixRefused: Words = {
	vi: 'Trình soạn thảo không nhận chỗ sửa như mong đợi. Xin xem lại đoạn này và sửa tay; bấm Ctrl+Z nếu cần.',
	en: 'The editor did not take the fix as expected. Please look at this passage and mend it by hand; Ctrl+Z undoes.',
};
export const textKept: Words = {
	vi: 'Trình soạn thảo không nhận chỗ sửa, bài vẫn như cũ. Xin sửa tay.',
	en: 'The editor did not take the fix; the post is as it was. Please mend it by hand.',
};
export const strangerInside: Words = {
	vi: 'Chưa sửa: một tiện ích khác đang để phần tử của nó trong thân bài, sửa tự động sẽ làm TinyMCE lưu thêm một đoạn trống. Xin tắt tiện ích đó ở trang này, hoặc sửa tay.',
	en: 'Not fixed: another extension keeps an element of its own in the body, and an automatic fix would make TinyMCE save an empty paragraph. Please turn that extension off on this page, or mend it by hand.',
};
const acrossFormats: Words = {
	vi: 'Chưa sửa: chỗ này nửa đậm nửa thường (hoặc nửa là liên kết), sửa tự động sẽ mất định dạng. Xin sửa tay.',
	en: 'Not fixed: part of this is bold or a link, and an automatic fix would lose that. Please mend it by hand.',
};

const outcomes = {changed: textChanged, kept: textKept, refused: fixRefused};
