import type {Rule} from '../rule';
import {writeDate} from '../vietnamese/dates';
import {holdsName, outdatedNames, type Placed, readNames} from './outdated-names';

export default {
	id: 'merged-province',
	level: 'hint',
	title: {vi: 'Ghi tên tỉnh, thành phố hiện nay', en: 'Name the province as it is now'},
	why: {
		vi: 'Từ 01/7/2025 cả nước còn 34 tỉnh, thành phố. Ghi tên tỉnh đã sáp nhập, người dân không biết cơ quan nào giải quyết việc của mình.',
		en: 'Since 1 July 2025 there are 34 provinces and cities. With the name of a merged one, people don’t know which office is theirs.',
	},
	source: {kind: 'law', law: '202/2025/QH15', dossier: ['OLD-06', 'LET-04'], sure: 'secondary'},
	good: [
		'Sáng 06/7/2026, BHXH tỉnh Lâm Đồng tập huấn tại phường Phan Thiết.',
		'Ngày 06/7/2026, tỉnh Lâm Đồng (sáp nhập từ tỉnh Bình Thuận, tỉnh Đắk Nông và tỉnh Lâm Đồng cũ) có 200 đại lý thu.',
		'Ngày 06/7/2026, phường Bắc Giang, xã Bình Dương và Khu công nghiệp Hòa Bình ra quân.',
		'Sáng 06/7/2026, ông Lê Văn Bình, nguyên Giám đốc BHXH tỉnh Hà Nam, đến dự.',
		'@publishedAt 2024-05-10\nBHXH tỉnh Bình Thuận chi trả lương hưu tại nhà.',
		'Ngày 10/5/2024, BHXH tỉnh Bình Thuận chi trả lương hưu tại nhà.',
	],
	bad: {
		'Sáng 06/7/2026, BHXH {tỉnh Bình Thuận} trao 50 thẻ BHYT.': 'Sáng 06/7/2026, BHXH tỉnh Lâm Đồng trao 50 thẻ BHYT.',
		'@publishedAt 2026-10-05\nHội nghị diễn ra tại phường Dĩ An, {tỉnh Bình Dương}.':
			'@publishedAt 2026-10-05\nHội nghị diễn ra tại phường Dĩ An, Thành phố Hồ Chí Minh.',
		'@publishedAt 2026-10-05\nUBND {tỉnh Bắc Giang} giao chỉ tiêu phát triển người tham gia.':
			'@publishedAt 2026-10-05\nUBND thành phố Bắc Ninh giao chỉ tiêu phát triển người tham gia.',
	},
	bySentence: 'reads',
	starts: (block, standard) => holdsName(block, standard, 'province'),
	reads: readNames,
	*post(post, standard) {
		for (const found of outdatedNames(post, standard, 'province')) {
			const {block, at, now, written, change} = found;
			yield {
				block,
				at,
				...(isNamed(found) ? {fix: found.fix} : {}),
				message: {
					vi: `Từ ${writeDate(change.effective)}, ${written} thuộc ${now.join('; ')}. Nói về hiện nay thì ghi tên mới; nói về trước đó thì thêm “(cũ)”.`,
					en: `Since ${writeDate(change.effective)}, ${written} is part of ${now.join('; ')}. Of today use the new name; of earlier days add “(cũ)”.`,
				},
			};
		}
	},
} satisfies Rule;

/**
 * A body’s province or the end of an address: there one name stands for the other. “Tỉnh Bình Thuận có 200 đại lý” is
 * a figure of the old territory, which the new name would make false.
 */
function isNamed({before}: Placed): boolean {
	return officeOrAddress.test(before.slice(-60));
}

const officeOrAddress =
	/(?:BHXH|UBND|HĐND|Bảo hiểm xã hội|nhân dân|Công an|Sở \p{Lu}[^,.;:()]{1,30}|(?:[Pp]hường|[Xx]ã|[Đđ]ặc khu) \p{Lu}[^,.;:()]{0,24},) $/u;
