import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {citations} from './signs';

export default {
	id: 'sign-without-year',
	level: 'warning',
	title: {vi: 'Ghi năm trong số nghị định, thông tư', en: 'Put the year into a decree’s number'},
	why: {
		vi: 'Nghị định, thông tư năm nào cũng đánh số lại từ 01; thiếu năm trong số là không biết văn bản nào.',
		en: 'Decrees are numbered afresh each year: without the year nobody knows which one is meant.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, phần II, mục 3 (áp dụng tham khảo)',
		dossier: ['CIT-03'],
		sure: 'verified',
	},
	good: [
		'Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 và Thông tư số 12/2025/TT-BNV.',
		'Nghị định số 43/CP ngày 22/6/1993; Quyết định số 2474/QĐ-BHXH.',
	],
	bad: {
		'Theo Nghị định số {158/NĐ-CP} ngày 25/6/2025 của Chính phủ.':
			'Theo Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ.',
		'Hướng dẫn tại Thông tư số {12/TT-BNV}.': 'Hướng dẫn tại Thông tư số 12/2025/TT-BNV.',
	},
	bySentence: true,
	needs: characters.digit,
	words: ['định', 'tư', 'nđ', 'tt'],
	*block(block) {
		for (const {kind, year, sign, at} of citations(block)) {
			if (year || !(kind === 'nghị định' ? /^NĐ-CP$/ : kind === 'thông tư' ? /^TT-/ : /(?!)/).test(sign)) continue;
			const {text, back} = composed(block);
			const written = /\d+[a-z]?\/.*$/.exec(text.slice(...at))?.[0];
			if (!written) continue;
			const issued = Number(
				/^,? (?:\(|ban hành )?ngày \d{1,2}(?:[/.-]| tháng )\d{1,2}(?:[/.-]| năm )(\d{4})/.exec(
					text.slice(at[1], at[1] + 50),
				)?.[1],
			);
			// Before 1997 their numbers carried none.
			if (issued < 1997) continue;
			yield {
				at: back(at[1] - written.length, at[1]),
				...(issued ? {fix: written.replace('/', `/${issued}/`)} : {level: 'hint' as const}),
				message: {vi: 'Số của văn bản này phải kèm năm ban hành.', en: 'The number must carry the year of issue.'},
			};
		}
	},
} satisfies Rule;
