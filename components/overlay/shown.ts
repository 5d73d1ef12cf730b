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
		const known = made.get(finding);
		const isSame = known?.text === text && known.shown.unfixable === unfixable;
		const shown = isSame ? known.shown : show(finding, text, unfixable);
		if (!isSame) made.set(finding, {text, shown});
		const count = seen.get(shown.key) ?? 0;
		seen.set(shown.key, count + 1);
		return count ? {...shown, key: `${shown.key}|${count}`} : shown;
	});
}

/** What was made of a finding in a block of that text: the linter hands out the same one as long as nothing changed. */
const made = new WeakMap<Finding, {readonly text: string; readonly shown: Shown}>();

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
	const known = new Map(old.map((shown) => [shown.key, shown]));
	const list = now.map((shown) => {
		const twin = known.get(shown.key);
		return twin && twin !== shown && looksSame(twin, shown) ? twin : shown;
	});
	return list.length === old.length && list.every((shown, index) => shown === old[index]) ? old : list;
}

/** Of two with the same key. */
function looksSame(a: Shown, b: Shown): boolean {
	if (a.before !== b.before || a.text !== b.text || a.after !== b.after || a.unfixable !== b.unfixable) return false;
	return a.finding === b.finding || JSON.stringify(a.finding) === JSON.stringify(b.finding);
}
