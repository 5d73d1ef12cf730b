/** The dossier's sections, and how many entries each has: `LET-01` to `LET-12`… */
export const sections: Readonly<Record<string, number>> = {
	LET: 12,
	STR: 15,
	CAP: 28,
	CIT: 11,
	NUM: 16,
	SPL: 15,
	ABB: 9,
	OLD: 12,
	SRC: 9,
	PDP: 13,
	SPK: 5,
	POR: 11,
	ACC: 9,
	CAT: 3,
	ROY: 4,
};

/** The entries that no rule covers, each with the reason. */
export const reasons: Readonly<Record<string, string>> = {
	'LET-05':
		'A value of the standard (`quotas`), empty: the decision that sets it was not found, so the unit types it in.',
	'LET-06': 'A value of the standard (`quotas`): counts the posts of a quarter, which no single post shows.',
	'LET-07': 'About the portal, not a post: whether it can be searched.',
	'LET-09': 'About the portal, not a post: whether its visitor counts agree.',
	'LET-11': 'Accuracy is for a person to judge; what must stay secret or private has rules of its own (SRC-08, PDP).',
	'CAP-18': 'The annex’s words and its examples disagree, and good newspapers write a post before a name both ways.',
	'ABB-03':
		'The long form after the short one is often right: in a law’s name, a quotation, a heading. A matter of taste.',
	'SRC-02': 'Needs the page it was copied from; the extension asks no other site.',
	'SRC-09': 'The dossier derives no rule from this decree: it was only seen cited.',
	'SPK-04': 'About hours between an event and its first notice, which no post tells.',
	'SPK-05': 'About a yearly report, not a post.',
	'POR-01': 'About the portal’s fixed pages, not a post.',
	'POR-02': 'About how soon the portal’s fixed pages follow a change; a post doesn’t show it.',
	'POR-04': 'About the portal’s domain, not a post.',
	'POR-06': 'About how the portal is measured, not a post.',
	'POR-08': 'About deadlines of answers and notices, repealed, and kept as a benchmark only.',
	'POR-09': 'About what the CMS writes into the page’s head; a post’s editor doesn’t show it.',
	'POR-10': 'About the portal’s footer, not a post.',
	'ROY-01': 'A value of the standard (`royalties`): the law that fees rest on; a post doesn’t cite it.',
	'ROY-02': 'A value of the standard (`royalties`): ceilings for work ordered before September 2026.',
	'ROY-03': 'A value of the standard (`royalties`), empty: the unit’s own rates were not found and are never invented.',
	'ROY-04': 'A value of the standard (`quotas`), empty: the monthly quota was not found and is never invented.',
};
