import type {Block, Post, Span} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Rule} from '../rule';
import type {Amount, Standard} from '../standard';
import {composed} from '../vietnamese/composed';
import {writeDate} from '../vietnamese/dates';
import {figures, writeNumber} from '../vietnamese/numbers';
import {datedBefore, latestIn, latestOf, pastWords, withoutDocuments} from '../vietnamese/past';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {sentenceAt} from '../vietnamese/sentences';

export default {
	id: 'outdated-amount',
	level: 'warning',
	title: {vi: 'Nêu mức tiền đang áp dụng', en: 'Give the amount now in force'},
	why: {
		vi: 'Người dân lấy con số trong tin để tính lương hưu, mức đóng; nêu mức cũ là tính sai tiền của họ.',
		en: 'People work out pensions and contributions from the figure they read; an old one gives them a wrong sum.',
	},
	source: {kind: 'law', law: '161/2026/NĐ-CP', at: 'và văn bản ghi ở từng mức', dossier: ['NUM-14'], sure: 'verified'},
	good: [
		'Mức lương cơ sở hiện nay là 2.530.000 đồng/tháng.',
		'Trước đây, lương cơ sở là 2.340.000 đồng. Lương cơ sở tăng từ 2.340.000 đồng lên 2.530.000 đồng.',
		'@publishedAt 2025-10-01\nMức lương cơ sở hiện nay là 2.340.000 đồng/tháng.',
		'Năm 2025, lương cơ sở là 2.340.000 đồng; bà Hoa nhận trợ cấp 2.340.000 đồng.',
	],
	bad: {
		'Lương cơ sở hiện nay là {2.340.000 đồng}/tháng.': 'Lương cơ sở hiện nay là 2.530.000 đồng/tháng.',
		'Mức lương cơ sở hiện hành ({2,34 triệu đồng}) dùng để tính trợ cấp.':
			'Mức lương cơ sở hiện hành (2.530.000 đồng) dùng để tính trợ cấp.',
		'Người lao động ở vùng I hưởng lương tối thiểu vùng {4.960.000 đồng} một tháng.':
			'Người lao động ở vùng I hưởng lương tối thiểu vùng 5.310.000 đồng một tháng.',
	},
	bySentence: 'reads',
	starts: (block, standard) => outdated(standard)(block).length > 0,
	reads: (block, standard) => (outdated(standard)(block).length ? block : latestIn(block).day + latestIn(block).year),
	*post({blocks, fields}: Post, standard) {
		const find = outdated(standard);
		const today = fields.publishedAt || standard.as_of;
		let latest: string | undefined;
		for (const [index, block] of blocks.entries()) {
			for (const {amount, at, now} of find(block)) {
				if (today < amount.from) continue;
				latest ??= latestOf(blocks);
				// A post whose own days all lie before the change may be telling of that time.
				const older = !fields.publishedAt && latest !== '' && latest < amount.from;
				const is = amount.now.map(writeNumber).join(' / ');
				const certain = now && !older;
				yield {
					block: index,
					at,
					level: certain ? 'warning' : 'hint',
					...(certain && amount.now.length === 1 ? {fix: `${is} đồng`} : {}),
					message: {
						vi: `Từ ${writeDate(amount.from)}, ${amount.name} là ${is} đồng${certain ? '' : '; nên kiểm tra'}.`,
						en: `Since ${writeDate(amount.from)}, “${amount.name}” is ${is} đồng${certain ? '' : '; please check'}.`,
					},
				};
			}
		}
	},
} satisfies Rule;

interface Outdated {
	readonly amount: Amount;
	readonly at: Span;
	/** Whether the sentence says outright that it is so today. */
	readonly now: boolean;
}

const none: readonly Outdated[] = [];

const outdated: (standard: Standard) => (block: Block) => readonly Outdated[] = perStandard(({amounts}) => {
	const quick = new RegExp(amounts.map(({name}) => eitherCase(name)).join('|') || '(?!)');
	return perBlock((block) => {
		const {text, back} = composed(block);
		if (!quick.test(text)) return none;
		const quoted = quotations(text);
		return figures(block).flatMap(({at, kind, value}) => {
			const amount = amounts.find(({before}) => before.includes(value));
			if (!amount || kind !== 'money' || isQuoted(quoted, at)) return [];
			const [before, after] = around(text, at);
			if (!isNear(before, after, amount.name)) return [];
			const sentence = before + text.slice(...at) + after;
			// “hiện nay là” is no “nay là”.
			if (pastWords.test(sentence.replaceAll('hiện nay', '')) || change.test(sentence)) return [];
			if (datedBefore(withoutDocuments(sentence), amount.from)) return [];
			return [{amount, at: back(...at), now: nowWords.test(sentence)}];
		});
	});
});

/** What the sentence says before and after a span; of a sentence without end only the nearer part. */
function around(text: string, [start, end]: Span): [before: string, after: string] {
	const from = Math.max(0, start - reading);
	const near = text.slice(from, end + reading);
	const sentence = sentenceAt(near, start - from);
	return [near.slice(sentence[0], start - from), near.slice(end - from, sentence[1])];
}

const reading = 400;

/** Whether the amount's name stands within ten words of it, before or after. */
function isNear(before: string, after: string, name: string): boolean {
	const near = [...before.split(/\s+/).slice(-reach), ...after.split(/\s+/).slice(0, reach)];
	return near.join(' ').toLowerCase().includes(name);
}

function eitherCase(name: string): string {
	const [first = '', ...rest] = name.normalize('NFC');
	return `[${first}${first.toUpperCase()}]${rest.join('')}`;
}

/** Ten words, and the four that the longest name has. */
const reach = 14;

const nowWords = /hiện nay|hiện hành|hiện tại|hiện là|hiện đang|đang áp dụng|bây giờ/i;
const change = /tăng từ|nâng từ|từ mức|điều chỉnh từ|lên (?:mức )?\d|[Nn]ếu|[Gg]iả sử|[Vv]í dụ|cùng kỳ/;
