import type {Rule} from '../rule';
import {writeDate} from '../vietnamese/dates';
import {holdsName, outdatedNames, readNames} from './outdated-names';

export default {
	id: 'outdated-term',
	level: 'hint',
	title: {vi: 'Dùng thuật ngữ của luật hiện hành', en: 'Use the terms of the law in force'},
	why: {
		vi: 'Luật mới đặt tên mới cho mức đóng, hành vi, nơi khám chữa bệnh. Dùng từ cũ, người đọc tra không thấy hoặc hiểu theo luật cũ.',
		en: 'New laws have new words for amounts, offences and hospitals. With the old ones readers look in vain, or think of the old law.',
	},
	source: {
		kind: 'law',
		law: '41/2024/QH15',
		at: 'và NĐ 283/2026/NĐ-CP, Điều 43 đến Điều 46',
		dossier: ['OLD-09', 'OLD-10', 'OLD-11', 'OLD-12'],
		sure: 'secondary',
	},
	good: [
		'Sáng 06/7/2026, BHXH tỉnh làm việc với 20 doanh nghiệp chậm đóng BHXH.',
		'Trước đây mức trần là 20 lần mức lương cơ sở.',
		'Đợt này có 34 tỉnh, thành phố tham gia.',
		'Năm 2024, cả 63 tỉnh, thành phố đã liên thông dữ liệu.',
		'Từ 01/7/2026, lương cơ sở của cán bộ, công chức là 2.530.000 đồng.',
		'@publishedAt 2024-05-10\nDoanh nghiệp nợ BHXH bị công khai tên.',
	],
	bad: {
		'@publishedAt 2026-10-05\nChương trình diễn ra ở {63 tỉnh, thành phố}.':
			'@publishedAt 2026-10-05\nChương trình diễn ra ở 34 tỉnh, thành phố.',
		'@publishedAt 2026-10-05\nTiền lương làm căn cứ đóng cao nhất bằng {20 lần mức lương cơ sở}.':
			'@publishedAt 2026-10-05\nTiền lương làm căn cứ đóng cao nhất bằng 20 lần mức tham chiếu.',
		'@publishedAt 2026-10-05\nBHXH tỉnh công khai danh sách doanh nghiệp {nợ BHXH}.':
			'@publishedAt 2026-10-05\nBHXH tỉnh công khai danh sách doanh nghiệp chậm đóng BHXH.',
		'@publishedAt 2026-10-05\nNgười bệnh có thẻ BHYT được {chuyển tuyến} khi cần.':
			'@publishedAt 2026-10-05\nNgười bệnh có thẻ BHYT được chuyển cơ sở khám bệnh, chữa bệnh khi cần.',
	},
	bySentence: 'reads',
	starts: (block, standard) => holdsName(block, standard, 'term'),
	reads: readNames,
	*post(post, standard) {
		for (const {block, at, now, fix, written, change} of outdatedNames(post, standard, 'term')) {
			const known = change.sure === 'known';
			yield {
				block,
				at,
				...(fix === undefined ? {} : {fix}),
				message: {
					vi: `Từ ${writeDate(change.effective)}, thay “${written}” bằng: ${now.join('; ')}${known ? ' (nên kiểm tra)' : ''}.`,
					en: `Since ${writeDate(change.effective)}, instead of “${written}”: ${now.join('; ')}${known ? ' (please verify)' : ''}.`,
				},
			};
		}
	},
} satisfies Rule;
