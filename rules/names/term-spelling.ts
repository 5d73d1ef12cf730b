import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {startsWord} from '../vietnamese/letters';
import {sentenceAt} from '../vietnamese/sentences';
import {inAddress} from '../vietnamese/surroundings';
import {firstWord, perLook, wordsOf} from '../vietnamese/words';

export default {
	id: 'term-spelling',
	level: 'warning',
	title: {vi: 'Viết tên gọi thống nhất', en: 'Write each name one way'},
	why: {
		vi: 'Người dân gõ đúng tên mới tìm thấy ứng dụng, và biết chắc đó là của Ngành; tên viết mỗi nơi một kiểu dễ bị kẻ gian giả mạo.',
		en: 'People find the app, and trust that it is ours, by its exact name; a name written in many ways is easy to fake.',
	},
	source: {kind: 'practice', dossier: ['ABB-05', 'ABB-06'], sure: 'secondary'},
	good: [
		'Cài đặt ứng dụng VssID và định danh mức 2 trên VNeID.',
		'Tải tại https://vssid.gov.vn hoặc tệp huong-dan-vssid.pdf, theo dõi #vssid, gửi thư về bhxh@gialai.gov.vn.',
		'# CÀI ĐẶT VSSID TRÊN ĐIỆN THOẠI',
	],
	bad: {
		'Cài đặt ứng dụng {VSSID} để tra cứu quá trình đóng {Bhxh}.':
			'Cài đặt ứng dụng VssID để tra cứu quá trình đóng BHXH.',
		'Đăng nhập bằng tài khoản {VNEID} mức 2.': 'Đăng nhập bằng tài khoản VNeID mức 2.',
	},
	words: ({terms}) => terms.flatMap(({wrong}) => wrong.map((each) => firstWord(each).toLowerCase())),
	bySentence: true,
	*block(block, standard) {
		if (block.kind === 'code') return;
		const {begins, pattern, rights} = spellings(standard);
		// The gate lets the right spellings in as well.
		if (!wordsOf(block).looks.some(begins)) return;
		const {text, back} = composed(block);
		for (const {0: wrong, index} of text.matchAll(pattern)) {
			const right = rights.get(wrong);
			const end = index + wrong.length;
			if (!right || !startsWord(text, index) || inAddress(text, [index, end]) || isShouted(text, index, end)) continue;
			yield {
				at: back(index, end),
				fix: right,
				message: {vi: `Viết “${right}”, không viết “${wrong}”.`, en: `Write “${right}”, not “${wrong}”.`},
			};
		}
	},
} satisfies Rule;

/** All the wrong spellings as one expression, and what each should be. */
const spellings = perStandard(({terms}) => {
	const rights = new Map(
		terms.flatMap(({right, wrong}) => wrong.map((each) => [each.normalize('NFC'), right] as const)),
	);
	const any = [...rights.keys()].map((wrong) => wrong.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
	const wrong = `(?:${any || '(?!)'})`;
	const firsts = new Set([...rights.keys()].map(firstWord));
	return {
		rights,
		begins: perLook(({form}) => firsts.has(form)),
		pattern: new RegExp(`${wrong}(?![\\p{L}\\p{N}])`, 'gu'),
	};
});

/** In a sentence set all in capitals a name has no letters of its own. */
function isShouted(text: string, start: number, end: number): boolean {
	const [from, to] = sentenceAt(text, start);
	const around = text.slice(Math.max(from, start - 40), start) + text.slice(end, Math.min(to, end + 40));
	return (
		text.slice(start, end) === text.slice(start, end).toUpperCase() &&
		/\p{Lu}{2}/u.test(around) &&
		!/\p{Ll}/u.test(around)
	);
}
