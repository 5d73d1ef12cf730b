import {isBody} from '../body-text';
import type {Block} from '../post';
import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';
import {isFullName} from '../vietnamese/person-names';

/** Whether the post says who wrote it or where it is from: in its last lines, or right under the title. */
export function isSigned(blocks: readonly Block[]): boolean {
	const body = blocks.filter((block) => isBody(block) && block.kind !== 'heading' && block.text.trim());
	return [...body.slice(-6), ...body.slice(0, 2)].some(holdsSignature);
}

const holdsSignature = perBlock((block) => {
	const lines = composed(block)
		.text.split('\n')
		.map((line) => line.trim());
	return lines.some(isSignature) || endsInSource.test((lines.at(-1) ?? '').slice(-80));
});

function isSignature(line: string): boolean {
	if (!line || line.length > 90) return false;
	if (labelled.test(line) || office.test(line) || withPaper.test(line)) return true;
	const bare = line
		.replace(/^[(*_\s–-]+|["”)*.\s]+$/g, '')
		.replace(/^(?:(?:GS|PGS|TSKH|TS|ThS|BSCKII|BSCKI|BS)[., ]{1,2}){1,4}/u, '')
		.replace(/^(?:Đ\/c|Đồng chí|Ông|Bà|Luật sư|Bác sĩ|Nhà báo|Đại sứ)\.?\s/u, '');
	// “Trần Thị Hoa - BHXH tỉnh Gia Lai”, “Quang Dũng - Hoàng An”, “Thanh Thanh (theo Sedaily)”, “Mai Hương st”,
	// “Quỳnh Mai Ảnh: Lê Bình”.
	const [name = ''] = bare.split(/\s*[–|/,(]\s*|\s-\s|\s*Ảnh\s?:| (?:st|sưu tầm|tổng hợp|t\/h)$/u);
	return isFullName(name) || penName.test(name) || initials.test(name);
}

/** “Theo TTXVN”, “Nguồn: …”, “Tác giả: …”, “Tin, ảnh: …”, “PV”. */
const labelled =
	/^[(*\s]*(?:(?:Theo|THEO)[\s\u00a0]+(?!(?:Nghị|Thông|Quyết|Điều|Luật|Kế|Công văn))(?:\p{Lu}[^.,]*|\S+\.\S+)$|(?:Nguồn|NGUỒN|Nguồn tin|Tác giả|Tác giả bài viết|Người viết|Biên tập|Tổng hợp|Sưu tầm|Thực hiện|Bài|Tin|Bài viết|(?:Bài|Tin)\s?(?:,|-|\/|và)\s?(?:bài|ảnh)(?:,? ảnh)?)\s?:\s?\S|(?:PV|P\.V|BBT|CTV|TTXVN|Phóng viên|Ban Biên tập|Nhóm PV|Nhóm phóng viên|Sưu tầm)(?!\p{L}))/u;

/** An office that signs alone: “BHXH tỉnh Gia Lai”, “Phòng Truyền thông”, “Văn phòng BHXH tỉnh”. */
const office =
	/^[(*\s]*(?:(?:Phòng|Tổ|Trung tâm|Văn phòng|Ban) )?(?:(?:Truyền thông|Tuyên truyền)(?: .{0,40})?|(?:BHXH|Bảo hiểm xã hội) (?:tỉnh|thành phố|TP\.?|Việt Nam|cơ sở)(?: \p{Lu}\p{L}*){0,4})[).]*$/u;

/** A short name and, in brackets, the paper: “Linh (Gia Lai Online)”, “Duchp123 (TTTĐ)”. */
const withPaper = /^\p{Lu}[\p{L}\d]{1,20}(?: \p{Lu}\p{L}*){0,3} \((?:[Tt]heo )?\p{Lu}[^().,]{1,30}\)$/u;

/** Two to five words, each with a capital, and nothing else: “Minh Anh”, “Hoàng An”. */
const penName = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** “T.H”, “TTH”, “N. L.”. */
const initials = /^(?:\p{Lu}\.?\s?){2,4}$/u;

/** Text that ends in its source: “… năm nay. (Theo TTXVN)”, “… năm 2026. Lan Trần”, “… từ năm nay./. Thu Hà/VOV”. */
const endsInSource =
	/\.\/\.\s*\S.{1,40}$|[.?!…”"]\s*\(?(?:(?:[Tt]heo|[Nn]guồn:?)\s\p{Lu}[^.]{1,50}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,3}|\S{1,30}\.vn|P\.?V)\)?\.?$/u;
