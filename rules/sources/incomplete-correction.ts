import type {Rule, Words} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'incomplete-correction',
	level: 'hint',
	title: {vi: 'Đính chính cho rõ sai gì, sửa thế nào', en: 'Correct fully: what was wrong, what is right'},
	why: {
		vi: 'Đính chính mà không nói bài nào, ngày nào, sai chỗ nào, đúng ra là gì thì người đã đọc bản sai vẫn tin bản sai.',
		en: 'Without which post, what was wrong and what is right, readers of the wrong version go on believing it.',
	},
	source: {
		kind: 'law',
		law: '126/2025/QH15',
		at: 'Luật Báo chí, Điều 34 (áp dụng tham khảo)',
		dossier: ['SRC-07'],
		sure: 'convention',
	},
	good: [
		'Đính chính: Bài “Thêm 12 điểm chi trả” đăng ngày 06/7/2026 viết nhầm là 21 điểm; nay sửa lại là 12 điểm.',
		'Ông Lê Văn Bình đề nghị báo đính chính thông tin.',
	],
	bad: {
		'{Đính chính}: Số điểm chi trả là 12, xin lỗi bạn đọc.':
			'Đính chính: Bài đăng ngày 06/7/2026 ghi nhầm số điểm chi trả là 21; nay sửa lại là 12. Xin lỗi bạn đọc.',
	},
	kinds: ['summary', 'paragraph', 'item', 'quote'],
	words: ['đính', 'cải'],
	*block(block) {
		const {text, back} = composed(block);
		const opens = opening.exec(text);
		// “Đính chính” alone is a heading.
		if (!opens || text.length < shortest) return;
		const lacking = parts.filter(({sign}) => !sign.test(text));
		if (!lacking.length) return;
		yield {
			at: back(opens[0].length - (opens[1] ?? '').length, opens[0].length),
			message: {
				vi: `Lời đính chính còn thiếu: ${lacking.map(({name}) => name.vi).join(', ')}.`,
				en: `The correction lacks: ${lacking.map(({name}) => name.en).join(', ')}.`,
			},
		};
	},
} satisfies Rule;

const shortest = 40;

const parts: readonly {name: Words; sign: RegExp}[] = [
	{name: {vi: 'ngày đăng bài hoặc ngày sửa', en: 'the date'}, sign: /\d{1,2}[/-]\d{1,2}|ngày \d/u},
	{
		name: {vi: 'chỗ đã viết sai', en: 'what was wrong'},
		sign: /sai|nhầm|thiếu|chưa (?:đúng|chính xác)|sơ suất|đã (?:viết|ghi|đăng)/iu,
	},
	{
		name: {vi: 'nội dung đúng', en: 'what is right'},
		sign: /(?:đúng|sửa|chính xác|đính chính|phải|đọc)(?: lại)?(?: thành| là|:)|xin được sửa|nay sửa|thông tin đúng/iu,
	},
];

const opening =
	/^\s*((?:Đính|Cải) chính|(?:ĐÍNH|CẢI) CHÍNH)(?=\s*(?:[:.–-]|\n| (?:thông tin|nội dung|bài|tin)(?! (?:sai|thất|xuyên|không|giả))))/u;
