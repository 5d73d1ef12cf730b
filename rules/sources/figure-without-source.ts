import {isBody} from '../body-text';
import {characters} from '../characters';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {wordsOf} from '../vietnamese/words';

export default {
	id: 'figure-without-source',
	level: 'hint',
	title: {vi: 'Ghi nguồn và thời điểm của số liệu', en: 'Date the figures and name their source'},
	why: {
		vi: 'Số liệu không rõ của ai, tính đến ngày nào thì vài tháng sau không ai dùng lại được, cũng không ai kiểm tra được.',
		en: 'Figures without owner and date can’t be checked today or used tomorrow.',
	},
	source: {kind: 'practice', dossier: ['SRC-03'], sure: 'convention'},
	good: [
		'Theo BHXH tỉnh, tính đến ngày 30/6/2026, toàn tỉnh có 1,2 triệu người tham gia BHYT, đạt 92,5% dân số, tăng 3.200 người.',
		'Toàn tỉnh hiện có 320 điểm thu.',
		'Người lao động đóng 8%, người sử dụng lao động đóng 17,5%, theo Luật Bảo hiểm xã hội năm 2024.',
	],
	bad: {
		'Toàn tỉnh có {1,2 triệu người} tham gia BHYT, đạt 92,5% dân số.\nSố thu đạt 850 tỷ đồng, nợ còn 35 tỷ đồng.':
			'Theo BHXH tỉnh, tính đến ngày 30/6/2026, toàn tỉnh có 1,2 triệu người tham gia BHYT, đạt 92,5% dân số.\nSố thu đạt 850 tỷ đồng, nợ còn 35 tỷ đồng.',
	},
	needs: characters.digit,
	starts: (block) => factsOf(block) > 0,
	reads: (block) => (factsOf(block) > 0 ? block : factsOf(block)),
	*post({blocks}) {
		let count = 0;
		let first = -1;
		for (const [index, block] of blocks.entries()) {
			const fact = factsOf(block);
			if (fact === settled) return;
			if (fact > 0 && first < 0) first = index;
			count += fact;
		}
		const block = blocks[first];
		if (count < fewest || !block) return;
		const {text, back} = composed(block);
		const found = figure.exec(text);
		if (!found) return;
		yield {
			block: first,
			at: back(found.index, found.index + found[0].length),
			message: {
				vi: 'Bài có nhiều số liệu nhưng không nói của ai, tính đến ngày nào: nên thêm “Theo…, tính đến ngày…”.',
				en: 'Many figures, but neither whose nor of when: add “According to…, as of…”.',
			},
		};
	},
} satisfies Rule;

/** Figures that make a post one of statistics. */
const fewest = 4;

/** The block names a source or a time: that settles it for the whole post. */
const settled = -1;

/** How many figures a block gives, or that it settles the matter. */
const factsOf = perBlock((block: Block): number => {
	if (wordsOf(block).looks.some(({lower}) => telling.has(lower))) return settled;
	const {text} = composed(block);
	return isBody(block) && /\d/.test(text) ? (text.match(everyFigure)?.length ?? 0) : 0;
});

/** Words of anything that can tell of whom or of when; strict, as a hint too many is worse than one too few. */
const telling = new Set('theo,đến,báo,biết,nói,nguồn,kê,liệu,khảo,năm,quý,tháng,ngày,luật,nghị,quyết,quy'.split(','));

/** Shares, sums, and people by the hundred; “3 người” counts those who were there. */
const figure =
	/\d[\d.,]{0,15}(?:%| ?(?:triệu|tỷ|tỉ|nghìn)(?: (?:người|lượt|đồng|hộ))?(?!\p{L}))|\d[\d.]{2,12} (?:lượt|người|hộ|đơn vị|doanh nghiệp|lao động)(?!\p{L})/u;

const everyFigure = new RegExp(figure, 'gu');
