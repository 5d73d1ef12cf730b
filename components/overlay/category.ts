import {suggestCategory} from '../../rules/category/suggest';
import type {Post} from '../../rules/post';
import type {Standard} from '../../rules/standard';
import {optionFor} from '../fields/category';
import {plainWords} from '../fields/describe';
import type {Form} from '../fields/form';
import type {CategoryView} from '../panel/state';

/** What the panel says of the category: the suggestion, its words, and the CMS's own option for it. */
export function categoryView(post: Post, standard: Standard, form: Form): CategoryView {
	const {best, second, terms} = suggestCategory(post, standard);
	const chosen = post.fields.category ?? null;
	return {
		chosen,
		suggested: [best, second].flatMap((each) => (each && best ? [{id: each.id, name: each.name}] : [])),
		terms,
		option: best ? optionFor(form, best.name) : null,
		agrees: best !== null && chosen !== null && plainWords(chosen) === plainWords(best.name),
	};
}
