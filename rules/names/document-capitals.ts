import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {startsWord} from '../vietnamese/letters';

export default {
	id: 'document-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa đúng tên văn bản luật', en: 'Mind the capitals of a law’s name'},
	why: {
		vi: 'Tên văn bản cụ thể viết hoa chữ đầu của loại văn bản và chữ đầu của tên: “Luật Bảo hiểm xã hội”. Viết đúng thì phân biệt được tên luật với lời nói chung về luật.',
		en: 'A law’s name takes a capital on its type and on its first word: “Luật Bảo hiểm xã hội”. So readers tell the law from talk about laws.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.6 (áp dụng tham khảo)',
		dossier: ['CAP-21'],
		sure: 'verified',
	},
	good: [
		'Luật Bảo hiểm xã hội và Bộ luật Lao động cùng quy định.',
		'Chấp hành pháp luật bảo hiểm xã hội, pháp luật lao động, kỷ luật lao động.',
		'# TÌM HIỂU LUẬT BẢO HIỂM XÃ HỘI',
	],
	bad: {
		'Theo {luật Bảo hiểm xã hội} và {Bộ luật lao động}.': 'Theo Luật Bảo hiểm xã hội và Bộ luật Lao động.',
		'Khoản 1 Điều 22 {Luật Bảo Hiểm Y Tế} quy định mức hưởng.':
			'Khoản 1 Điều 22 Luật Bảo hiểm y tế quy định mức hưởng.',
	},
	bySentence: true,
	words: ['luật'],
	*block(block, standard) {
		const {text, back} = composed(block);
		if (!/uật/i.test(text)) return;
		const {pattern, rights} = laws(standard);
		for (const {0: name, index} of text.matchAll(pattern)) {
			const right = rights.get(name.toLowerCase());
			if (
				!right ||
				!startsWord(text, index) ||
				name === right ||
				name === name.toUpperCase() ||
				isGeneral(text, name, index)
			)
				continue;
			yield {
				at: back(index, index + name.length),
				fix: right,
				message: {vi: `Tên văn bản viết là “${right}”.`, en: `The law’s name is written “${right}”.`},
			};
		}
	},
} satisfies Rule;

/** “pháp luật…”, “dự thảo luật…”: in lower case the words speak of law in general, or of one not yet made. */
function isGeneral(text: string, name: string, index: number): boolean {
	return /^\p{Ll}/u.test(name) && general.test(text.slice(Math.max(0, index - 12), index));
}

const general = /(?:[Pp]háp|[Kk]ỷ|[Bb]ộ|[Dd]ự|[Dd]ự thảo|[Dd]ự án|[Cc]ác|[Nn]hững) $/u;

const laws = perStandard(({lists}) => {
	const rights = new Map(lists.lawNames.value.map((name) => [name.toLowerCase(), name]));
	const any = [...rights.keys()].map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
	return {rights, pattern: new RegExp(`(?:${any || '(?!)'})(?!\\p{L})`, 'giu')};
});
