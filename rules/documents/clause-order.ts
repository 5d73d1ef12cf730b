import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {startsSentence} from '../vietnamese/surroundings';

export default {
	id: 'clause-order',
	level: 'hint',
	title: {vi: 'Viện dẫn từ điểm, khoản tới Điều', en: 'Cite from the smallest part up'},
	why: {
		vi: 'Văn bản pháp luật viện dẫn “điểm a khoản 1 Điều 24”; viết cùng một lối thì tìm trong bài, trong luật đều ra.',
		en: 'Laws cite “điểm a khoản 1 Điều 24”; written that way a place is found in the post and in the law.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.7 (áp dụng tham khảo)',
		dossier: ['CIT-09'],
		sure: 'verified',
	},
	good: [
		'Căn cứ điểm a khoản 1 Điều 24 Luật Bảo hiểm xã hội.',
		'Theo khoản 3 Điều 5, khoản 2 Điều 6; theo Điều 24. Khoản 1 quy định rõ.',
	],
	bad: {
		'Theo {Điều 24 khoản 1 điểm a} của Luật.': 'Theo điểm a khoản 1 Điều 24 của Luật.',
		'{Điều 24, khoản 1} quy định rõ.': 'Khoản 1 Điều 24 quy định rõ.',
		'Căn cứ {khoản 2 điểm b Điều 15} của Luật.': 'Căn cứ điểm b khoản 2 Điều 15 của Luật.',
	},
	bySentence: true,
	needs: characters.digit,
	words: ['khoản'],
	*block(block) {
		if (!block.text.includes('hoản ')) return;
		const {text, back} = composed(block);
		for (const {0: written, index, groups = {}} of text.matchAll(downwards)) {
			const end = index + written.length;
			if (list.test(text.slice(end, end + 12)) || partOfOther.test(text.slice(Math.max(0, index - 14), index)))
				continue;
			const {article = groups.last, clause = groups.under, point = groups.letter} = groups;
			const parts = [point && `điểm ${point}`, `khoản ${clause}`, `Điều ${article}`].filter(Boolean).join(' ');
			const fix = startsSentence(text, index) ? parts.charAt(0).toUpperCase() + parts.slice(1) : parts;
			yield {at: back(index, end), fix, message: {vi: `Nên viết “${fix}”.`, en: `Better write “${fix}”.`}};
		}
	},
} satisfies Rule;

const downwards =
	/(?=[ĐđKk])(?<!\p{L})(?:[Đđ]iều (?<article>\d{1,3}[a-zđ]?),? [Kk]hoản (?<clause>\d{1,2}[a-zđ]?)(?:,? [Đđ]iểm (?<point>[a-zđ]))?|[Kk]hoản (?<under>\d{1,2}[a-zđ]?),? [Đđ]iểm (?<letter>[a-zđ]),? [Đđ]iều (?<last>\d{1,3}[a-zđ]?))(?![\p{L}\d])/gu;

/** More parts follow, so that the order isn’t settled by turning these about. */
const list = /^,? ?(?:và|đến|hoặc|[-–]|[Đđ]iều|[Kk]hoản|[Đđ]iểm|của [Đđ]iều|\d|,? ?[a-zđ][,)])/;
const partOfOther = /(?:[Kk]hoản [\d, và]{1,8}|[Đđ]iểm [a-zđ, ]{1,6}),? $/;
