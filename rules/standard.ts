import {type Static, Type} from 'typebox';

/**
 * The organisation's values as data: what a unit can edit without touching a rule. This definition is at once the
 * TypeScript type, the validator's (`validate.ts`) and the published JSON Schema. Content scripts import only the type.
 */
const words = Type.Object(
	{vi: Type.String({minLength: 1}), en: Type.String({minLength: 1})},
	{additionalProperties: false},
);

const sure = Type.Enum(['verified', 'secondary', 'known', 'convention'], {
	description:
		'verified: the text was read; secondary: another document says so; known: not verified; convention: our own custom',
});

const date = Type.String({pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'YYYY-MM-DD'});

/** Every value says where it comes from. */
const origin = {
	source: Type.String({minLength: 1, description: 'Where the value comes from: a document, the dossier, the unit'}),
	sure,
	as_of: Type.Optional(date),
};

/** What laws, names and people in charge change from year to year also says as of when. */
const aging = {...origin, as_of: date};

const limit = (unit: string) =>
	Type.Object(
		{value: Type.Number({minimum: 0, description: `Unit: ${unit}`}), ...origin},
		{additionalProperties: false},
	);

const choice = (what: string) => Type.Object({value: Type.Boolean({description: what}), ...origin}, closed);

const list = (what: string) =>
	Type.Object(
		{value: Type.Array(Type.String({minLength: 1}), {description: what}), ...origin},
		{additionalProperties: false},
	);

const terms = (what: string) => Type.Array(Type.String({minLength: 1}), {description: what});

const level = Type.Enum(['error', 'warning', 'hint', 'off']);

/** Which of the rules on capitals speaks of a name. */
const capitalKind = Type.Enum([
	'body',
	'place',
	'terrain',
	'region',
	'country',
	'transcribed',
	'person',
	'honour',
	'respect',
	'holiday',
	'lunar-year',
	'event',
]);

const closed = {additionalProperties: false};

export const standardSchema = Type.Object(
	{
		$schema: Type.Optional(Type.String({description: 'Where editors find the JSON Schema of this format'})),
		format: Type.Literal(1, {description: 'Version of this file format'}),
		id: Type.String({pattern: '^[a-z0-9-]+$'}),
		name: words,
		as_of: date,
		levels: Type.Record(Type.String({pattern: '^[a-z0-9-]+$'}), level, {
			description: 'Rule id → level; only where the unit differs from the rule’s own level',
		}),
		gate: Type.Optional(
			Type.Object(
				{
					reason: choice('Whoever publishes although something must be mended gives the reason'),
					review: choice('Sending a post for review is asked about like publishing it'),
				},
				{...closed, description: 'What is asked at Publish'},
			),
		),
		limits: Type.Object(
			{
				titleSyllablesMin: limit('syllables'),
				titleSyllablesMax: limit('syllables'),
				titleCharactersMax: limit('characters'),
				titleAbbreviationsMax: limit('different abbreviations'),
				summarySyllablesMin: limit('syllables'),
				summarySyllablesMax: limit('syllables'),
				summaryNewSyllablesMin: limit('syllables that the title lacks'),
				paragraphSyllablesMax: limit('syllables'),
				paragraphSyllablesFar: limit('syllables; from here on a warning, not a hint'),
				captionSyllablesMax: limit('syllables'),
				altCharactersMin: limit('characters'),
				altCharactersMax: limit('characters'),
				postSyllablesMin: limit('syllables'),
				sentenceSyllablesMax: limit('syllables'),
				headingEverySyllables: limit('syllables that may go by without a heading'),
				imageWidthMin: limit('pixels'),
				imageBytesMax: limit('bytes'),
				staleDaysMax: limit('working days between an event and the post'),
				contrastMin: limit('times as bright; text against what it stands on'),
				pictureSideMin: limit('pixels; what is smaller both ways is decoration'),
				outageNoticeDaysMin: limit('working days between the notice of an outage and its beginning'),
				yearsAheadMax: limit('years a full date may lie ahead of the standard’s own'),
			},
			closed,
		),
		lists: Type.Object(
			{
				vagueLinkTexts: list('Link texts that say nothing of where they lead, lower case'),
				fonts: list('Fonts that running text may be set in; empty: any'),
				fontSizes: list('Sizes that running text may be set in, as 16px or 12pt; empty: any'),
				alignments: list('How paragraphs may be aligned: left, justify, center, right; empty: any'),
				ownHosts: list('Domains (and their subdomains) that pictures may come from, beside the page’s own'),
				emptyTitleOpeners: list('Words that open a title which names a subject and no news, lower case'),
				genericCaptions: list('Captions that say nothing of the picture, lower case'),
				creditLabels: list('What stands before the colon of a photo credit, lower case'),
				templateTexts: list('Whole paragraphs that a template or a draft leaves behind, lower case'),
				placeholderWords: list('Words that open a placeholder in square brackets, lower case'),
				officialMailDomains: list('Domains (and their subdomains) of official mail'),
				privateMailDomains: list('Domains of private mailboxes'),
				illnesses: list('Illnesses that nobody wants to read beside their name, lower case'),
				hardships: list('What a child should not be known by, lower case'),
				vagueSources: list('What names no source after “theo” or “nguồn:”, lower case'),
				guiltWords: list('Words that call somebody guilty, lower case'),
				lawNames: list('Laws with their capitals, type first; other capitals of these names are faults'),
				hotlines: list('Telephone numbers that the public may call, as posts write them; the first is the main one'),
				knownAbbreviations: list(
					'Short forms of three letters and more that need no explanation here, beside `abbreviations`',
				),
				subject: list(
					'Words that say a post is about the unit’s own subject, whichever the category; empty: every post is',
				),
			},
			closed,
		),
		genres: Type.Array(
			Type.Object(
				{
					id: Type.String({pattern: '^[a-z0-9-]+$'}),
					name: Type.String({minLength: 1}),
					syllablesMin: Type.Number({minimum: 0}),
					picturesMin: Type.Number({minimum: 0}),
					categories: Type.Array(Type.String({minLength: 1}), {
						description: 'Ids of the categories that it is written for',
					}),
					...origin,
				},
				closed,
			),
			{description: 'What kinds of post there are, and what each needs; told by the category'},
		),
		terms: Type.Array(
			Type.Object(
				{right: Type.String({minLength: 1}), wrong: Type.Array(Type.String({minLength: 1}), {minItems: 1}), ...aging},
				closed,
			),
			{description: 'Names written one way only; matched letter for letter, whole words'},
		),
		foreignWords: Type.Array(
			Type.Object(
				{
					better: Type.String({minLength: 1}),
					foreign: Type.Array(Type.String({minLength: 1}), {minItems: 1}),
					...origin,
				},
				closed,
			),
			{description: 'Single foreign words, lower case, that a Vietnamese word says as well'},
		),
		capitals: Type.Array(
			Type.Object(
				{
					kind: capitalKind,
					names: terms('With their capitals; one that begins with a small letter may also begin with a capital'),
					common: Type.Optional(
						Type.Boolean({description: 'In small letters the words are common ones too, and are left alone'}),
					),
					doubtful: Type.Optional(Type.Boolean({description: 'Good newspapers often write otherwise: a hint at most'})),
					...aging,
				},
				closed,
			),
			{description: 'Names whose other capitals are faults'},
		),
		abbreviations: Type.Array(
			Type.Object({short: Type.String({minLength: 1}), long: Type.String({minLength: 1}), ...origin}, closed),
			{description: 'Short forms that everybody here reads as the long one'},
		),
		clippings: Type.Array(
			Type.Object({short: Type.String({minLength: 1}), long: Type.String({minLength: 1}), ...origin}, closed),
			{description: 'Words cut short after a number, as in notes: “5.000ng” for “5.000 người”'},
		),
		documents: Type.Array(
			Type.Object(
				{
					id: Type.String({minLength: 1}),
					number: Type.String({minLength: 1}),
					title: Type.String({minLength: 1}),
					match: Type.Array(Type.String({minLength: 1}), {minItems: 1, description: 'How posts name it'}),
					by: Type.Array(Type.String({minLength: 1}), {description: 'Numbers of the successors'}),
					byTitle: Type.String(),
					effective: Type.Union([date, Type.Null()], {description: 'From when the successor applies'}),
					...aging,
				},
				closed,
			),
			{description: 'Documents that a post should no longer cite as current'},
		),
		changes: Type.Array(
			Type.Object(
				{
					of: Type.Enum(['province', 'type', 'district', 'body', 'term', 'law'], {
						description: 'What changed, and so which rule speaks of it; type: a province that became a city',
					}),
					effective: date,
					names: Type.Array(
						Type.Object(
							{
								match: Type.Array(Type.String({minLength: 1}), {
									minItems: 1,
									description: 'How posts name it; after “…” at the end a name or a number stands, after “(…)” it may',
								}),
								now: terms(
									'Its successor: one that can stand in its place; several, or one with “…”: the writer knows',
								),
								except: Type.Optional(terms('Names after “…” that are right')),
								beside: Type.Optional(terms('Only in paragraphs that hold one of these')),
								unless: Type.Optional(terms('Not in paragraphs that hold one of these')),
							},
							closed,
						),
					),
					...aging,
				},
				closed,
			),
			{
				description:
					'Decisions that gave places, bodies and terms other names; short forms stand for the long ones too',
			},
		),
		issued: Type.Array(
			Type.Object({number: Type.String({minLength: 1}), date, issuer: Type.String({minLength: 1}), ...origin}, closed),
			{description: 'Documents whose day of issue and issuer are known: what completes a citation'},
		),
		amounts: Type.Array(
			Type.Object(
				{
					name: Type.String({minLength: 1, description: 'As posts write it, lower case'}),
					now: Type.Array(Type.Number(), {minItems: 1, description: 'In đồng; several: by region'}),
					from: date,
					before: Type.Array(Type.Number(), {description: 'What it was before, in đồng'}),
					...aging,
				},
				closed,
			),
			{description: 'Amounts fixed by law that posts give as the ones now in force'},
		),
		categories: Type.Array(
			Type.Object(
				{
					id: Type.String({pattern: '^[a-z0-9-]+$'}),
					name: Type.String({minLength: 1}),
					parent: Type.Union([Type.String(), Type.Null()]),
					decisive: Type.Optional(
						terms('Signs that settle it, whatever else the post speaks of: “Trả lời:”, “trốn đóng”, “VssID”'),
					),
					strong: terms('Words that by themselves point here'),
					weak: terms('Words that only add to others'),
					...aging,
				},
				closed,
			),
			{description: 'The unit’s category tree, with the words that speak for each'},
		),
		quotas: Type.Array(
			Type.Object(
				{
					name: Type.String({minLength: 1}),
					per: Type.Enum(['month', 'quarter', 'year']),
					value: Type.Union([Type.Number({minimum: 0}), Type.Null()], {description: 'Posts; null: not known here'}),
					...aging,
				},
				closed,
			),
			{description: 'How many posts the unit owes'},
		),
		royalties: Type.Object(
			{
				value: Type.Array(
					Type.Object(
						{
							genre: Type.String({minLength: 1, description: 'Id of one of the genres'}),
							amount: Type.Number({minimum: 0, description: 'In đồng'}),
							from: date,
						},
						closed,
					),
					{description: 'The unit’s own rates; empty: not known here'},
				),
				laws: Type.Array(
					Type.Object(
						{
							number: Type.String({minLength: 1}),
							from: Type.Union([date, Type.Null()]),
							until: Type.Union([date, Type.Null()]),
						},
						closed,
					),
					{description: 'What fees rest on, for work ordered from one day until another'},
				),
				...aging,
			},
			closed,
		),
	},
	{additionalProperties: false, title: 'Chuẩn Tin standard'},
);

export type Standard = Static<typeof standardSchema>;
export type Document = Standard['documents'][number];
export type Issued = Standard['issued'][number];
export type Amount = Standard['amounts'][number];
export type Category = Standard['categories'][number];
export type Change = Standard['changes'][number];
