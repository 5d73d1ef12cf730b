import type {Rule} from '../rule';
import {writeDate} from '../vietnamese/dates';
import {holdsName, outdatedNames, readNames} from './outdated-names';

export default {
	id: 'renamed-body',
	level: 'hint',
	title: {vi: 'Ghi tên cơ quan hiện nay', en: 'Name the body as it is now'},
	why: {
		vi: 'Bộ, sở và hệ thống BHXH đã sắp xếp lại năm 2025. Ghi tên cũ, người đọc tìm không ra cơ quan, và tin trông như tin cũ.',
		en: 'Ministries, departments and the insurance itself were reorganised in 2025. By the old name readers can’t find the office, and the news looks old.',
	},
	source: {
		kind: 'law',
		law: '176/2025/QH15',
		dossier: ['OLD-03', 'OLD-04', 'OLD-05', 'LET-04'],
		sure: 'secondary',
	},
	good: [
		'Sáng 06/7/2026, Giám đốc BHXH Việt Nam làm việc với Bộ Nội vụ và BHXH cơ sở Đông Hà.',
		'Ngày 06/7/2026, ông Lê Văn Bình, nguyên Tổng Giám đốc BHXH Việt Nam, đến dự.',
		'Hồ sơ theo Thông tư số 59/2015/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội.',
		'Bộ Nội vụ tiếp nhận nhiệm vụ sau khi hợp nhất với Bộ Lao động - Thương binh và Xã hội.',
		'@publishedAt 2024-05-10\nTổng Giám đốc BHXH Việt Nam làm việc với Bộ Kế hoạch và Đầu tư.',
	],
	bad: {
		'@publishedAt 2026-10-05\n{Tổng Giám đốc BHXH Việt Nam} thăm và làm việc tại tỉnh.':
			'@publishedAt 2026-10-05\nGiám đốc BHXH Việt Nam thăm và làm việc tại tỉnh.',
		'Sáng 06/7/2026, {Bộ Kế hoạch và Đầu tư} làm việc tại tỉnh.': 'Sáng 06/7/2026, Bộ Tài chính làm việc tại tỉnh.',
		'Sáng 06/7/2026, {Bộ LĐTBXH} trả lời doanh nghiệp.': 'Sáng 06/7/2026, Bộ Nội vụ trả lời doanh nghiệp.',
		'Sáng 06/7/2026, {Bảo hiểm xã hội huyện Chư Sê} và {BHXH khu vực XXVII} mở đợt cao điểm.':
			'Sáng 06/7/2026, BHXH cơ sở Chư Sê và BHXH tỉnh Gia Lai mở đợt cao điểm.',
	},
	bySentence: 'reads',
	starts: (block, standard) => holdsName(block, standard, 'body'),
	reads: readNames,
	*post(post, standard) {
		for (const {block, at, after, now, fix, written, change} of outdatedNames(post, standard, 'body')) {
			// With a person’s name behind it, another post may need another person.
			const fits = fix !== undefined && !/^ \p{Lu}/u.test(after);
			yield {
				block,
				at,
				...(fits ? {fix} : {}),
				message: {
					vi: `${written} không còn tên này từ ${writeDate(change.effective)}${change.sure === 'known' ? ' (nên kiểm tra)' : ''}; nay là ${now.join('; ')}.`,
					en: `${written} has another name since ${writeDate(change.effective)}${change.sure === 'known' ? ' (please verify)' : ''}: ${now.join('; ')}.`,
				},
			};
		}
	},
} satisfies Rule;
