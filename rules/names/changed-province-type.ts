import type {Rule} from '../rule';
import {writeDate} from '../vietnamese/dates';
import {holdsName, outdatedNames, readNames} from './outdated-names';

export default {
	id: 'changed-province-type',
	level: 'hint',
	title: {vi: 'Ghi đúng tỉnh hay thành phố', en: 'Say province or city as it is now'},
	why: {
		vi: 'Đồng Nai, Quảng Ninh, Bắc Ninh nay là thành phố trực thuộc Trung ương; tên cơ quan và địa chỉ trên giấy tờ cũng theo đó.',
		en: 'Đồng Nai, Quảng Ninh and Bắc Ninh are now centrally run cities; the names of offices and addresses on papers follow.',
	},
	source: {
		kind: 'law',
		law: '30/2026/QH16',
		at: 'và 36/2026/QH16, 39/2026/QH16',
		dossier: ['OLD-07', 'LET-04'],
		sure: 'secondary',
	},
	good: [
		'Sáng 06/10/2026, BHXH thành phố Quảng Ninh tổ chức hội nghị.',
		'Sáng 06/7/2026, BHXH tỉnh Quảng Ninh tổ chức hội nghị.',
		'@publishedAt 2026-08-31\nBHXH tỉnh Quảng Ninh tổ chức hội nghị.',
	],
	bad: {
		'Sáng 06/10/2026, BHXH {tỉnh Quảng Ninh} tổ chức hội nghị.':
			'Sáng 06/10/2026, BHXH thành phố Quảng Ninh tổ chức hội nghị.',
		'@publishedAt 2026-06-05\nUBND {tỉnh Đồng Nai} giao chỉ tiêu phát triển người tham gia.':
			'@publishedAt 2026-06-05\nUBND thành phố Đồng Nai giao chỉ tiêu phát triển người tham gia.',
	},
	bySentence: 'reads',
	starts: (block, standard) => holdsName(block, standard, 'type'),
	reads: readNames,
	*post(post, standard) {
		for (const {block, at, before, now, fix, written, change} of outdatedNames(post, standard, 'type')) {
			yield {
				block,
				at,
				// “hai tỉnh Bắc Ninh và …”: the word tỉnh stands for more than this one.
				...(fix === undefined || /(?:[Cc]ác|[Nn]hững|[Hh]ai|ba|bốn) $/.test(before) ? {} : {fix}),
				message: {
					vi: `Từ ${writeDate(change.effective)}, ${written} là ${now.join('; ')}.`,
					en: `Since ${writeDate(change.effective)}, ${written} is ${now.join('; ')}.`,
				},
			};
		}
	},
} satisfies Rule;
