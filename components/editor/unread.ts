import type {Words} from '../../rules/rule';
import {documentsOf, isShown} from './find';
import type {Surface} from './surface';

/**
 * What people are told where the body stands in an editor that can't be read: CodeMirror 5 (EasyMDE too) draws only
 * the lines in view, as pictures of a text that it keeps to itself. `null`: nothing is left out.
 */
export function unreadBody(document: Document, surfaces: readonly Surface[]): Words | null {
	if (surfaces.some(({part}) => part === 'body')) return null;
	const there = documentsOf(document).some((each) =>
		[...each.querySelectorAll<HTMLElement>('.CodeMirror')].some(isShown),
	);
	return there ? notRead : null;
}

const notRead: Words = {
	vi: 'Chưa soát thân bài: khung soạn thảo này (CodeMirror) giữ riêng chữ của mình. Xin soát bằng mắt, hoặc dán bài vào khung soạn thảo khác.',
	en: 'The body was not checked: this editor (CodeMirror) keeps its text to itself. Please check it by eye, or paste it into another editor.',
};
