import {chapters} from '../../rules/index';
import {type Chapter, type Level, levels} from '../../rules/rule';
import type {Shown} from './state';

export interface Group {
	readonly chapter: Chapter;
	readonly findings: readonly Shown[];
}

/** The findings under their chapters: the gravest first, and as the post is read within a level. */
export function groupByChapter(findings: readonly Shown[]): Group[] {
	const byChapter = new Map<Chapter, Shown[]>();
	for (const shown of findings) {
		const chapter = chapterOf.get(shown.finding.rule);
		if (!chapter) continue;
		const list = byChapter.get(chapter);
		if (list) list.push(shown);
		else byChapter.set(chapter, [shown]);
	}
	return chapters
		.filter((chapter) => byChapter.has(chapter))
		.map((chapter) => ({chapter, findings: [...(byChapter.get(chapter) ?? [])].sort(byLevel)}));
}

export function countLevels(findings: readonly Shown[]): Record<Level, number> {
	const counts = {error: 0, warning: 0, hint: 0};
	for (const {finding} of findings) counts[finding.level]++;
	return counts;
}

const chapterOf = new Map(chapters.flatMap((chapter) => chapter.rules.map((rule) => [rule.id, chapter])));

function byLevel(a: Shown, b: Shown): number {
	return levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level);
}
