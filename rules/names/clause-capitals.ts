import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {startsSentence} from '../vietnamese/surroundings';

export default {
	id: 'clause-capitals',
	level: 'warning',
	title: {vi: 'Viết đúng hoa, thường: điểm, khoản, Điều', en: 'Mind the capitals of điểm, khoản, Điều'},
	why: {
		vi: 'Trích dẫn viết đúng thể thức thì người đọc tra đúng chỗ: “Điều”, “Chương”, “Mục” viết hoa; “khoản”, “điểm” viết thường.',
		en: 'A citation in due form is easy to look up: “Điều”, “Chương”, “Mục” take a capital; “khoản”, “điểm” don’t.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.7 (áp dụng tham khảo)',
		dossier: ['CAP-22'],
		sure: 'verified',
	},
	good: [
		'Căn cứ điểm a khoản 2 Điều 15 Luật Bảo hiểm xã hội.',
		'Khoản 2 Điều 15 quy định mức đóng.',
		'Anh nêu 3 điều 2 bên cùng quan tâm.',
		'Đó là điều 10 năm trước ít người nghĩ tới.',
	],
	bad: {
		'Căn cứ {Điểm} a {Khoản} 2 {điều} 15 Luật Bảo hiểm xã hội.': 'Căn cứ điểm a khoản 2 Điều 15 Luật Bảo hiểm xã hội.',
		'Theo quy định tại {Khoản} 3, {điều} 24.': 'Theo quy định tại khoản 3, Điều 24.',
	},
	bySentence: true,
	words: ['khoản', 'điểm', 'điều'],
	*block(block) {
		if (block.kind === 'title' || block.kind === 'heading') return;
		const {text, back} = composed(block);
		if (!text.includes('hoản') && !/[Đđ]iều \d/.test(text)) return;
		for (const match of text.matchAll(clause)) {
			const [, before = '', word = ''] = match;
			const start = match.index + before.length;
			const fix = /^[Đđ]iều$/.test(word) ? 'Điều' : word.toLowerCase();
			if (word === fix || (fix !== 'Điều' && startsSentence(text, start))) continue;
			if (fix === 'Điều' && countsThings(text, start)) continue;
			yield {
				at: back(start, start + word.length),
				fix,
				message: {
					vi: `Trong trích dẫn, viết “${fix}”, không viết “${word}”.`,
					en: `In a citation write “${fix}”, not “${word}”.`,
				},
			};
		}
	},
} satisfies Rule;

/** “Khoản 2”, “điểm a khoản”, “khoản 2 điểm a”, “điều 15”: the word before a clause's number or letter. */
const clause =
	/(^|[\s(“"])([Kk]hoản(?= \d)|[Đđ]iểm(?= [a-zđ]\)?[ ,;] ?[Kk]hoản)|(?<=[Kk]hoản \d{1,2},? )[Đđ]iểm(?= [a-zđ](?!\p{L}))|[Đđ]iều(?= \d))/gu;

/** “3 điều 2 bên quan tâm”, “điều 10 năm trước”: things and numbers that only happen to stand together. */
function countsThings(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - 12), start);
	if (/\d\s$/.test(before) && !/khoản \d+\s$/i.test(before)) return true;
	return /^\D+[\d.,]+ (?:năm|tháng|tuần|ngày|bên|người|nước|quốc gia|tuổi|nhà|triệu|tỷ|tỉ)(?!\p{L})/u.test(
		text.slice(start, start + 24),
	);
}
