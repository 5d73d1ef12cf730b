import type {Post} from '../../rules/post';
import type {Finding, Words} from '../../rules/rule';
import type {Shown} from '../panel/state';

/** Why a live page's findings can't be mended there. */
export const cannotFixPage: Words = {
	vi: 'Đây là trang đã đăng: hãy sửa trong trình soạn thảo của Cổng.',
	en: 'This page is published: mend it in the portal’s editor.',
};

/** Characters of the block shown on either side of a mark. */
const context = 36;

/**
 * Findings as the panel shows them. The key is rule, words and surroundings, numbered where these repeat: the same
 * finding keeps its key while other paragraphs come and go, and a reworded message changes nothing.
 */
export function showFindings(findings: readonly Finding[], post: Post, unfixable?: Words): Shown[] {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const text = finding.block === null ? '' : (post.blocks[finding.block]?.text ?? '');
		let known = made.get(finding);
		if (!known || known.first.unfixable !== unfixable || !startsAlike(known.text, text, finding.at[1] + context + 1)) {
			const first = show(finding, text, unfixable);
			made.set(finding, (known = {text, first, count: 0, shown: first}));
		}
		const {key} = known.first;
		const count = seen.get(key) ?? 0;
		seen.set(key, count + 1);
		if (count !== known.count) {
			known.count = count;
			known.shown = count ? {...known.first, key: `${key}|${count}`} : known.first;
		}
		return known.shown;
	});
}

/** What was made of a finding in a block of that text, and of it as the one that comes so late among those with its key. */
interface Made {
	readonly text: string;
	readonly first: Shown;
	count: number;
	shown: Shown;
}

/** Whether two texts are the same as far as that, or to their end. */
function startsAlike(a: string, b: string, length: number): boolean {
	return a === b || (a.length >= length && b.length >= length && a.slice(0, length) === b.slice(0, length));
}

/** The linter hands out the same finding as long as nothing changed. */
const made = new WeakMap<Finding, Made>();

function show(finding: Finding, text: string, unfixable?: Words): Shown {
	const [start, end] = finding.at;
	const before = text.slice(Math.max(0, start - context), start);
	const after = text.slice(end, end + context);
	const words = text.slice(start, end);
	return {
		key: [finding.rule, before.slice(-16), words, after.slice(0, 16)].join('|').normalize('NFC'),
		finding,
		before: start > context ? `…${afterFirstSpace(before)}` : before,
		text: words,
		after: end + context < text.length ? `${beforeLastSpace(after)}…` : after,
		...(unfixable ? {unfixable} : {}),
	};
}

/** Context is cut between words, never inside one (or inside a character). */
function afterFirstSpace(text: string): string {
	const space = text.search(/\s/);
	return space < 0 ? '' : text.slice(space + 1);
}

function beforeLastSpace(text: string): string {
	const space = text.search(/\s\S*$/);
	return space < 0 ? '' : text.slice(0, space);
}

/** The new list made of the old one's objects where they look the same; the old list itself where nothing changed. */
export function reuse(old: readonly Shown[], now: readonly Shown[]): readonly Shown[] {
	const more = old.length - now.length;
	let known: Map<string, Shown> | undefined;
	const list = now.map((shown, index) => {
		if (shown === old[index] || shown === old[index + more]) return shown;
		known ??= new Map(old.map((each) => [each.key, each]));
		const twin = known.get(shown.key);
		return twin && twin !== shown && looksSame(twin, shown) ? twin : shown;
	});
	return list.length === old.length && list.every((shown, index) => shown === old[index]) ? old : list;
}

/** Of two with the same key. */
function looksSame(a: Shown, b: Shown): boolean {
	if (a.before !== b.before || a.text !== b.text || a.after !== b.after || a.unfixable !== b.unfixable) return false;
	return a.finding === b.finding || saysSame(a.finding, b.finding);
}

function saysSame(a: Finding, b: Finding): boolean {
	return (
		a.rule === b.rule &&
		a.level === b.level &&
		a.block === b.block &&
		a.at[0] === b.at[0] &&
		a.at[1] === b.at[1] &&
		a.fix === b.fix &&
		a.message.vi === b.message.vi &&
		a.message.en === b.message.en
	);
}
