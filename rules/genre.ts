import {knownCategory} from './category/known';
import type {Post} from './post';
import {perStandard} from './remember';
import type {Standard} from './standard';

export type Genre = Standard['genres'][number];

/** The kind of post that its category is for: news, notice, question and answer…; `undefined` where nothing says so. */
export function genreOf({fields}: Post, standard: Standard): Genre | undefined {
	if (!fields.category) return undefined;
	const category = knownCategory(fields.category, standard);
	return category && byCategory(standard).get(category.id);
}

const byCategory = perStandard(
	({genres}) => new Map(genres.flatMap((genre) => genre.categories.map((category) => [category, genre] as const))),
);
