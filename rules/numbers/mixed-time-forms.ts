import {characters} from '../characters';
import type {Post} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {timesOf} from '../vietnamese/clock';
import {composed} from '../vietnamese/composed';
import {countForms, nothing, usual, type Written} from './forms';

export default {
	id: 'mixed-time-forms',
	level: 'hint',
	title: {vi: 'Ghi giờ một lối trong cả bài', en: 'Write times one way throughout'},
	why: {
		vi: 'Cùng một bài mà khi 8h30, khi 8 giờ 30, khi 08:30 thì người đọc khó so và dễ chép nhầm.',
		en: 'With 8h30, 8 giờ 30 and 08:30 in one post, times are hard to compare and easy to copy wrongly.',
	},
	source: {kind: 'practice', dossier: ['NUM-13'], sure: 'convention'},
	good: ['Từ 7 giờ 30 đến 11 giờ 30.', 'Sáng từ 7h30 đến 11h30, chiều từ 13h30.'],
	bad: {
		'Sáng từ 7h30 đến 11h30.\nChiều từ {13 giờ 30} đến 17h.': 'Sáng từ 7h30 đến 11h30.\nChiều từ 13h30 đến 17h.',
	},
	needs: characters.digit,
	bySentence: true,
	reads: (block) => written(block),
	*post(post: Post) {
		const counts = countForms(post, written);
		if (counts.size < 2) return;
		const best = usual(counts);
		for (const [index, block] of post.blocks.entries()) {
			for (const {form, at} of written(block)) {
				if (form === best) continue;
				const fix = inForm(block.text.slice(...at), best);
				yield {
					block: index,
					at,
					fix,
					message: {vi: `Chỗ khác trong bài ghi theo lối “${fix}”.`, en: `Elsewhere in the post: “${fix}”.`},
				};
			}
		}
	},
} satisfies Rule;

function inForm(written: string, form: string): string {
	const [hour = '', minute = ''] = written.match(/\d+/g) ?? [];
	return form === 'giờ' ? `${hour} giờ ${minute}` : `${hour}${form}${minute}`;
}

const written = perBlock((block): readonly Written[] => {
	const found: Written[] = [];
	for (const {at, by, half, minute} of timesOf(block)) {
		if (!half && minute !== undefined && minute < 60) found.push({form: by, at: composed(block).back(...at)});
	}
	return found.length ? found : nothing;
});
