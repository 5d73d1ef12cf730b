import {chapters} from '../../rules/index';
import {type Chapter, type Level, levels} from '../../rules/rule';
import type {Shown} from './state';

export interface Group {
	readonly chapter: Chapter;
	readonly findings: readonly Shown[];
}

/** The finding of that level after the selected one, in the order of the list; after the last comes the first. */
export function nextOf(level: Level, findings: readonly Shown[], selected: string | null): Shown | undefined {
	const order = groupByChapter(findings).flatMap((group) => group.findings);
	const here = order.findIndex((shown) => shown.key === selected);
	return [...order.slice(here + 1), ...order].find((shown) => shown.finding.level === level);
}

/**
 * The findings under their chapters: the gravest first, and as the post is read within a level. A chapter in which
 * something must be mended stands before those in which nothing must.
 */
export function groupByChapter(findings: readonly Shown[]): Group[] {
	const byChapter = new Map<Chapter, Shown[]>();
	for (const shown of findings) {
		const chapter = chapterOf.get(shown.finding.rule);
		if (!chapter) continue;
		const list = byChapter.get(chapter);
		if (list) list.push(shown);
		else byChapter.set(chapter, [shown]);
	}
	const groups = chapters
		.filter((chapter) => byChapter.has(chapter))
		.map((chapter) => ({chapter, findings: [...(byChapter.get(chapter) ?? [])].sort(byLevel)}));
	const pressing = ({findings: [first]}: Group) => first?.finding.level === 'error';
	return [...groups.filter(pressing), ...groups.filter((group) => !pressing(group))];
}

/** The new groups, each the same object as before where what it holds looks the same. */
export function keepGroups(before: readonly Group[], now: readonly Group[]): readonly Group[] {
	return now.map((group) => {
		const known = before.find(({chapter}) => chapter === group.chapter);
		const same =
			known?.findings.length === group.findings.length &&
			known.findings.every((shown, index) => looksAlike(shown, group.findings[index] as Shown));
		return known && same ? known : group;
	});
}

/** Whether people see the same of two findings, wherever these stand by now. */
export function looksAlike(a: Shown, b: Shown): boolean {
	if (a === b) return true;
	const [one, other] = [a.finding, b.finding];
	return (
		a.key === b.key &&
		a.before === b.before &&
		a.text === b.text &&
		a.after === b.after &&
		a.unfixable === b.unfixable &&
		one.level === other.level &&
		one.fix === other.fix &&
		one.message.vi === other.message.vi &&
		one.message.en === other.message.en
	);
}

export function countLevels(findings: readonly Shown[]): Record<Level, number> {
	const counts = {error: 0, warning: 0, hint: 0};
	// Plain loop: asked several times at every check, and walking by an iterator leaves an object behind at each step.
	for (let index = 0; index < findings.length; index++) counts[(findings[index] as Shown).finding.level]++;
	return counts;
}

/** A rule's chapter, by its id. */
export const chapterOf = new Map(chapters.flatMap((chapter) => chapter.rules.map((rule) => [rule.id, chapter])));

function byLevel(a: Shown, b: Shown): number {
	return levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level);
}
