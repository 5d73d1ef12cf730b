import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {anyOf} from '../vietnamese/any-of';
import {composed} from '../vietnamese/composed';
import {fullNames} from '../vietnamese/person-names';
import {sentenceAt} from '../vietnamese/sentences';

export default {
	id: 'named-child',
	level: 'hint',
	title: {vi: 'Hỏi ý trẻ và cha mẹ trước khi nêu tên', en: 'Ask child and parents before naming a child'},
	why: {
		vi: 'Tên một đứa trẻ cạnh cảnh nghèo, bệnh tật, mồ côi còn trên mạng khi em đã lớn. Trẻ từ đủ 7 tuổi: phải có sự đồng ý của cả em và người giám hộ.',
		en: 'A child’s name beside poverty or illness is still online when the child is grown. From 7 on both child and guardian must consent.',
	},
	source: {kind: 'law', law: '91/2025/QH15', at: 'Điều 24, khoản 2', dossier: ['PDP-11'], sure: 'verified'},
	good: [
		'Em H., học sinh lớp 5, mồ côi cha từ nhỏ, được tặng thẻ BHYT.',
		'Em Trần Thị Hoa, học sinh lớp 12A, giành giải Nhất cuộc thi viết về BHYT.',
		'BHXH tỉnh tặng 200 thẻ BHYT cho học sinh có hoàn cảnh khó khăn.',
	],
	bad: {
		'{Em Trần Thị Hoa}, học sinh lớp 5, mồ côi cha từ nhỏ, được tặng thẻ BHYT.':
			'Em H., học sinh lớp 5, mồ côi cha từ nhỏ, được tặng thẻ BHYT.',
		'{Cháu Lê Văn Bình} (6 tuổi) thuộc hộ cận nghèo.': 'Cháu B. (6 tuổi) thuộc hộ cận nghèo.',
	},
	bySentence: true,
	words: ['em', 'cháu', 'bé'],
	*block(block, standard) {
		const {text, back} = composed(block);
		if (block.kind === 'title' || !signs.test(text)) return;
		for (const [start, end] of fullNames(text)) {
			const called = child.exec(text.slice(Math.max(0, start - 12), start))?.[0];
			if (called === undefined) continue;
			const sentence = text.slice(...sentenceAt(text, start));
			if (!minor.test(sentence) || !hardship(standard).test(sentence)) continue;
			yield {
				at: back(start - called.length, end),
				message: {
					vi: 'Tên thật của trẻ cạnh hoàn cảnh riêng: em và người giám hộ đã đồng ý chưa? Nếu chưa, nên viết tắt tên.',
					en: 'A child’s real name beside private hardship: did child and guardian agree? If not, shorten the name.',
				},
			};
		}
	},
} satisfies Rule;

/** A quick look before the long one: “Em T…”, “cháu L…”, “bé trai N…”. */
const signs = /[EeCcBb](?:m|háu|é|é trai|é gái) [A-ZĐÂÔƠƯ]/;

const child = /(?<!\p{L})(?:[Ee]m|[Cc]háu|[Bb]é(?: trai| gái)?) $/u;

/** What makes “em” a child, and no younger sister. */
const minor =
	/(?<!\p{L})(?:[Cc]háu|[Bb]é|học sinh|lớp \d|trẻ|mồ côi|mầm non|(?:1[0-5]|[1-9]) (?:tuổi|tháng tuổi))(?!\p{L})/u;

const hardship = perStandard(({lists}) => new RegExp(`(?<!\\p{L})(?:${anyOf(lists.hardships.value)})(?!\\p{L})`, 'u'));
