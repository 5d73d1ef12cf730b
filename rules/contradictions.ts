import type {Fault} from './validate';

/** Lists whose entries others point to by their ids. */
const listed = ['genres', 'documents', 'categories'] as const;

/** Limits of which the first may not be above the second. */
const pairs = [
	['titleSyllablesMin', 'titleSyllablesMax'],
	['summarySyllablesMin', 'summarySyllablesMax'],
	['altCharactersMin', 'altCharactersMax'],
	['paragraphSyllablesMax', 'paragraphSyllablesFar'],
] as const;

/**
 * What a file's values say against each other: ids given twice, ids that nothing has, a least above its most. Looks at
 * what has the right form and passes over the rest, so that one reading tells all.
 */
export function contradictions(data: unknown, ruleIds: readonly string[]): Fault[] {
	const standard = groupOf(data);
	return [
		...listed.flatMap((name) => repeated(standard, name)),
		...orphans(standard),
		...unknownRules(standard, ruleIds),
		...crossed(standard),
	];
}

type Group = Readonly<Record<string, unknown>>;

function groupOf(data: unknown): Group {
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Group) : {};
}

function entriesOf(standard: Group, name: string): Group[] {
	const list = standard[name];
	return Array.isArray(list) ? list.map(groupOf) : [];
}

function repeated(standard: Group, name: string): Fault[] {
	const ids = entriesOf(standard, name).map(({id}) => id);
	return ids.flatMap((id, index) =>
		typeof id !== 'string' || ids.indexOf(id) === index
			? []
			: [
					{
						path: `${name}.${index}.id`,
						message: {
							vi: `“${id}” đã dùng ở ${name}.${ids.indexOf(id)}`,
							en: `“${id}” is taken by ${name}.${ids.indexOf(id)}`,
						},
					},
				],
	);
}

/** Categories under a parent that isn't there, or under themselves; genres of categories, and rates of genres, that aren't there. */
function orphans(standard: Group): Fault[] {
	const categories = entriesOf(standard, 'categories');
	const parents = new Map(categories.map(({id, parent}) => [id, parent]));
	const genres = new Set(entriesOf(standard, 'genres').map(({id}) => id));
	const faults: Fault[] = [];
	const expectKnown = (path: string, id: unknown, known: boolean) => {
		if (typeof id !== 'string' || known) return;
		faults.push({path, message: {vi: `không có mục nào mang mã “${id}”`, en: `nothing has the id “${id}”`}});
	};
	for (const [index, {id, parent}] of categories.entries()) {
		const path = `categories.${index}.parent`;
		expectKnown(path, parent, parents.has(parent));
		const above = new Set<unknown>();
		for (let each: unknown = parent; typeof each === 'string' && !above.has(each); each = parents.get(each))
			above.add(each);
		if (above.has(id)) {
			faults.push({
				path,
				message: {vi: 'chuyên mục này thành cấp trên của chính nó', en: 'makes the category its own parent'},
			});
		}
	}
	for (const [index, {categories: ids}] of entriesOf(standard, 'genres').entries()) {
		if (!Array.isArray(ids)) continue;
		for (const [at, id] of ids.entries()) expectKnown(`genres.${index}.categories.${at}`, id, parents.has(id));
	}
	for (const [index, {genre}] of entriesOf(groupOf(standard.royalties), 'value').entries()) {
		expectKnown(`royalties.value.${index}.genre`, genre, genres.has(genre));
	}
	return faults;
}

function unknownRules(standard: Group, ruleIds: readonly string[]): Fault[] {
	return Object.keys(groupOf(standard.levels))
		.filter((id) => !ruleIds.includes(id))
		.map((id) => ({path: `levels.${id}`, message: {vi: 'không có quy tắc nào tên này', en: 'no rule has this name'}}));
}

function crossed(standard: Group): Fault[] {
	const limits = groupOf(standard.limits);
	const given = (name: string) => groupOf(limits[name]).value;
	return pairs.flatMap(([least, most]) => {
		const [low, high] = [given(least), given(most)];
		if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
		return [
			{
				path: `limits.${least}.value`,
				message: {vi: `${low} lớn hơn ${most} là ${high}`, en: `${low} is more than ${most}, ${high}`},
			},
		];
	});
}
