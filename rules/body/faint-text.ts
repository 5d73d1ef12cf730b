import type {Block} from '../post';
import type {Rule} from '../rule';
import {contrast, readColour} from './colour';

export default {
	id: 'faint-text',
	level: 'hint',
	title: {vi: 'Dùng màu chữ đủ đậm', en: 'Use a darker colour'},
	why: {
		vi: 'Chữ nhạt trên nền sáng khó đọc với người cao tuổi, khi màn hình chói nắng, và khi in ra giấy.',
		en: 'Faint text on a light ground is hard to read for older people, in sunlight, and on paper.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (con số theo WCAG, tiêu chí 1.4.3)',
		dossier: ['ACC-06'],
		sure: 'known',
	},
	good: [
		'<colour #222>Hạn nộp hồ sơ là ngày 31/7/2026.</colour>',
		'<background #003366><colour #ffffff>Hạn nộp hồ sơ là ngày 31/7/2026.</colour></background>',
		'<colour var(--nhat)>Hạn nộp hồ sơ là ngày 31/7/2026.</colour>',
	],
	bad: {
		'{<colour #cccccc>Hạn nộp hồ sơ là ngày 31/7/2026.</colour>}':
			'<colour #222222>Hạn nộp hồ sơ là ngày 31/7/2026.</colour>',
		'Hạn nộp là {<colour yellow>ngày 31/7/2026</colour>}.': 'Hạn nộp là <colour #7a5c00>ngày 31/7/2026</colour>.',
	},
	marks: ['colour'],
	*block({text, marks}: Block, {limits}) {
		// More pieces than letters make sense of is noise, and each is held against all.
		if (marks.length > 300) return;
		for (const [index, {kind, at, value}] of marks.entries()) {
			if (kind !== 'colour' || !/[\p{L}\p{N}]/u.test(text.slice(...at))) continue;
			const covers = (mark: (typeof marks)[number]) => mark.at[0] <= at[0] && mark.at[1] >= at[1];
			if (marks.some((mark, place) => place > index && mark.kind === 'colour' && covers(mark))) continue;
			const colour = readColour(value ?? '');
			const ground = marks.findLast((mark) => mark.kind === 'background' && covers(mark));
			// Without a ground of its own the text stands on the page’s, which is white nearly everywhere.
			const behind = ground ? readColour(ground.value ?? '') : white;
			if (!colour || !behind || (!ground && isWhite(colour))) continue;
			const ratio = contrast(colour, behind);
			const isBold = marks.some((mark) => mark.kind === 'bold' && covers(mark));
			// Large and bold letters may be fainter; of their size we know nothing.
			if (ratio >= (isBold ? 3 : limits.contrastMin.value - 0.05)) continue;
			const said = ratio.toFixed(1);
			yield {
				at,
				message: {
					vi: `Màu chữ ${value} có độ tương phản với nền khoảng ${said.replace('.', ',')} lần; nên từ ${String(limits.contrastMin.value).replace('.', ',')} lần trở lên.`,
					en: `The colour ${value} has a contrast of about ${said} : 1 against its ground; use ${limits.contrastMin.value} or more.`,
				},
			};
		}
	},
} satisfies Rule;

const white = [255, 255, 255] as const;

/** White text has a dark ground somewhere, set by the page or a box around it. */
function isWhite(colour: readonly number[]): boolean {
	return colour.every((part) => part > 240);
}
