import type {Rule} from '../rule';
import {neverDoubled} from '../vietnamese/confusions';
import {startsSentence} from '../vietnamese/surroundings';
import {type Word, wordAt, wordsOf} from '../vietnamese/words';

export default {
	id: 'doubled-word',
	level: 'warning',
	title: {vi: 'Bỏ chữ viết lặp', en: 'Remove the doubled word'},
	why: {
		vi: 'Chữ lặp (“đã đã”) thường sót lại khi sửa câu; người đọc khựng lại và thấy bài chưa được đọc soát.',
		en: 'A doubled word (“đã đã”) is mostly left over from rewriting; readers trip and see that nobody proofread.',
	},
	source: {kind: 'practice', dossier: ['SPL-10'], sure: 'convention'},
	good: [
		'Từ từ, ngày ngày, người người, nhà nhà, luôn luôn, xanh xanh.',
		'Thủ tục nào được, được đến đâu, phải nói rõ.',
	],
	bad: {
		'Chính sách {đã đã} được triển khai.': 'Chính sách đã được triển khai.',
		'{Các các} đơn vị phối hợp {với với} ngành thuế.': 'Các đơn vị phối hợp với ngành thuế.',
	},
	bySentence: true,
	*block(block) {
		const words = wordsOf(block);
		for (const index of words.heads) {
			const [first, second] = [wordAt(words, index) as Word, wordAt(words, index + 1)];
			const {lower} = first.look;
			if (second?.look.lower !== lower || !neverDoubled.has(lower)) continue;
			if (!/^[ \u00A0]+$/.test(block.text.slice(first.end, second.start))) continue;
			// “anh Lương Định Của của đội”: a name and a word.
			const {form} = first.look;
			if (form !== lower && second.look.form === lower && !startsSentence(block.text, first.start)) continue;
			yield {
				at: [first.start, second.end],
				fix: block.text.slice(first.start, first.end),
				message: {vi: `“${lower}” viết hai lần.`, en: `“${lower}” stands twice.`},
			};
		}
	},
} satisfies Rule;
