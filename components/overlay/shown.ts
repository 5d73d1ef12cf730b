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
		const [start, end] = finding.at;
		const before = text.slice(Math.max(0, start - context), start);
		const after = text.slice(end, end + context);
		const words = text.slice(start, end);
		const name = [finding.rule, before.slice(-16), words, after.slice(0, 16)].join('|').normalize('NFC');
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return {
			key: count ? `${name}|${count}` : name,
			finding,
			before: start > context ? `…${afterFirstSpace(before)}` : before,
			text: words,
			after: end + context < text.length ? `${beforeLastSpace(after)}…` : after,
			...(unfixable ? {unfixable} : {}),
		};
	});
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
		return twin && JSON.stringify(twin) === JSON.stringify(shown) ? twin : shown;
	});
	return list.length === old.length && list.every((shown, index) => shown === old[index]) ? old : list;
}
