import {characters} from '../characters';
import type {Span} from '../post';
import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {bandOf} from '../vietnamese/usual';

export default {
	id: 'sentence-capital',
	level: 'warning',
	title: {vi: 'Viết hoa chữ đầu câu', en: 'Begin each sentence with a capital'},
	why: {
		vi: 'Sau dấu chấm là câu mới, viết hoa chữ đầu. Nếu câu chưa hết thì dấu chấm đặt nhầm chỗ của dấu phẩy; đằng nào người đọc cũng phải dừng lại đoán.',
		en: 'After a full stop comes a new sentence, with a capital. If it isn’t new, the stop should be a comma; either way readers stumble.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục I (áp dụng tham khảo)',
		dossier: ['CAP-01'],
		sure: 'verified',
	},
	good: [
		'Hội nghị kết thúc lúc 11 giờ. Các đại biểu đi thăm cơ sở.',
		'Bà P. nói ở TP. Huế có tiệm phở, quán cà phê v.v. và đi xe ThS. Bình… rồi về; mức 1.234 đồng.',
		'1. nội dung thứ nhất; trang vssid.gov.vn. iPhone cũng tải được.',
		'“Có đóng không?” chị hỏi.',
	],
	bad: {
		'Hội nghị kết thúc lúc 11 giờ. {các} đại biểu đi thăm cơ sở.':
			'Hội nghị kết thúc lúc 11 giờ. Các đại biểu đi thăm cơ sở.',
		'Đóng thế nào? {hồ} sơ gồm những gì?': 'Đóng thế nào? Hồ sơ gồm những gì?',
		'# {tập} huấn nghiệp vụ thu năm 2026': '# Tập huấn nghiệp vụ thu năm 2026',
	},
	bySentence: true,
	needs: characters.small,
	block(block) {
		if (block.kind === 'code') return none;
		const {text, back} = composed(block);
		let found: Said[] | undefined;
		for (const stop of stops) {
			for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
				let start = at + 1;
				while (text.charCodeAt(start) === 32) start++;
				if (start === at + 1) continue;
				const word = smallWord(text, start);
				if (!word || !endsSentence(text, at)) continue;
				(found ??= []).push(said(word, back(start, start + word.length), stop !== '.'));
			}
		}
		if (block.kind === 'title' || block.kind === 'summary') {
			const word = smallWord(text, 0);
			if (word) (found ??= []).unshift(said(word, back(0, word.length), true));
		}
		return found ?? none;
	},
} satisfies Rule;

const none: readonly Said[] = [];
const stops = ['.', '?', '!'];

/** The word that begins here, where it is a Vietnamese one in small letters; “iPhone” and “vssid.gov.vn” are written so. */
function smallWord(text: string, start: number): string | undefined {
	const unit = text.charCodeAt(start);
	if ((unit >= 65 && unit <= 90) || text.charAt(start) === text.charAt(start).toUpperCase()) return undefined;
	const word = /^\p{Ll}{2,7}(?= )/u.exec(text.slice(start, start + 8))?.[0];
	return word && bandOf(word) !== undefined ? word : undefined;
}

/** Whether the stop follows a word, a year or a known abbreviation: no initial, no “TP.”, no number of a list. */
function endsSentence(text: string, at: number): boolean {
	const last = /(?:^|[\s(“"])([\p{L}\d]+)[)”"]?$/u.exec(text.slice(Math.max(0, at - 10), at))?.[1];
	if (!last) return false;
	return /^(?:[12]\d{3}|\p{Lu}{4,})$/u.test(last) || (last.length > 1 && bandOf(last) !== undefined);
}

/** @param begins whether a sentence surely begins here; after a full stop, the stop may be what is wrong. */
function said(word: string, at: Span, begins: boolean): Said {
	const fix = word.charAt(0).toUpperCase() + word.slice(1);
	if (begins) {
		return {
			at,
			fix,
			message: {vi: `Chữ đầu câu viết hoa: “${fix}”.`, en: `A sentence begins with a capital: “${fix}”.`},
		};
	}
	return {
		at,
		message: {
			vi: `Câu bắt đầu bằng chữ thường “${word}”: viết hoa, hoặc thay dấu chấm nếu câu chưa hết.`,
			en: `“${word}” begins a sentence in small letters: capitalise it, or mend the stop if the sentence goes on.`,
		},
	};
}
