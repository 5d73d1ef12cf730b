import {isBody, syllablesOf} from '../body-text';
import {leadEnds, leadOf} from '../lead';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'lead-without-facts',
	level: 'hint',
	title: {vi: 'Mở bài nói rõ khi nào, ở đâu, ai', en: 'Say when, where and who at the start'},
	why: {
		vi: '“Vừa qua, đơn vị đã tổ chức…” không cho biết ngày nào, ở đâu, đơn vị nào; vài tháng sau đọc lại, tin thành vô nghĩa.',
		en: '“Recently the unit held…” gives no day, no place and no name; read some months later, the news means nothing.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-05', 'LET-02'], sure: 'convention'},
	good: [
		'# Tập huấn Luật BHXH\nSáng 06/7/2026, tại phường Pleiku, BHXH tỉnh Gia Lai đã tổ chức hội nghị tập huấn Luật BHXH.',
		'# Vì sao nên tham gia BHXH tự nguyện\nNgười tham gia BHXH tự nguyện được hưởng lương hưu khi về già.',
	],
	bad: {
		'# Tập huấn Luật BHXH\n{Vừa qua, đơn vị đã tổ chức hội nghị tập huấn cho cán bộ.}':
			'# Tập huấn Luật BHXH\nSáng 06/7/2026, tại phường Pleiku, BHXH tỉnh Gia Lai đã tổ chức hội nghị tập huấn Luật BHXH.',
	},
	words: ['tổ', 'khai', 'diễn'],
	starts: (block) => tellsOfEvent(block),
	reads(block, _, index) {
		if (index >= leadEnds && block.kind !== 'title') return null;
		const {event, when, where, who} = factsOf(block);
		return [event && block.text.length, when, where, who, syllablesOf(block) > 0].join();
	},
	*post({blocks}) {
		const lead = leadOf(blocks);
		let event: number | null = null;
		const has = {when: false, where: false, who: false};
		for (const index of lead) {
			const facts = factsOf(blocks[index] as Block);
			if (facts.event) event ??= index;
			has.when ||= facts.when;
			has.where ||= facts.where;
			has.who ||= facts.who;
		}
		const title = blocks.find(({kind}) => kind === 'title');
		if (event === null || !title || has.when) return;
		// A heading that is there, but in the title only, is known to the reader all the same.
		const known = factsOf(title);
		const missing = [
			{vi: 'ngày', en: 'the day'},
			...(has.where || known.where ? [] : [{vi: 'nơi', en: 'the place'}]),
			...(has.who || known.who ? [] : [{vi: 'đơn vị', en: 'the body'}]),
		];
		if (missing.length < 2) return;
		yield {
			block: event,
			message: {
				vi: `Phần mở bài chưa nói ${missing.map(({vi}) => vi).join(', ')}; nên viết, ví dụ: “Sáng 06/7/2026, tại phường …, BHXH tỉnh …”.`,
				en: `The opening doesn’t give ${missing.map(({en}) => en).join(', ')}; write e.g. “Sáng 06/7/2026, tại phường …, BHXH tỉnh …”.`,
			},
		};
	},
} satisfies Rule;

interface Facts {
	readonly event: boolean;
	readonly when: boolean;
	readonly where: boolean;
	readonly who: boolean;
}

const nothing: Facts = {event: false, when: false, where: false, who: false};

const factsOf = perBlock((block: Block): Facts => {
	const {text} = composed(block);
	if (!isBody(block) && block.kind !== 'summary' && block.kind !== 'title') return nothing;
	const dated = when.test(text);
	// A lead that gives the day is asked nothing more.
	if (dated && block.kind !== 'title') return {...nothing, event: tellsOfEvent(block), when: true};
	return {event: tellsOfEvent(block), when: dated, where: where.test(text), who: who.test(text)};
});

const tellsOfEvent = perBlock(
	(block) => (isBody(block) || block.kind === 'summary' || block.kind === 'title') && event.test(composed(block).text),
);

const event =
	/^.{0,160}(?:tổ chức|khai mạc|diễn ra)(?: thành công)? (?:hội nghị|hội thảo|tọa đàm|lớp tập huấn|tập huấn|lễ (?:trao|ký|phát động|ra quân|khai)|cuộc họp|buổi (?:tập huấn|làm việc|tọa đàm|tuyên truyền|đối thoại)|đoàn)/u;
const when =
	/\d{1,2}\s?[/.-]\s?\d{1,2}|[Nn]gày \d|[Tt]háng \d|[Nn]ăm \d{4}|[Qq]uý [IV\d]|hôm (?:nay|qua|kia)|(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối) (?:nay|qua|\d)|[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|\d)|[Cc]hủ nhật|[Tt]uần (?:này|qua|trước)/u;
const where =
	/(?<!\p{L})(?:[Tt]ại|[Tt]rên địa bàn|ở) (?!đây|đó|chỗ)|(?:tỉnh|thành phố|TP\.?|huyện|quận|phường|xã|thị xã|đặc khu) ?\p{Lu}/u;
const who =
	/BHXH (?:tỉnh|thành phố|TP|Việt Nam|cơ sở|khu vực|huyện)|\p{Lu}{3,}|(?:[Bb]ộ|[Ss]ở|[Cc]ông ty|[Tt]rường|[Bb]ệnh viện|Ủy ban|[Hh]ội|[Bb]an|[Cc]ục|[Tt]ổng cục|[Ll]iên đoàn|[Đđ]ại học|[Bb]áo|[Cc]âu lạc bộ|[Tt]ập đoàn|[Nn]gân hàng|Đại sứ quán|[Cc]ông an|[Qq]uỹ) \p{Lu}/u;
