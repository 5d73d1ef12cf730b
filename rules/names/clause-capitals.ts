import type {Rule} from '../rule';

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
	],
	bad: {
		'Căn cứ {Điểm} a {Khoản} 2 {điều} 15 Luật Bảo hiểm xã hội.': 'Căn cứ điểm a khoản 2 Điều 15 Luật Bảo hiểm xã hội.',
		'Theo quy định tại {Khoản} 3, {điều} 24.': 'Theo quy định tại khoản 3, Điều 24.',
	},
	*block({kind, text}) {
		if (kind === 'title' || kind === 'heading') return;
		for (const match of text.matchAll(clause)) {
			const [, before = '', word = ''] = match;
			const start = match.index + before.length;
			const fix = /^[Đđ]iều$/.test(word) ? 'Điều' : word.toLowerCase();
			if (word === fix || (fix !== 'Điều' && startsSentence(text, start))) continue;
			if (fix === 'Điều' && /\d\s$/.test(text.slice(0, start)) && !/khoản \d+\s$/i.test(text.slice(0, start))) continue;
			yield {
				at: [start, start + word.length],
				fix,
				message: {
					vi: `Trong trích dẫn, viết “${fix}”, không viết “${word}”.`,
					en: `In a citation write “${fix}”, not “${word}”.`,
				},
			};
		}
	},
} satisfies Rule;

/** “Khoản 2”, “điểm a khoản”, “điều 15”: the word before a clause's number or letter. */
const clause = /(^|[\s(“"])([Kk]hoản(?= \d)|[Đđ]iểm(?= [a-zđ]\)?[ ,;] ?[Kk]hoản)|[Đđ]iều(?= \d))/gu;

function startsSentence(text: string, start: number): boolean {
	return /(^|[.?!:;…”"\n]|^\s*[-–+•])\s*[“"(]?$/u.test(text.slice(Math.max(0, start - 8), start));
}
