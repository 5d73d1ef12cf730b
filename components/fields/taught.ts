/** What can be pointed at, in the order in which a person is asked. */
export const taughtNames = [
	'title',
	'summary',
	'body',
	'category',
	'featuredImage',
	'author',
	'source',
	'publishedAt',
	'publish',
] as const;

export type PointedAt = (typeof taughtNames)[number];

/** What a person has pointed at on this page, as far as it was found again. */
export type Taught = ReadonlyMap<PointedAt, HTMLElement>;

export const nothingTaught: Taught = new Map();
