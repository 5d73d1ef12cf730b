import type {Span} from '../post';
import type {Rule, Said} from '../rule';
import {inLegacy, legacyOf} from '../vietnamese/legacy';
import {suggest} from '../vietnamese/suggest';
import {inAddress, likeCase, startsSentence} from '../vietnamese/surroundings';
import {isSyllable} from '../vietnamese/syllable';
import {putTone, takeTone} from '../vietnamese/tones';
import {bandOf, isHeard} from '../vietnamese/usual';
import {type Look, type Word, wordsOf} from '../vietnamese/words';

export default {
	id: 'misspelt-syllable',
	level: 'warning',
	title: {vi: 'Sửa chữ viết sai', en: 'Mend misspelt words'},
	why: {
		vi: 'Chữ thiếu dấu, thừa ký tự hay dính vào nhau làm người đọc vấp và khiến cả bài trông cẩu thả; công cụ tìm kiếm cũng không thấy chữ sai.',
		en: 'A letter too many, a mark too few or two words run together make readers stumble and the whole post look careless; search misses the word too.',
	},
	source: {kind: 'practice', dossier: ['SPL-07', 'SPL-08'], sure: 'convention'},
	good: [
		'Người dân đến làm thủ tục bằng ô tô, xe buýt; trụ sở đã thay ôxy, bêtông.',
		'Hoà giải viên khoẻ mạnh, thuỷ thủ khỏe mạnh: hai cách đặt dấu đều đúng.',
		'Đoàn công tác đến Đắk Lắk, Pleiku, làm việc tại xã Ea H’leo và thăm Mát-xcơ-va.',
		'Mời xem tại https://vi.example.vn/bảohiểm và #bảohiểmyte.',
		'Linh mục Antôn Trần Văn Bình gọi cây kèn ấy là “hnè”; chuyện kỳ quặc.',
	],
	bad: {
		'Yêu cầu {ngừơi} dân {hòan} thiện hồ sơ.': 'Yêu cầu người dân hoàn thiện hồ sơ.',
		'{HUẾSáng} 06/7/2026, BHXH thành phố ra quân.': 'HUẾ Sáng 06/7/2026, BHXH thành phố ra quân.',
		'Số {tiềnchi} phí KCB; Doanh {ngiệp} chậm đóng.': 'Số tiền chi phí KCB; Doanh nghiệp chậm đóng.',
		'Chính sách {đuợc} {trìng} bày rõ.': 'Chính sách được trình bày rõ.',
		'Ông nhắc {chếc} xe đã cũ.': 'Ông nhắc chiếc xe đã cũ.',
		'Cơ quan {hửu} trách nhận {lổi}.': 'Cơ quan hữu trách nhận lỗi.',
	},
	*block(block) {
		if (block.kind === 'code') return;
		const words = wordsOf(block);
		const unknown = words.odd.filter((word) => word.look.unknown);
		// Where so much is unknown, the text is another language or another encoding, and not ours to mend.
		if (unknown.length > 3 + words.looks.length / 8) return;
		for (const word of unknown) {
			if (isExempt(block.text, word) || inLegacy(legacyOf(block), [word.start, word.end])) continue;
			const said = judge(word, words.looks[word.index - 1], words.looks[word.index + 1]);
			if (said) yield said;
		}
	},
} satisfies Rule;

function judge({look, start, end}: Word, before?: Look, after?: Look): Said | undefined {
	const at = [start, end] as const;
	const halves = ranTogether(look.form);
	if (halves) return apart(at, halves);
	const {words, clear, fits} = suggest(look.lower, before?.lower, after?.lower);
	// A syllable that could be one may be a word we don't know; only its neighbour tells that it isn't.
	if (isHeard(look.lower) && !fits) return wrongTone(look, at);
	// A capital, or only letters that French has too: perhaps a name.
	if ((look.form !== look.lower || !native.test(look.lower)) && !clear) return undefined;
	const better = words.map((each) => likeCase(each, look.form));
	const [fix] = better;
	// It is written as a syllable could be and is like no other: a rare one, more likely than not.
	if (fix === undefined && isSyllable(look.lower)) return undefined;
	// “Antôn Nguyễn Văn An”: no slip would put a name before a name.
	if (fix?.includes(' ') && isCapitalised(look) && isCapitalised(after)) return undefined;
	if (fix === undefined || !clear) {
		const asked = better.map((each) => `“${each}”`).join(', ');
		return {
			at,
			level: 'hint',
			message: {
				vi: `“${look.form}” không có trong tiếng Việt.${asked && ` Có phải ${asked}?`}`,
				en: `“${look.form}” is no Vietnamese syllable.${asked && ` Is it ${asked}?`}`,
			},
		};
	}
	if (fix.includes(' ')) return apart(at, fix);
	return {
		at,
		fix,
		...(isSyllable(look.lower) && !fits ? {level: 'hint'} : {}),
		message: {vi: `Viết “${fix}”, không viết “${look.form}”.`, en: `Write “${fix}”, not “${look.form}”.`},
	};
}

/** hửu, lổi: nobody means these, but half the country says hỏi and ngã alike. */
function wrongTone({form, lower}: Word['look'], at: Span): Said | undefined {
	const swapped = swapTones(lower);
	if (form !== lower || (bandOf(swapped) ?? 0) < 3) return undefined;
	return {
		at,
		fix: swapped,
		message: {vi: `Viết “${swapped}”, không viết “${form}”.`, en: `Write “${swapped}”, not “${form}”.`},
	};
}

function swapTones(word: string): string {
	const untoned = takeTone(word);
	if (!untoned || (untoned.tone !== hoi && untoned.tone !== nga)) return word;
	const {bare, tone, at} = untoned;
	return bare.slice(0, at) + putTone(bare.charAt(at), tone === hoi ? nga : hoi) + bare.slice(at + 1);
}

const hoi = 3;
const nga = 4;

function apart(at: Span, fix: string): Said {
	return {
		at,
		fix,
		message: {vi: `Hai chữ dính nhau: viết “${fix}”.`, en: `Two words run together: write “${fix}”.`},
	};
}

/** Letters that hardly any language but Vietnamese has. */
const native = /[ăđơưảẻỉỏủỷãẽĩũỹạẹịọụỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/;

function isCapitalised(look: Look | undefined): boolean {
	return look !== undefined && look.form !== look.lower;
}

/**
 * Names in mid-sentence and initials (TKÔng), parts of hyphened or apostrophed words, words cut short (nghiệ…), a word
 * alone in quotation marks, codes and addresses.
 */
function isExempt(text: string, {look, start, end}: Word): boolean {
	const {form, lower} = look;
	if (form !== lower && !ranTogether(form) && (!startsSentence(text, start) || initials.test(form))) return true;
	const before = text.slice(Math.max(0, start - 2), start);
	const after = text.slice(end, end + 2);
	if (/["“‘']$/.test(before) && /^["”’']/.test(after)) return true;
	if (/[\d_@#&=]$|[\p{L}\d][-‑–'’]$/u.test(before) || /^[\d_@&=…]|^[-‑–'’]\p{L}|^\.\./u.test(after)) return true;
	return inAddress(text, [start, end]);
}

const initials = /^\p{Lu}{2}/u;

/** gọiQueensland, MỸCác: a capital where the first half, all small or all capitals, is a word by itself. */
function ranTogether(form: string): string | undefined {
	const [, first = '', second = ''] = /^(\p{Lu}{2,}|\p{L}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(form) ?? [];
	return bandOf(first.toLowerCase()) === undefined ? undefined : `${first} ${second}`;
}
