import type {Chapter, Rule} from '../../rules/rule';

/** The chapters with those of their lessons whose title or id holds every word of the query, marks and case aside. */
export function findLessons(chapters: readonly Chapter[], query: string): readonly Chapter[] {
	const words = bare(query).split(/\s+/).filter(Boolean);
	const fits = ({id, title}: Rule, of: string) => {
		const text = bare(`${id} ${title.vi} ${title.en} ${of}`);
		return words.every((word) => text.includes(word));
	};
	return chapters
		.map((chapter) => {
			const of = `${chapter.name.vi} ${chapter.name.en}`;
			return {...chapter, rules: chapter.rules.filter((rule) => fits(rule, of))};
		})
		.filter(({rules}) => rules.length > 0);
}

/** As one types in a hurry: “Đặt tít” is found by “dat tit”. */
function bare(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase();
}
