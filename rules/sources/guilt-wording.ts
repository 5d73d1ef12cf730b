import type {Span} from '../post';
import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {anyOf} from '../vietnamese/any-of';
import {composed} from '../vietnamese/composed';
import {fullNames} from '../vietnamese/person-names';
import {sentenceAt} from '../vietnamese/sentences';
import {firstWord} from '../vietnamese/words';

export default {
	id: 'guilt-wording',
	level: 'hint',
	title: {vi: 'Không gọi ai là tội phạm trước bản án', en: 'Call nobody guilty before the verdict'},
	why: {
		vi: 'Chưa có bản án có hiệu lực thì chưa ai có tội. Gọi đích danh là “kẻ”, “thủ phạm” có thể xúc phạm người vô can, cơ quan phải xin lỗi, bồi thường.',
		en: 'Nobody is guilty before a final verdict. Calling a named person a culprit may wrong the innocent and cost the agency an apology.',
	},
	source: {
		kind: 'law',
		law: '126/2025/QH15',
		at: 'Luật Báo chí, Điều 8 (áp dụng tham khảo)',
		dossier: ['SRC-04'],
		sure: 'secondary',
	},
	good: [
		'Lê Văn Bình bị khởi tố để điều tra về hành vi gian lận bảo hiểm y tế.',
		'Tòa án tuyên phạt Lê Văn Bình 5 năm tù; kẻ trục lợi này đã lập 30 hồ sơ khống.',
		'Ông Lê Văn Bình, Phòng Cảnh sát điều tra tội phạm về kinh tế, cho biết đang xác minh.',
		'Người dân cần cảnh giác với kẻ lừa đảo mạo danh cán bộ BHXH.',
	],
	bad: {
		'Công an bắt {kẻ trục lợi} Lê Văn Bình khi đang nộp hồ sơ.':
			'Công an bắt Lê Văn Bình, người bị điều tra về hành vi trục lợi, khi đang nộp hồ sơ.',
		'Lê Văn Bình chính là {thủ phạm} lập hồ sơ khống.': 'Lê Văn Bình bị nghi lập hồ sơ khống.',
	},
	bySentence: true,
	words: ({lists}) => lists.guiltWords.value.map((term) => firstWord(term).toLowerCase()),
	*block(block, standard) {
		const {text, back} = composed(block);
		const found = [...text.matchAll(guilt(standard))].filter(
			({index}) => !general.test(text.slice(Math.max(0, index - 40), index)),
		);
		if (!found.length || judged.test(text)) return;
		const people = fullNames(text);
		for (const {0: words, index} of found) {
			const at: Span = [index, index + words.length];
			const [from, to] = sentenceAt(text, index);
			const near = people.filter(([start, end]) => start >= from && end <= to);
			const called = near.some(([start]) => start > at[1] && text.slice(at[1], start).trim() === '');
			const isOne = near.some(([, end]) => end < index && equated.test(text.slice(end, index)));
			if (!called && !isOne) continue;
			yield {
				at: back(...at),
				message: {
					vi: `Chưa có bản án mà gọi đích danh là “${words}”: nên viết “bị khởi tố”, “bị điều tra”, “nghi vấn”.`,
					en: `Nobody is a “${words}” by name before a verdict: write “charged with”, “under investigation”.`,
				},
			};
		}
	},
} satisfies Rule;

const guilt = perStandard(({lists}) => {
	const words = lists.guiltWords.value.flatMap((each) => [each, each.charAt(0).toUpperCase() + each.slice(1)]);
	return new RegExp(`(?:${anyOf(words)})(?!\\p{L})`, 'gu');
});

/** “phòng, chống tội phạm”: the thing, not a person. */
const general =
	/(?:phòng,? chống|phòng ngừa|đấu tranh|trấn áp|[Cc]ảnh sát|điều tra|truy nã|loại|chống|các|nhóm|băng|những|hành vi|tố giác|với|về)(?: \p{Ll}+)? $/u;

const judged =
	/bản án|tuyên (?:phạt|án|y án)|kết án|kết tội|lĩnh án|nhận án|mức án|án tù|năm tù|tháng tù|chung thân|tử hình|t(?:òa|oà) án|TAND|xét xử|phúc thẩm|sơ thẩm|phạm nhân/iu;

/** “… chính là thủ phạm”. */
const equated = /^[^.,;]{0,20}(?<!\p{L})(?:là|được xác định là|bị coi là) (?:một )?$/u;
