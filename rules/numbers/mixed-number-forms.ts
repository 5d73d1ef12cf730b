import {characters} from '../characters';
import type {Post} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {figures, writeNumber} from '../vietnamese/numbers';
import {countedThings} from './counted';
import {countForms, nothing, type Written} from './forms';

export default {
	id: 'mixed-number-forms',
	level: 'hint',
	title: {vi: 'Ngăn hàng nghìn một lối trong cả bài', en: 'Part thousands one way throughout'},
	why: {
		vi: 'Chỗ viết 1.200, chỗ viết 1200 thì khó so các số với nhau, và trông như chép từ hai nguồn.',
		en: 'With 1.200 here and 1200 there, numbers are hard to compare and look copied from two places.',
	},
	source: {kind: 'practice', dossier: ['NUM-07', 'NUM-08'], sure: 'convention'},
	good: [
		'Có 1.200 người và 3.450 hộ tham gia; năm 2026 thêm 300 người.',
		'Có 1200 người và 3450 hộ tham gia.',
		'Đường dây 1900 9068; trong số 4.500 người, có 12 người sinh năm 2008.',
	],
	bad: {
		'Có 1.200 người tham gia.\nTrong đó {3450} đồng và {1 234 567} đồng mỗi suất.':
			'Có 1.200 người tham gia.\nTrong đó 3.450 đồng và 1.234.567 đồng mỗi suất.',
	},
	needs: characters.digit,
	bySentence: true,
	reads: (block) =>
		written(block)
			.map(({form, at}) => `${form} ${at} ${block.text.slice(...at)}`)
			.join(),
	*post(post: Post) {
		const counts = countForms(post, written);
		if (counts.size < 2 || !counts.has('dots')) return;
		for (const [index, block] of post.blocks.entries()) {
			for (const {form, at} of written(block)) {
				if (form === 'dots') continue;
				const fix = writeNumber(Number(block.text.slice(...at).replace(/\s/g, '')));
				yield {
					block: index,
					at,
					fix,
					message: {
						vi: `Chỗ khác trong bài ngăn hàng nghìn bằng dấu chấm: “${fix}”.`,
						en: `Elsewhere in the post thousands take a dot: “${fix}”.`,
					},
				};
			}
		}
	},
} satisfies Rule;

const written = perBlock((block): readonly Written[] => {
	const found: Written[] = [];
	for (const {at, kind, form, written, value, unit} of figures(block)) {
		if (form !== 'dots' && form !== 'spaces' && form !== 'plain') continue;
		const {text, back} = composed(block);
		if (form === 'plain') {
			// Without a unit it may be a year, a code, a telephone number; “1500m” is the name of a race.
			if (unit === 'm') continue;
			if (written.length < 4 || /(?:[Nn]ăm|tháng|số|mã) $/.test(text.slice(Math.max(0, at[0] - 6), at[0]))) continue;
			if (kind === 'number' && (!countedThings.test(text.slice(at[1], at[1] + 16)) || isYear(value))) continue;
		}
		found.push({form, at: back(at[0], at[0] + written.length)});
	}
	return found.length ? found : nothing;
});

function isYear(value: number): boolean {
	return value >= 1900 && value < 2100;
}
