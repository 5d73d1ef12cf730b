import type {Rule, Words} from '../rule';
import type {Document} from '../standard';
import {writeDate} from '../vietnamese/dates';
import {latestIn, latestOf} from '../vietnamese/past';
import {outdated} from './superseded';

export default {
	id: 'superseded-document',
	level: 'warning',
	title: {vi: 'Viện dẫn văn bản đang có hiệu lực', en: 'Cite the document in force'},
	why: {
		vi: 'Người dân và doanh nghiệp làm theo văn bản được nêu trong tin; nêu văn bản đã bị thay thế là hướng dẫn sai.',
		en: 'People and companies act on the document a post names; naming one that was replaced misleads them.',
	},
	source: {kind: 'practice', dossier: ['CIT-08', 'OLD-01'], sure: 'secondary'},
	good: [
		'Hồ sơ thực hiện theo Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ.',
		'Trước đây, Nghị định số 115/2015/NĐ-CP quy định khác.',
		'Nghị định số 158/2025/NĐ-CP thay thế Nghị định số 115/2015/NĐ-CP.',
		'@publishedAt 2023-05-10\nHồ sơ thực hiện theo Nghị định số 115/2015/NĐ-CP ngày 11/11/2015 của Chính phủ.',
	],
	bad: {
		'Hồ sơ thực hiện theo Nghị định số {115/2015/NĐ-CP} ngày 11/11/2015 của Chính phủ.':
			'Hồ sơ thực hiện theo Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ.',
		'Căn cứ {Luật BHXH năm 2014}, người lao động được nghỉ hưởng chế độ thai sản.':
			'Căn cứ Luật BHXH năm 2024, người lao động được nghỉ hưởng chế độ thai sản.',
		'Đơn vị chậm đóng bị xử phạt theo {Nghị định 12/2022}.': 'Đơn vị chậm đóng bị xử phạt theo Nghị định 283/2026.',
	},
	bySentence: 'reads',
	starts: (block, standard) => outdated(standard)(block).length > 0,
	reads: (block, standard) => (outdated(standard)(block).length ? block : latestIn(block).day + latestIn(block).year),
	*post({blocks, fields}, standard) {
		const today = fields.publishedAt || standard.as_of;
		const find = outdated(standard);
		let latest: string | undefined;
		for (const [index, block] of blocks.entries()) {
			for (const {document, at, certain} of find(block)) {
				const {effective, sure} = document;
				if (effective && today < effective) continue;
				latest ??= latestOf(blocks);
				// A post whose own days all lie before the change may be telling of that time.
				const older = !fields.publishedAt && effective !== null && latest !== '' && latest < effective;
				const level = sure === 'known' || older || !certain ? 'hint' : 'warning';
				yield {block: index, at, level, message: successor(document, level === 'hint')};
			}
		}
	},
} satisfies Rule;

function successor({by, byTitle, effective, number, title}: Document, unsure: boolean): Words {
	const old = /^(?:Luật|Bộ luật) /.test(title) ? `${title} (${number})` : number;
	const now = by.some((each) => byTitle.includes(each)) ? byTitle : `${byTitle} (${by.join(', ')})`;
	return {
		vi: `${old} đã được thay thế${effective ? ` từ ${writeDate(effective)}` : ''}${unsure ? ' (nên kiểm tra)' : ''}. Nay là: ${now}.`,
		en: `${old} was replaced${effective ? ` on ${writeDate(effective)}` : ''}${unsure ? ' (please verify)' : ''}. Now: ${now}.`,
	};
}
