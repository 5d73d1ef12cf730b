import {isBody} from '../body-text';
import type {Block} from '../post';
import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';
import {isFullName} from '../vietnamese/person-names';

/** Whether the post says who wrote it or where it is from: in its last lines, or right under the title. */
export function isSigned(blocks: readonly Block[]): boolean {
	const body = blocks.filter((block) => isBody(block) && block.text.trim());
	return [...body.slice(-4), ...body.slice(0, 2)].some(holdsSignature);
}

const holdsSignature = perBlock((block) => {
	const lines = composed(block)
		.text.split('\n')
		.map((line) => line.trim());
	return lines.some((line) => isSignature(line)) || endsWithSource.test(lines.at(-1) ?? '');
});

function isSignature(line: string): boolean {
	if (!line || line.length > 90) return false;
	if (labelled.test(line)) return true;
	const bare = line
		.replace(/^[(*_\s–-]+|["”)*.\s]+$/g, '')
		.replace(/^(?:Đ\/c|Đồng chí|Ông|Bà|BS|ThS|TS|GS|PGS|Luật sư|Bác sĩ|Nhà báo|Đại sứ)\.?\s/u, '');
	// “Trần Thị Hoa - BHXH tỉnh Gia Lai”, “Quang Dũng - Hoàng An”, “Thanh Thanh (theo Sedaily)”.
	const [name = ''] = bare.split(/\s+[-–|,/]\s*|\s*\(|,\s/);
	return isFullName(name) || penName.test(name) || initials.test(bare);
}

/** “Theo TTXVN”, “Nguồn: …”, “Tác giả: …”, “Tin, ảnh: …”, “PV”. */
const labelled =
	/^[(*\s]*(?:(?:Theo|THEO)[\s\u00a0]+(?:\p{Lu}[^.]*|\S+\.\S+)$|(?:Nguồn|NGUỒN|Nguồn tin|Tác giả|Tác giả bài viết|Người viết|Biên tập|Tổng hợp|Thực hiện|Bài|Tin|Bài viết|(?:Bài|Tin)(?:\s?,\s?|\s?-\s?|\s?\/\s?|\s?và\s?)(?:bài|ảnh)(?:,? ảnh)?)\s?:\s?\S|(?:PV|P\.V|BBT|CTV|TTXVN|Phóng viên|Ban Biên tập|Nhóm PV|Nhóm phóng viên)(?!\p{L})|(?:Phòng|Tổ|Trung tâm|Văn phòng|Ban) (?:Truyền thông|Tuyên truyền)|(?:BHXH|Bảo hiểm xã hội) (?:tỉnh|thành phố|TP|Việt Nam|cơ sở)[^.,:;]*$)/u;

/** Two to five words, each with a capital, and nothing else: “Minh Anh”, “Hoàng An”. */
const penName = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** “T.H”, “TTH”, “N. L.”. */
const initials = /^(?:\p{Lu}\.?\s?){2,4}$/u;

/** The last line of the text ends in its source: “… năm nay. (Theo TTXVN)”, “… Nguồn: Báo Gia Lai”. */
const endsWithSource =
	/(?:[.?!…”"]\s*\(?(?:[Tt]heo|[Nn]guồn:?)\s\p{Lu}[^.]{1,50}\)?\.?|[.?!…”"]\s*\(?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,3}\)?)$/u;
