import type {Span} from '../post';
import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';
import {fullNames} from '../vietnamese/person-names';

/**
 * The full names in a block’s composed text that are likely a private person’s: called bà, anh, cháu… or first in their
 * line, as streets aren’t; no post, no profession that speaks in public beside them; no “Nguyễn Văn A”. Dear, so ask
 * only after a quick look at the words.
 */
export const privatePersons = perBlock((block): readonly Span[] => {
	const {text} = composed(block);
	return fullNames(text).filter(([start, end]) => {
		if (hidden.test(text.slice(start, end))) return false;
		const before = text.slice(Math.max(0, start - 60), start);
		const after = text.slice(end, end + 60);
		return called.test(before) && !publicBefore.test(before) && !publicAfter.test(after);
	});
});

/** The last name is a letter. */
const hidden = /[ \u00a0]\p{Lu}$/u;

const called =
	/(?:^|\n|(?:[Hh]ọ(?: và)?,? tên|[Tt]ên|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Cc]háu|[Bb]é|bé trai|bé gái|[Cc]ụ|[Tt]ôi là|[Bb]ệnh nhân|[Hh]ọc sinh|[Nn]gười (?:bệnh|dân|mẹ|cha)|vợ|chồng|con(?: trai| gái)?|mẹ|cha|bố|[Ll]ao động)\s?:?)[\s\d.)(*•+–-]{0,5}$/u;

const office =
	'[Gg]iám đốc|[Pp]hó phòng|[Tt]rưởng (?:phòng|ban|khoa|thôn|nhóm|đoàn|đại diện)|[Hh]iệu trưởng|[Cc]hủ (?:tịch|nhiệm|tọa)|[Bb]í thư|[Bb]ộ trưởng|[Tt]hứ trưởng|[Cc]ục trưởng|[Vv]ụ trưởng|[Cc]hánh|[Tt]hủ tướng|[Tt]ổng (?:thống|bí thư|biên tập)|' +
	'[Đđ]ại biểu|ĐBQH|[Bb]ác sĩ|BSCK|BS|PGS|GS|TS|ThS|[Tt]hạc sĩ|[Tt]iến sĩ|[Gg]iáo sư|[Ll]uật sư|LS|[Dd]ược sĩ|[Kk]ỹ sư|[Pp]hóng viên|[Nn]hà (?:báo|văn|thơ|sử|nghiên cứu)|' +
	'[Cc]huyên (?:gia|viên)|[Vv]iên chức|[Cc]án bộ|[Cc]ông chức|[Nn]ghệ sĩ|NSƯT|NSND|[Cc]a sĩ|[Dd]iễn viên|[Đđ]ạo diễn|[Hh]oa hậu|[Nn]gười mẫu|[Cc]ầu thủ|[Hh]uấn luyện viên|HLV|[Tt]ướng|[Tt]á|[Tt]hẩm phán|[Aa]nh hùng|[Bb]à mẹ Việt Nam';

/** Right before a name, within its phrase: “Phó Giám đốc BHXH tỉnh ”, “BS.CK2 ”, “đường ”, “giải thưởng ”. */
const publicBefore = new RegExp(
	`(?<!\\p{L})(?:${office})(?!\\p{Ll})[^,;:!?\\n“”]*$|(?:[Tt]rường|THCS|THPT|[Qq]uỹ|[Gg]iải(?: thưởng)?|[Cc]ông ty|[Dd]oanh nghiệp|[Bb]ệnh viện|[Đđ]ường|[Pp]hố|[Nn]gõ|[Cc]ầu|[Cc]hợ|[Ll]iệt sĩ|[Dd]anh nhân|[Vv]ua) (?:[a-z\\d]+ )?$`,
	'u',
);

/** Right after: “, Phó Giám đốc…”, “ - Trưởng phòng…”, “ (luật sư…)”. */
const publicAfter = new RegExp(`^ ?[,(–-] ?(?:[\\p{L}\\d]+ ){0,3}(?:${office})(?!\\p{Ll})`, 'u');
