import {chapters} from '../../rules/index';
import type {Post} from '../../rules/post';
import {type Level, levels, type Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import type {Report, Reported} from './report';

const signs: Readonly<Record<Level, string>> = {error: '✗', warning: '!', hint: '·'};

const counted: Readonly<Record<Level, Words>> = {
	error: {vi: 'phải sửa', en: 'must be mended'},
	warning: {vi: 'nên sửa', en: 'should be mended'},
	hint: {vi: 'gợi ý', en: 'worth a look'},
};

const clean: Words = {vi: 'không có gì phải sửa', en: 'nothing to mend'};

/** One post's report for people: findings under their chapters, the words in their place, the fix after an arrow. */
export function pretty(
	report: Report,
	post: Post,
	standard: Standard,
	language: keyof Words,
	inColour: boolean,
): string {
	const paint = painter(inColour);
	const {id, findings, category} = report;
	const counts = levels
		.map((level) => ({level, count: findings.filter((finding) => finding.level === level).length}))
		.filter(({count}) => count > 0)
		.map(({level, count}) => paint(level, `${count} ${counted[level][language]}`));
	const lines = [`${paint('strong', id)}  ${counts.join(' · ') || clean[language]}`];
	for (const {name, rules} of chapters) {
		const own = findings.filter(({rule}) => rules.some((each) => each.id === rule));
		if (!own.length) continue;
		lines.push(`  ${paint('strong', name[language])}`);
		for (const finding of own) lines.push(...entry(finding, post, paint));
	}
	const best = standard.categories.find((each) => each.id === category.best);
	if (best)
		lines.push(`  ${{vi: 'Chuyên mục', en: 'Category'}[language]}: ${best.name} (${category.terms.join(', ')})`);
	return `${lines.join('\n')}\n`;
}

function entry({rule, level, block, at, message, fix}: Reported, {blocks}: Post, paint: Paint): string[] {
	const text = block === null ? '' : (blocks[block]?.text ?? '');
	const words = text && quote(text, at, paint, level);
	return [
		`    ${paint(level, signs[level])} ${message} ${paint('faint', rule)}`,
		...(words ? [`      ${words}${fix === undefined ? '' : ` → ${paint('fix', oneLine(fix))}`}`] : []),
	];
}

const around = 30;
const markedMax = 120;

/** The marked words between brackets, with a little of what stands round them. */
function quote(text: string, [start, end]: Reported['at'], paint: Paint, level: Level): string {
	const marked = text.slice(start, end);
	const short = marked.length > markedMax ? `${marked.slice(0, markedMax)}…` : marked;
	const before = `${start > around ? '…' : ''}${text.slice(Math.max(0, start - around), start)}`;
	const after = `${text.slice(end, end + around)}${end + around < text.length ? '…' : ''}`;
	return `${paint('faint', oneLine(before))}${paint(level, `⟦${oneLine(short)}⟧`)}${paint('faint', oneLine(after))}`;
}

/** A post's control characters are not for the terminal. */
function oneLine(text: string): string {
	return text
		.replace(/\r?\n|\r/g, '⏎')
		.replace(/\p{Cc}/gu, '\ufffd')
		.toWellFormed();
}

type Paint = (style: Level | 'strong' | 'faint' | 'fix', text: string) => string;

const codes = {error: 31, warning: 33, hint: 36, strong: 1, faint: 2, fix: 32};

function painter(inColour: boolean): Paint {
	return (style, text) => (inColour && text ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
