import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule, Words} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'incomplete-reception-notice',
	level: 'hint',
	title: {vi: 'Thông báo tiếp công dân cho đủ ba mục', en: 'Give all three items of a reception notice'},
	why: {
		vi: 'Người dân cần biết đến đâu, lúc nào, gặp ai, về việc gì; thiếu một mục là họ đi lại hai lần.',
		en: 'People need to know where, when, whom and about what; with one missing they come twice.',
	},
	source: {
		kind: 'law',
		law: '154/2026/NĐ-CP',
		at: 'Điều 11, khoản 2 (áp dụng tham khảo)',
		dossier: ['POR-11'],
		sure: 'verified',
	},
	good: [
		'# Lịch tiếp công dân tháng 7/2026\nĐịa điểm: trụ sở BHXH tỉnh. Thời gian: sáng thứ Năm hằng tuần.\nGiám đốc BHXH tỉnh tiếp ngày 16/7/2026; thành phần: Phòng Chế độ; nội dung dự kiến: giải đáp chế độ hưu trí.',
		'# Giám đốc BHXH tỉnh tiếp công dân về chế độ hưu trí\nSáng 16/7/2026, 12 người dân được giải đáp.',
	],
	bad: {
		'{# Thông báo lịch tiếp công dân}\nBHXH tỉnh tiếp công dân vào thứ Năm hằng tuần.':
			'# Thông báo lịch tiếp công dân\nTại trụ sở BHXH tỉnh, thứ Năm hằng tuần. Giám đốc tiếp ngày 16/7/2026; thành phần, nội dung dự kiến: Phòng Chế độ giải đáp chế độ hưu trí.',
	},
	kinds: ['title'],
	starts: (block) => announces(block),
	*post({blocks}) {
		const index = blocks.findIndex(({kind}) => kind === 'title');
		const title = blocks[index];
		if (!title || !announces(title)) return;
		const body = blocks.map((each) => composed(each).text).join('\n');
		const lacking = items.filter(({sign}) => !sign.test(body));
		if (!lacking.length) return;
		yield {
			block: index,
			message: {
				vi: `Thông báo tiếp công dân còn thiếu: ${lacking.map(({name}) => name.vi).join('; ')}.`,
				en: `The reception notice lacks: ${lacking.map(({name}) => name.en).join('; ')}.`,
			},
		};
	},
} satisfies Rule;

const items: readonly {name: Words; sign: RegExp}[] = [
	{
		name: {vi: 'nơi tiếp, thời gian tiếp thường xuyên', en: 'place and regular hours'},
		sign: /địa (?:điểm|chỉ)|nơi tiếp|trụ sở|phòng tiếp|tại (?:số|phòng|trụ|cơ quan|BHXH)/iu,
	},
	{
		name: {vi: 'lịch tiếp của người đứng đầu', en: 'when the head receives'},
		sign: /giám đốc|người đứng đầu|thủ trưởng|chủ tịch|lãnh đạo/iu,
	},
	{
		name: {vi: 'thành phần, nội dung dự kiến', en: 'who takes part and about what'},
		sign: /thành phần|nội dung|cùng tiếp|tham gia tiếp/iu,
	},
];

const announces = perBlock((block: Block) =>
	/(?:thông báo|lịch|kế hoạch)(?: về)?(?: việc)?(?: lịch| kế hoạch)?(?: \S+){0,3} tiếp công dân/iu.test(
		composed(block).text,
	),
);
