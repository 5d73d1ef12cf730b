import {characters} from '../characters';
import type {Rule} from '../rule';

export default {
	id: 'space-inside-brackets',
	level: 'warning',
	title: {vi: 'Viết liền ngoặc với chữ bên trong', en: 'Close up brackets and quotation marks'},
	why: {
		vi: 'Để cách bên trong, dấu ngoặc dễ rơi lẻ ở cuối hoặc đầu dòng, người đọc khó thấy phần trong ngoặc từ đâu đến đâu.',
		en: 'With a space inside, a bracket may be left alone at the end of a line, and what it holds is hard to see.',
	},
	source: {kind: 'practice', dossier: ['SPL-12'], sure: 'convention'},
	good: ['Bảo hiểm xã hội (BHXH) nêu “vì dân phục vụ”.', 'Đánh dấu [ ] hoặc ( ) vào ô.', '1 ) Đơn đề nghị.'],
	bad: {
		'Bảo hiểm xã hội {( }BHXH{ )} tỉnh.': 'Bảo hiểm xã hội (BHXH) tỉnh.',
		'Phương châm {“ }vì dân phục vụ{ ”}.': 'Phương châm “vì dân phục vụ”.',
	},
	bySentence: true,
	needs: characters.loose,
	*block({kind, text}) {
		if (kind === 'code' || !loose.test(text)) return;
		for (const {0: found, index: first} of text.matchAll(all)) {
			const opens = /^[([“]/.test(found);
			const mark = opens ? found.charAt(0) : found.charAt(found.length - 1);
			const end = first + found.length;
			let index = first;
			while (!opens && /[ \u00A0]/.test(text.charAt(index - 1))) index--;
			const before = text.charAt(index - 1);
			const after = text.charAt(end);
			// “[ ]” is a box to tick, “:( ” a face, “ ”chữ” and “chữ“ ” the wrong quotation mark rather than a loose one.
			if (opens && (/[)\]”\n]|^$/.test(after) || /[:;=]/.test(before))) continue;
			if (mark === '“' && !/^$|[\s(:]/.test(before)) continue;
			if (!opens && (/^$|[\s([“]/.test(before) || !isOpen(mark, text.slice(Math.max(0, index - 400), index)))) continue;
			if (mark === '”' && /[\p{L}\d]/u.test(after)) continue;
			yield {
				at: [index, end],
				fix: mark,
				message: {
					vi: `Dấu ${mark} viết liền với chữ bên trong.`,
					en: `No space goes inside ${mark}.`,
				},
			};
		}
	},
} satisfies Rule;

const loose = /[([“][ \u00A0]|[ \u00A0][)\]”]/;
/** Before a closing mark the last space only: to begin at each of thousands would take the square of the time. */
const all = /[([“][ \u00A0]+|[ \u00A0][)\]”]/g;

const openers = new Map([
	[')', '('],
	[']', '['],
	['”', '“'],
]);

/** Whether something stands open for the closing mark: “1 )” closes nothing. */
function isOpen(mark: string, before: string): boolean {
	return before.lastIndexOf(openers.get(mark) ?? mark) > before.lastIndexOf(mark);
}
