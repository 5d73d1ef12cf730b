import {holdsName, outdatedNames, readNames} from '../names/outdated-names';
import type {Rule} from '../rule';
import {writeDate} from '../vietnamese/dates';

export default {
	id: 'unamended-law',
	level: 'hint',
	title: {vi: 'Dẫn luật theo lần sửa đổi mới nhất', en: 'Cite the law as last amended'},
	why: {
		vi: 'Luật BHYT không bị thay thế mà được sửa nhiều lần; dẫn bản sửa năm 2014 là dẫn mức hưởng, thủ tục đã khác.',
		en: 'The health insurance law wasn’t replaced but amended several times; the text of 2014 has other benefits and procedures.',
	},
	source: {kind: 'law', law: '51/2024/QH15', dossier: ['OLD-02'], sure: 'verified'},
	good: [
		'Quyền lợi theo Luật BHYT (sửa đổi năm 2024).',
		'Luật BHYT năm 2008 đã được sửa đổi nhiều lần.',
		'@publishedAt 2022-10-05\nQuyền lợi theo Luật BHYT sửa đổi năm 2014.',
	],
	bad: {
		'@publishedAt 2026-10-05\nQuyền lợi của người bệnh thực hiện theo {Luật BHYT năm 2008 (sửa đổi năm 2014)}.':
			'@publishedAt 2026-10-05\nQuyền lợi của người bệnh thực hiện theo Luật BHYT (sửa đổi năm 2024).',
	},
	bySentence: 'reads',
	starts: (block, standard) => holdsName(block, standard, 'law'),
	reads: readNames,
	*post(post, standard) {
		for (const {block, at, now, written, change} of outdatedNames(post, standard, 'law')) {
			yield {
				block,
				at,
				message: {
					vi: `“${written}” đã được sửa đổi, áp dụng từ ${writeDate(change.effective)}: ${now.join('; ')}. Nên kiểm tra điều khoản được dẫn.`,
					en: `“${written}” has been amended since ${writeDate(change.effective)}: ${now.join('; ')}. Check the clause cited.`,
				},
			};
		}
	},
} satisfies Rule;
