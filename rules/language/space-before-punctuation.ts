import {characters} from '../characters';
import type {Rule} from '../rule';
import {inAddress} from '../vietnamese/surroundings';

export default {
	id: 'space-before-punctuation',
	level: 'warning',
	title: {vi: 'Bỏ dấu cách trước dấu câu', en: 'Remove the space before punctuation'},
	why: {
		vi: 'Dấu câu đứng liền chữ trước nó; để cách ra thì dấu có thể rơi xuống đầu dòng sau, câu trông như bị đứt.',
		en: 'A punctuation mark stands by the word before it; apart from it, the mark may fall to the start of the next line.',
	},
	source: {kind: 'practice', dossier: ['SPL-11'], sure: 'convention'},
	good: [
		'Tại hội nghị, sáng 06/7, có ông Bình.',
		'Thủ tục ... rất gọn; tỷ lệ 1 : 2.',
		'Cảm ơn cô :)',
		'Đuôi tệp .pdf, tên miền .vn.',
	],
	bad: {
		'Tại hội nghị{ ,}sáng nay{ ,} ông Bình nói{ :}': 'Tại hội nghị, sáng nay, ông Bình nói:',
		'Hồ sơ gồm những gì{ ?}': 'Hồ sơ gồm những gì?',
		'Kết thúc đợt cao điểm{ .} Toàn tỉnh đạt 95%{ .}': 'Kết thúc đợt cao điểm. Toàn tỉnh đạt 95%.',
	},
	bySentence: true,
	needs: characters.loose,
	*block({kind, text}) {
		if (kind === 'code' || !spaced.test(text)) return;
		for (const {0: found, index: last} of text.matchAll(all)) {
			const end = last + found.length;
			const mark = found.charAt(found.length - 1);
			let index = last;
			while (index > 0 && isSpace(text.charAt(index - 1))) index--;
			const before = text.charAt(index - 1);
			const after = text.charAt(end);
			// Blanks to fill in, leading spaces, and “: )” or “1 : 2”.
			if (before === '' || /[\s._…:;,!?]/.test(before)) continue;
			if ((mark === ':' || mark === ';') && /[\d()DPp/|-]/.test(after)) continue;
			if (mark === ':' && /\d/.test(before) && /\s/.test(after)) continue;
			const joined = /[\p{L}“"‘]/u.test(after);
			// “.vn”, “.pdf”, “!important”: names that begin with a mark. A comma begins none.
			if (joined && mark !== ',' && mark !== ';') continue;
			if (!joined && after !== '' && !/[\s”"’')\]]/.test(after)) continue;
			if (joined && inAddress(text, [end, end + 1])) continue;
			yield {
				at: [index, end],
				fix: joined ? `${mark} ` : mark,
				// Tables and labels (“Tên : …”) often keep it on purpose.
				...(mark === ':' ? {level: 'hint'} : {}),
				message: {
					vi: `Trước dấu “${mark}” không để dấu cách.`,
					en: `No space goes before “${mark}”.`,
				},
			};
		}
	},
} satisfies Rule;

const spaced = /[ \u00A0][,.;:!?]/;
/** The last of the spaces only: to begin at each of thousands and find no mark would take the square of the time. */
const all = /[ \u00A0][,.;:!?]/g;

const isSpace = (character: string) => character === ' ' || character === '\u00A0';
