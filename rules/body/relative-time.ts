import {syllablesOf} from '../body-text';
import {leadEnds, leadOf} from '../lead';
import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {sentenceAt} from '../vietnamese/sentences';

export default {
	id: 'relative-time',
	level: 'hint',
	title: {vi: 'Ghi ngày cạnh “hôm nay”, “sáng nay”', en: 'Put a date to “today”, “this morning”'},
	why: {
		vi: 'Bài nằm trên Cổng nhiều năm; “sáng nay”, “vừa qua” đọc lại không còn biết là ngày nào.',
		en: 'A post stays on the portal for years; by then nobody knows which day “this morning” was.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-14', 'LET-03'], sure: 'convention'},
	good: [
		'Sáng nay (06/7/2026), BHXH tỉnh Gia Lai khai mạc hội nghị tập huấn.',
		'Ngày 06/7/2026, BHXH tỉnh Gia Lai khai mạc hội nghị.\nChiều nay, hội nghị thảo luận tại tổ.',
		'Bà Hoa nói: “Hôm nay tôi được nhận lương hưu.”',
		'Nghiên cứu mới đây cho thấy nhiều người trẻ quan tâm tới lương hưu.',
	],
	bad: {
		'{Sáng nay}, BHXH tỉnh Gia Lai khai mạc hội nghị tập huấn.':
			'Sáng 06/7/2026, BHXH tỉnh Gia Lai khai mạc hội nghị tập huấn.',
		'BHXH tỉnh Gia Lai {vừa qua} đã tập huấn cho 200 doanh nghiệp.':
			'Ngày 06/7/2026, BHXH tỉnh Gia Lai đã tập huấn cho 200 doanh nghiệp.',
	},
	words: ['nay', 'qua', 'đây', 'mai'],
	starts: (block) => timesOf(block).undated !== null,
	reads(block, _, index) {
		if (index >= leadEnds) return null;
		const {dated, undated} = timesOf(block);
		if (undated) return block;
		return dated ? 'dated' : syllablesOf(block) > 0;
	},
	*post({blocks}) {
		const lead = leadOf(blocks);
		// A date at the start tells what day “today” is.
		if (lead.some((index) => timesOf(blocks[index] as Block).dated)) return;
		for (const index of lead) {
			const block = blocks[index] as Block;
			const at = timesOf(block).undated;
			if (!at) continue;
			const said = block.text.slice(...at);
			yield {
				block: index,
				at,
				message: {
					vi: `“${said}” là ngày nào? Nên ghi rõ ngày, tháng, năm ngay trong câu.`,
					en: `Which day is “${said}”? Write the date in the same sentence.`,
				},
			};
			return;
		}
	},
} satisfies Rule;

interface Times {
	/** Whether it gives a day. */
	readonly dated: boolean;
	/** The first relative time with no date in its sentence. */
	readonly undated: Span | null;
}

const neither: Times = {dated: false, undated: null};

const timesOf = perBlock((block: Block): Times => {
	const {text, back} = composed(block);
	const dated = date.test(text);
	if (dated) return {dated, undated: null};
	if (!hint.test(text)) return neither;
	const quoted = quotations(text);
	for (const {0: said, index} of text.matchAll(relative)) {
		const at = [index, index + said.length] as const;
		if (isQuoted(quoted, at)) continue;
		const near = text.slice(Math.max(0, index - reach), index + reach);
		const sentence = near.slice(...sentenceAt(near, Math.min(index, reach)));
		if (date.test(sentence)) continue;
		// “Lately” often is no matter of a day: only of what somebody held is it asked.
		if (vague.test(said) && !held.test(sentence)) continue;
		return {dated, undated: back(...at)};
	}
	return neither;
});

/** No sentence is longer. */
const reach = 800;

const hint = /nay|qua|đây|mai/;

const relative =
	/(?<!\p{L})(?:[Hh]ôm nay|[Hh]ôm qua|[Ss]áng nay|[Tt]rưa nay|[Cc]hiều nay|[Tt]ối nay|[Đđ]êm qua|[Tt]ối qua|[Cc]hiều qua|[Ss]áng qua|[Nn]gày mai|[Ss]áng mai|[Vv]ừa qua|[Mm]ới đây|[Tt]uần qua)(?!\p{L})/gu;

const vague = /(?:vừa|Vừa|tuần|Tuần) qua$|đây$/;

const held =
	/tổ chức|phối hợp|khai mạc|ký kết|ra quân|trao tặng|tập huấn|hội nghị|hội thảo|làm việc với|đến thăm|phát động|khánh thành|ban hành/;

/** A day: 06/7, ngày 6-7, ngày 6 tháng 7; or a month with its year. */
const date = /\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d*%)|[Nn]gày \d{1,2}(?!\d)|[Tt]háng \d{1,2}[/-]\d{4}|[Tt]háng \d{1,2} năm/u;
