import type {Words} from '../../rules/rule';
import type {Part} from '../editor/surface';

/** What people call the parts of a post, within a sentence. */
export const partWords: Readonly<Record<Part, Words>> = {
	title: {vi: 'tít', en: 'title'},
	summary: {vi: 'sapo', en: 'summary'},
	body: {vi: 'thân bài', en: 'body'},
};
