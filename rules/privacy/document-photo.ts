import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'document-photo',
	level: 'hint',
	title: {vi: 'Che thông tin trên ảnh giấy tờ', en: 'Mask the data on photographed papers'},
	why: {
		vi: 'Ảnh căn cước, sổ BHXH, thẻ BHYT phóng to là đọc được số, ngày sinh, địa chỉ. Ảnh thẻ căn cước là dữ liệu cá nhân nhạy cảm.',
		en: 'Enlarged, a photo of a card shows number, birth date and address. Images of identity cards are sensitive data.',
	},
	source: {kind: 'law', law: '356/2025/NĐ-CP', at: 'Điều 4', dossier: ['PDP-12'], sure: 'verified'},
	good: [
		'![Lãnh đạo BHXH tỉnh trao sổ BHXH cho bà Trần Thị Hoa](trao-so.jpg) Trao sổ BHXH cho người dân phường Đông Hà.',
		'![Mẫu thẻ BHYT mới](mau-the.jpg) Mẫu thẻ BHYT mới. Ảnh: BHXH Việt Nam',
		'![Thẻ căn cước đã che số](cccd-che.jpg) Ảnh chụp thẻ căn cước, số đã được che.',
	],
	bad: {
		'{![Thẻ căn cước của bà Hoa](the-can-cuoc.jpg) Ảnh chụp thẻ căn cước của bà Hoa.}':
			'![Thẻ căn cước của bà Hoa, đã che số](the-can-cuoc.jpg) Ảnh chụp thẻ căn cước của bà Hoa, số đã được che.',
		'{![](CCCD_mat_truoc.jpg) Hồ sơ của người hưởng.}':
			'![Người dân nộp hồ sơ](nop-ho-so.jpg) Người dân nộp hồ sơ tại phường Đông Hà.',
	},
	kinds: ['image'],
	*block(block) {
		if (block.kind !== 'image' || !showsPapers(block)) return;
		yield {
			message: {
				vi: 'Ảnh chụp giấy tờ của một người? Kiểm tra xem số, ngày sinh, địa chỉ, mã QR đã che chưa.',
				en: 'A photo of somebody’s papers? See that number, birth date, address and QR code are masked.',
			},
		};
	},
} satisfies Rule;

const showsPapers = perBlock((block: Block) => {
	if (block.kind !== 'image') return false;
	const words = `${composed(block).text} | ${block.alt.normalize('NFC')}`;
	if (masked.test(words)) return false;
	return papers.test(words) || fileName.test(block.src.slice(block.src.lastIndexOf('/') + 1));
});

/** A photo *of* papers; one that shows somebody handing them over is none. */
const papers =
	/(?:(?:[Ảả]nh chụp|[Bb]ản chụp|[Bb]ản sao|[Bb]ản scan|[Mm]ặt (?:trước|sau)|[Hh]ình ảnh)(?: của)?(?: chiếc| tấm| cuốn| quyển)? |(?:^|\| )(?:[Tt]ấm |[Cc]hiếc |[Cc]uốn |[Qq]uyển )?)(?:(?:[Tt]hẻ |[Ss]ố )?(?:CCCD|CMND|[Cc]ăn cước)|[Gg]iấy (?:khai sinh|ra viện|chứng sinh|chứng minh)|[Cc]hứng minh (?:nhân dân|thư)|[Ss]ổ (?:BHXH|bảo hiểm)|[Tt]hẻ (?:BHYT|bảo hiểm)|[Bb]ệnh án|[Hh]ộ chiếu)(?: công dân| nhân dân| xã hội| y tế)?(?: gắn chíp| giấy)? ?(?:$|[|.,;:(]|của |mang tên |ghi )/u;

const masked = /(?<!\p{L})(?:che|làm mờ|xóa số|xoá số|mẫu|minh (?:họa|hoạ)|ví dụ)(?!\p{L})/iu;

const fileName =
	/(?:^|[^a-z])(?:cccd|cmnd|can-?_?cuoc|so-?_?bhxh|the-?_?bhyt|giay-?_?khai-?_?sinh|benh-?_?an)(?![a-z])/i;
