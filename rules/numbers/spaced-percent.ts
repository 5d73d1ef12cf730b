import {characters} from '../characters';
import type {Post} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {figures} from '../vietnamese/numbers';
import {countForms, nothing, type Written} from './forms';

export default {
	id: 'spaced-percent',
	level: 'hint',
	title: {vi: 'Viết dấu % một lối trong cả bài', en: 'Set the % sign one way throughout'},
	why: {
		vi: 'Dấu % dính liền số thì không bị rớt xuống dòng dưới một mình; trong một bài chỉ nên viết một lối.',
		en: 'A % sign set close never falls to the next line alone; one post should keep to one way.',
	},
	source: {kind: 'practice', dossier: ['NUM-09'], sure: 'secondary'},
	good: ['Đạt 95% kế hoạch, tăng 7,4% so với năm trước.', 'Đạt 95 % kế hoạch, tăng 7,4 % so với năm trước.'],
	bad: {
		'Đạt 95% kế hoạch, tăng {7,4 %} so với năm trước.': 'Đạt 95% kế hoạch, tăng 7,4% so với năm trước.',
	},
	needs: characters.percent,
	bySentence: true,
	reads: (block) => written(block),
	*post(post: Post) {
		if (countForms(post, written).size < 2) return;
		for (const [index, block] of post.blocks.entries()) {
			for (const {form, at} of written(block)) {
				if (form === joined) continue;
				yield {
					block: index,
					at,
					fix: block.text.slice(...at).replace(/\s/, ''),
					message: {vi: 'Chỗ khác trong bài viết % liền với số.', en: 'Elsewhere in the post the % stands close.'},
				};
			}
		}
	},
} satisfies Rule;

const joined = 'joined';

const written = perBlock((block): readonly Written[] => {
	const found: Written[] = [];
	for (const {at, kind, gap} of block.text.includes('%') ? figures(block) : []) {
		if (kind === 'percent') found.push({form: gap ? 'apart' : joined, at: composed(block).back(...at)});
	}
	return found.length ? found : nothing;
});
