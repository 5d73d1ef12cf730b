import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import {composed} from './composed';
import {type Look, perLook, wordsOf} from './words';

/** Whether the text names somebody: a family name with its given names, or ông, bà, Giám đốc… with a capital after. */
export function namesPerson(text: string): boolean {
	return fullName.test(text) || addressed.test(text);
}

/** Whether a block names somebody; the same answer, and most blocks give it without the long looks. */
export const holdsPerson = perBlock((block) => mayHoldPerson(block) && namesPerson(composed(block).text));

/** Whether, anywhere, a capital follows a family name or a word of address. */
function mayHoldPerson(block: Block): boolean {
	const {looks} = wordsOf(block);
	for (let index = 1; index < looks.length; index++) {
		if (hasCapital(looks[index] as Look) && mayPrecede(looks[index - 1] as Look)) return true;
	}
	return false;
}

const hasCapital = perLook(({form}) => /^\p{Lu}/u.test(form));
const mayPrecede = perLook(({form, lower}) => familyNames.has(form) || addressWords.has(lower));

/** Whether the whole text is one person's name: “Trần Thị Hoa”, “NGUYỄN VĂN AN”. */
export function isFullName(text: string): boolean {
	return wholeName.test(text);
}

/** Where the text gives full names: “Trần Thị Hoa”. Dear, so ask only where one is likely. */
export function fullNames(text: string): Span[] {
	const found: Span[] = [];
	for (const {0: name, index} of text.matchAll(allNames)) {
		const end = index + name.length;
		// “Ông” is a family name too, but hardly ever: “Ông Lê Văn Bình” is how Bình is called.
		if (!/^Ông\s/.test(name)) found.push([index, end]);
		else if (isFullName(name.slice(4))) found.push([index + 4, end]);
	}
	return found;
}

/** Family names, Kinh and not. Some are common words too; the capital after them makes the name. */
const family =
	'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|Phùng|' +
	'Mai|Tô|Hà|Tạ|Lương|Lưu|Thái|Châu|Chu|Cao|Quách|Tống|Triệu|Thân|Kiều|Nghiêm|Khổng|Khúc|La|Lục|Mạc|Nông|Quan|Tăng|' +
	'Thạch|Từ|Văn|Viên|Vi|Hứa|Giang|Diệp|Doãn|Đàm|Đậu|Đồng|Đường|Lò|Lường|Lã|Lại|Liêu|Ma|Mã|Ninh|Phó|Sầm|Tiêu|Tòng|Ung|' +
	'Ưng|Âu|Bạch|Bành|Bế|Cấn|Cù|Cung|Danh|Giàng|Hầu|Hạ|Khương|Kim|Lộc|Hờ|Sùng|Thào|Vàng|Vừ|Cầm|Điêu|Đèo|Quàng|Siu|Ksor|Nay|' +
	'Cát|Chử|Đới|Hàn|Kha|Kpă|Niê|Rơ|Sơn|Thẩm|Thi|Trà|Tôn|Xa|Ông|Lèng|Chẩu|Hoàn';

const given = "(?:[ \\u00a0]\\p{Lu}[\\p{L}\\u2019']*){1,4}";
const families = `(?:${family}|${family.toUpperCase()})`;

const familyNames = new Set([...family.split('|'), ...family.toUpperCase().split('|')]);

/** The last words of `addressed`. */
const addressWords = new Set(
	'ông bà anh chị cô chú bác em c chí sĩ sư tá úy đốc tịch phòng trưởng tướng thống ts ths gs bs ck cki ckii pgs'.split(
		' ',
	),
);

/** Places that begin like a person, and words after which a name is a place's, a school's, a street's. */
const place =
	'(?:Hà (?:Nội|Tĩnh|Giang|Nam|Đông)|Hồ Chí Minh|Cao Bằng|Lâm Đồng|Thái (?:Nguyên|Bình|Lan)|Đồng (?:Nai|Tháp|Hới|Hà)|Lý Sơn|Hoàng Sa|Hàn Quốc|Giang Nam|Kim Sơn)(?!\\p{L}| \\p{Lu})';
const ofPlace =
	'(?:[Tt]ỉnh|[Pp]hố|TP\\.?|[Pp]hường|[Xx]ã|[Hh]uyện|[Qq]uận|[Tt]rấn|[Đđ]ường|[Cc]ơ sở|[Tt]rường|THPT|THCS|[Vv]iện|[Tt]hôn|[Bb]ản|[Ấấ]p|[Ss]ông|[Hh]ồ|[Cc]ầu|[Kk]hu|[Cc]hợ|[Vv]ùng|[Hh]ọc|[Cc]ảng|[Đđ]ảo)';

/** The letters names begin with, asked first, as looking back at every letter is slow. */
const initials = [...new Set(family.split('|').map((name) => name.charAt(0)))].join('');

const fullName = new RegExp(`(?=[${initials}])(?<!\\p{L}|${ofPlace} )(?!${place})${families}${given}`, 'u');
const allNames = new RegExp(fullName, 'gu');
const wholeName = new RegExp(`^${families}${given}$`, 'u');

const addressed =
	/(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Đđ]\/c|[Đđ]ồng chí|[Bb]ác sĩ|[Ll]uật sư|[Tt]hiếu tá|[Tt]rung tá|[Đđ]ại tá|[Tt]hượng tá|[Đđ]ại úy|(?:[Gg]iám đốc|[Cc]hủ tịch|[Tt]rưởng phòng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Tt]hủ tướng|[Tt]ổng thống|Th?S|GS|BS|CK[I12]+|PGS)\.?)[ \u00a0]\p{Lu}/u;
