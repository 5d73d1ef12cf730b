import {characters} from '../characters';
import type {Post} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {figures} from '../vietnamese/numbers';
import {countForms, nothing, type Written} from './forms';

export default {
	id: 'unit-spacing',
	level: 'hint',
	title: {vi: 'Viết cách giữa số và đơn vị đo', en: 'Put a space between number and unit'},
	why: {
		vi: 'Trong một bài chỉ nên viết một lối; lối đúng quy định đo lường là có dấu cách: 20 km, 15 °C.',
		en: 'Keep to one way in a post; the one that the metrology decree gives has a space: 20 km, 15 °C.',
	},
	source: {kind: 'law', law: '86/2012/NĐ-CP', at: 'Phụ lục V', dossier: ['NUM-10'], sure: 'secondary'},
	good: ['Trạm cách trung tâm 20 km, rộng 30 m2.', 'Đoàn đi 20km, hôm sau 30km; sóng 5G.'],
	bad: {
		'Trạm cách trung tâm 20 km.\nCác thôn xa nhất cách trạm {12km}.':
			'Trạm cách trung tâm 20 km.\nCác thôn xa nhất cách trạm 12 km.',
	},
	needs: characters.digit,
	bySentence: true,
	reads: (block) => written(block),
	*post(post: Post) {
		const counts = countForms(post, written);
		if (counts.size < 2) return;
		for (const [index, block] of post.blocks.entries()) {
			for (const {form, at} of written(block)) {
				// A unit that is always set close has no other key: only one that the post writes both ways is marked.
				if (form.startsWith(' ') || !counts.has(` ${form}`)) continue;
				const words = block.text.slice(...at);
				const fix = `${words.slice(0, -form.length)} ${form}`;
				yield {block: index, at, fix, message: {vi: `Nên viết “${fix}”.`, en: `Better write “${fix}”.`}};
			}
		}
	},
} satisfies Rule;

const written = perBlock((block): readonly Written[] => {
	const found: Written[] = [];
	for (const {at, kind, gap, unit} of figures(block)) {
		if (kind !== 'measure') continue;
		// `km` is set close, ` km` apart.
		found.push({form: gap ? ` ${unit}` : unit, at: composed(block).back(...at)});
	}
	return found.length ? found : nothing;
});
