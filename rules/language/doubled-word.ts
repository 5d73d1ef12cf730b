import type {Rule} from '../rule';
import {startsSentence} from '../vietnamese/surroundings';
import {type Word, wordsOf} from '../vietnamese/words';

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
	*block(block) {
		const {all} = wordsOf(block);
		let previous: Word | undefined;
		for (const word of all) {
			const {lower} = word.look;
			if (previous && previous.look.lower === lower && single.has(lower)) {
				const first = block.text.slice(previous.start, previous.end);
				const parted = /^[ \u00A0]+$/.test(block.text.slice(previous.end, word.start));
				// “anh Lương Định Của của đội”: a name and a word.
				const name = first !== lower && word.look.form === lower && !startsSentence(block.text, previous.start);
				if (parted && !name) {
					yield {
						at: [previous.start, word.end],
						fix: first,
						message: {vi: `“${lower}” viết hai lần.`, en: `“${lower}” stands twice.`},
					};
				}
			}
			previous = word;
		}
	},
} satisfies Rule;

/** Words of grammar that mean nothing when doubled; others may (từ từ, người người), so they are left alone. */
const single = new Set(
	'và của các những đã đang được với bị tại theo trên cho bởi hoặc nhưng cũng vẫn trong thuộc giữa thì nếu vì tỉnh'.split(
		' ',
	),
);
