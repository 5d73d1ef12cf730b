import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {isFullName, namesPerson} from '../vietnamese/person-names';

export default {
	id: 'doubled-honorific',
	level: 'hint',
	title: {vi: 'Xưng hô, chức vụ nêu một lần', en: 'Give a form of address, a post, once'},
	why: {
		vi: '“Đồng chí ông”, hay một chức vụ nêu cả trước lẫn sau tên, là dấu vết chép từ hai văn bản; người đọc thấy rườm.',
		en: 'Two forms of address, or one post before and behind the name, are traces of two sources pasted together.',
	},
	source: {kind: 'practice', dossier: ['ABB-08'], sure: 'convention'},
	good: [
		'Đồng chí Lê Văn Bình, Giám đốc BHXH tỉnh, phát biểu.',
		'Đồng chí Giám đốc và ông bà Nguyễn Văn An cùng dự.',
		'Giám đốc BHXH tỉnh Lê Văn Bình, Phó Giám đốc Trần Thị Hoa cùng dự.',
	],
	bad: {
		'{Đồng chí ông} Lê Văn Bình phát biểu.': 'Đồng chí Lê Văn Bình phát biểu.',
		'Giám đốc Lê Văn Bình, {Giám đốc} BHXH tỉnh, phát biểu.': 'Ông Lê Văn Bình, Giám đốc BHXH tỉnh, phát biểu.',
	},
	bySentence: true,
	words: ['đồng', 'giám', 'chủ', 'trưởng'],
	*block(block) {
		const {text, back} = composed(block);
		if (text.includes('ồng chí')) {
			for (const {0: whole, index} of text.matchAll(twoForms)) {
				yield {
					at: back(index, index + whole.length),
					message: {
						vi: `“${whole}”: chỉ dùng một cách xưng hô.`,
						en: `“${whole}”: one form of address is enough.`,
					},
				};
			}
		}
		if (!posts.some((post) => text.includes(post, text.indexOf(post) + post.length))) return;
		for (const {0: whole, 2: name = '', 3: post = '', index} of text.matchAll(twice)) {
			const end = index + whole.length;
			// “Chủ tịch Lê Văn Bình, Chủ tịch tỉnh Quảng Ngãi Trần Văn An”: two persons.
			const rest = /^[^,.;:]*/.exec(text.slice(end, end + 80))?.[0] ?? '';
			if (!isFullName(name.trim()) || namesPerson(rest)) continue;
			yield {
				at: back(end - post.length, end),
				message: {
					vi: `“${post}” đã nêu trước tên; chỉ nêu chức vụ một lần.`,
					en: `“${post}” already stands before the name; give the post once.`,
				},
			};
		}
	},
} satisfies Rule;

const posts = ['Giám đốc', 'Chủ tịch', 'Trưởng phòng'];

const twoForms = /(?:[Đđ]ồng chí (?:ông|bà)|(?:[Ôô]ng|[Bb]à) đồng chí)(?= \p{Lu})/gu;

/** “Giám đốc Lê Văn Bình, Giám đốc BHXH tỉnh”: the post, a name of two to four words, the post again. */
const twice =
	/((?:Phó )?(?:Giám đốc|Chủ tịch|Trưởng phòng))( \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}) ?[,–-] (\1)(?!\p{L})/gu;
