import {optionFor} from '../fields/category';
import {plainWords} from '../fields/describe';
import type {Form} from '../fields/form';
import type {Suggested} from '../lint/checked';
import type {CategoryView} from '../panel/state';

/**
 * What the panel says of the category: the suggestion, its words, and the CMS's own option for it.
 * @param chosen the category's name as the CMS shows it; `null`: the page has no such field.
 */
export function categoryView({best, second, terms}: Suggested, chosen: string | null, form: Form): CategoryView {
	return {
		chosen,
		suggested: [best, second].flatMap((each) => (each && best ? [each] : [])),
		terms,
		option: best ? optionFor(form, best.name) : null,
		agrees: best !== null && chosen !== null && plainWords(chosen) === plainWords(best.name),
	};
}
