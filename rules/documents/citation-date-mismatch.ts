import {characters} from '../characters';
import type {Post, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'citation-date-mismatch',
	level: 'warning',
	title: {vi: 'Kiểm tra ngày ban hành văn bản', en: 'Check a document’s day of issue'},
	why: {
		vi: 'Số của nghị định, thông tư mang năm ban hành; ngày ghi bên cạnh thuộc năm khác thì một trong hai sai, người đọc tra không ra.',
		en: 'The number of a decree carries its year; where the date beside it has another, one is wrong and the search fails.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, phần II, mục 3 và 4 (áp dụng tham khảo)',
		dossier: ['CIT-07'],
		sure: 'convention',
	},
	good: [
		'Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ.',
		'Luật số 41/2024/QH15 ngày 29 tháng 6 năm 2024; Nghị định số 158/2025/NĐ-CP, có hiệu lực từ ngày 01/7/2026.',
		'@publishedAt 2026-07-16\nNghị định số 283/2026/NĐ-CP ngày 15/7/2026 của Chính phủ.',
	],
	bad: {
		'Nghị định số {158/2025/NĐ-CP ngày 25/6/2024} của Chính phủ.':
			'Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ.',
		'Luật số {41/2024/QH15 ngày 29 tháng 6 năm 2025} quy định rõ.':
			'Luật số 41/2024/QH15 ngày 29 tháng 6 năm 2024 quy định rõ.',
		'@publishedAt 2026-03-16\nNghị định số {283/2026/NĐ-CP ngày 15/7/2026} của Chính phủ.':
			'@publishedAt 2026-07-16\nNghị định số 283/2026/NĐ-CP ngày 15/7/2026 của Chính phủ.',
	},
	bySentence: true,
	needs: characters.slash,
	starts: (block) => dated(block).length > 0,
	reads: (block) => dated(block),
	*post({blocks, fields}: Post) {
		for (const [index, block] of blocks.entries()) {
			for (const {at, number, year, day} of dated(block)) {
				if (day.slice(0, 4) !== year) {
					yield {
						block: index,
						at,
						message: {
							vi: `Số ${number} là của năm ${year}, ngày ghi bên cạnh thuộc năm ${day.slice(0, 4)}.`,
							en: `No. ${number} is of ${year}, but the date beside it is of ${day.slice(0, 4)}.`,
						},
					};
				} else if (fields.publishedAt && day > fields.publishedAt) {
					yield {
						block: index,
						at,
						message: {
							vi: 'Ngày ban hành ở sau ngày đăng tin; nên kiểm tra.',
							en: 'The day of issue lies after the day of publication; please check.',
						},
					};
				}
			}
		}
	},
} satisfies Rule;

/** A number and sign with its year, and the date right after it. */
interface Dated {
	readonly at: Span;
	readonly number: string;
	readonly year: string;
	/** `YYYY-MM-DD`. */
	readonly day: string;
}

const none: readonly Dated[] = [];

const dated = perBlock((block): readonly Dated[] => {
	if (!/\/(?:19|20)\d\d\//.test(block.text)) return none;
	const {text, back} = composed(block);
	const found = Array.from(text.matchAll(sign), ({0: whole, index, groups = {}}) => ({
		at: back(index, index + whole.length),
		number: groups.number ?? '',
		year: groups.year ?? '',
		day: `${groups.until}-${groups.month?.padStart(2, '0')}-${groups.day?.padStart(2, '0')}`,
	}));
	return found.length ? found : none;
});

const sign =
	/(?=\d)(?<![\p{L}\d/.,-])(?<number>\d{1,5}\/(?<year>(?:19|20)\d{2})\/\p{Lu}[\p{L}\d]*(?:[-–]\p{Lu}[\p{L}\d]*){0,4}),? ?(?:\(|ban hành |ký )?ngày (?<day>\d{1,2})(?<by>\/|-|\.| tháng )(?<month>\d{1,2})(?:\k<by>| năm )(?<until>\d{4})(?!\d)/gu;
