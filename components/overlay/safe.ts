import type {Span} from '../../rules/post';
import {isBareText} from '../editor/bare';
import {chapterOf} from '../panel/group';
import type {SafeFix, Shown} from '../panel/state';
import type {Change} from './changes';
import {withinOneFormat} from './mend';
import type {Place} from './places';

/**
 * The findings whose fix may be put in together with others, as they come in the text. Left out is what wants a
 * person's eye on each: hints, personal data, and words about which two rules have their own idea.
 */
export function safeFixes(findings: readonly Shown[], places: readonly Place[]): SafeFix[] {
	const safe: SafeFix[] = [];
	// Findings come as the post is read, so those of one block follow each other.
	for (let from = 0, to = 0; from < findings.length; from = to) {
		const block = findings[from]?.finding.block ?? null;
		while (to < findings.length && findings[to]?.finding.block === block) to++;
		const place = block === null ? undefined : places[block];
		if (place) safe.push(...safeIn(place, findings, from, to));
	}
	return safe;
}

function safeIn(place: Place, findings: readonly Shown[], from: number, to: number): readonly SafeFix[] {
	const part = place.surface?.part;
	if (!part) return [];
	const known = made.get(place);
	if (known?.all.length === to - from && known.all.every((shown, index) => shown === findings[from + index]))
		return known.safe;
	const all = findings.slice(from, to);
	const fixable = all.filter(({finding, unfixable}) => finding.fix !== undefined && !unfixable);
	const safe = fixable
		.filter((shown) => isSafe(shown, fixable) && changeOf(shown, place))
		.sort((a, b) => a.finding.at[0] - b.finding.at[0])
		.map((shown) => ({shown, part}));
	made.set(place, {all, safe});
	return safe;
}

/** What was made of these findings at that place. */
const made = new WeakMap<Place, {readonly all: readonly Shown[]; readonly safe: readonly SafeFix[]}>();

function isSafe(shown: Shown, besides: readonly Shown[]): boolean {
	const {level, rule, at} = shown.finding;
	if (level === 'hint' || at[0] === at[1] || chapterOf.get(rule)?.id === 'privacy') return false;
	return besides.every(
		(other) => other === shown || !overlap(other.finding.at, at) || composes(shown) > composes(other),
	);
}

/** What a finding's fix comes to where it stands; `null`: formatting would be lost, or the words are others by now. */
export function changeOf({finding: {at, fix}, text}: Shown, place: Place): Change | null {
	if (fix === undefined || place.block.text.slice(...at) !== text) return null;
	const change = withinOneFormat(place.block, at, fix);
	const range = change && place.range(change.at);
	return range && isBareText(range) ? change : null;
}

/** Letters stored otherwise and nothing else: whatever else is said of these words can still be said afterwards. */
function composes({text, finding}: Shown): boolean {
	return text.normalize('NFC') === finding.fix?.normalize('NFC');
}

function overlap(a: Span, b: Span): boolean {
	return a[0] < b[1] && b[0] < a[1];
}
