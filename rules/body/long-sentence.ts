import {syllablesOf} from '../body-text';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {sentencesIn} from '../vietnamese/sentences';
import {countSyllables} from '../vietnamese/syllables';

export default {
	id: 'long-sentence',
	level: 'hint',
	title: {vi: 'Tách câu dài', en: 'Split the long sentence'},
	why: {
		vi: 'Đọc hết câu dài, người đọc đã quên đầu câu; người nghe máy đọc càng khó theo. Mỗi câu nên nói một ý.',
		en: 'By the end of a long sentence its beginning is forgotten, by those who listen most of all. One thought, one sentence.',
	},
	source: {kind: 'practice', dossier: ['STR-07'], sure: 'convention'},
	good: [
		'Sáng 06/7/2026, BHXH tỉnh Gia Lai tập huấn Luật BHXH cho hơn 200 doanh nghiệp. Báo cáo viên giới thiệu những điểm mới của Luật.',
	],
	bad: {
		'{Thực hiện kế hoạch phối hợp giữa BHXH tỉnh và Liên đoàn Lao động tỉnh về tuyên truyền chính sách, sáng 06/7/2026, tại hội trường phường Pleiku, BHXH tỉnh Gia Lai tổ chức hội nghị tập huấn Luật BHXH cho hơn 200 doanh nghiệp đóng trên địa bàn tỉnh với sự tham dự của lãnh đạo các sở, ngành liên quan và đại diện cán bộ làm công tác kế toán, nhân sự của các đơn vị sử dụng nhiều lao động.}':
			'Sáng 06/7/2026, tại phường Pleiku, BHXH tỉnh Gia Lai tập huấn Luật BHXH cho hơn 200 doanh nghiệp. Dự hội nghị có lãnh đạo các sở, ngành và cán bộ kế toán, nhân sự của các đơn vị sử dụng nhiều lao động.',
	},
	kinds: ['paragraph', 'quote', 'summary'],
	bySentence: true,
	*block(block, {limits}) {
		const most = limits.sentenceSyllablesMax.value;
		// A syllable and the space after it take two characters at least.
		if (block.text.length < 2 * most || syllablesOf(block) <= most) return;
		const {text, back} = composed(block);
		for (const [start, end] of sentencesIn(text)) {
			const sentence = text.slice(start, end);
			// What stands between semicolons, or each after its bullet, is read one by one.
			if (sentence.length < 2 * most || /;|\n/.test(sentence) || isList(sentence)) continue;
			const syllables = countSyllables(sentence.replace(aside, ' '));
			if (syllables <= most) continue;
			const first = end - sentence.trimStart().length;
			yield {
				at: back(first, end),
				message: {
					vi: `Câu dài ${syllables} chữ; nên tách thành các câu từ ${most} chữ trở xuống.`,
					en: `The sentence has ${syllables} syllables; split it into sentences of at most ${most}.`,
				},
			};
		}
	},
} satisfies Rule;

/** What stands in brackets is passed over by the eye: ages, offices, dates. */
const aside = /\([^()]{0,200}\)/g;

/** Names and figures one after the other are long without being hard. */
function isList(sentence: string): boolean {
	return sentence.split(',').length > 10;
}
