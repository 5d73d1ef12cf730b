import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {isFullName} from '../vietnamese/person-names';
import {firstWords, hasCue, miswritten} from './capitals';

export default {
	id: 'person-name-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa mọi chữ của tên người', en: 'Capitalise every word of a person’s name'},
	why: {
		vi: 'Tên người Việt Nam viết hoa chữ đầu của tất cả các tiếng, cả chữ đệm: “Lê Văn Bình”. Viết sai tên là điều người được nhắc tới nhận ra trước tiên.',
		en: 'A Vietnamese name takes a capital on every syllable, the middle ones too: “Lê Văn Bình”. A slip in a name is what its bearer sees first.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục II.1a và II.2a (áp dụng tham khảo)',
		dossier: ['CAP-02', 'CAP-04'],
		sure: 'verified',
	},
	good: [
		'Ông Lê Văn Bình và bà Trần Thị Hoa dự hội nghị.',
		'Nhà văn Anh viết về Đoàn văn công Quân khu 5; Chủ tịch Hồ Chí Minh.',
		'Gia đình Hoa đăng ký qua Cổng dịch vụ công Quốc gia.',
	],
	bad: {
		'Ông Lê {văn} Bình trao quà cho bà Trần {thị} Hoa.': 'Ông Lê Văn Bình trao quà cho bà Trần Thị Hoa.',
		'Đồng chí Nguyễn {đức} Thắng dẫn lời Chủ tịch {Hồ chí Minh}.':
			'Đồng chí Nguyễn Đức Thắng dẫn lời Chủ tịch Hồ Chí Minh.',
	},
	bySentence: true,
	words: firstWords('person', 'middle-name'),
	block(block, standard) {
		const listed = miswritten('person', block, standard);
		if (!hasCue('middle-name', block, standard)) return listed;
		const {text, back} = composed(block);
		const found: Said[] = [...listed];
		for (const {0: whole, 1: family = '', 2: word = '', 3: given = '', index} of text.matchAll(named)) {
			const fix = word.charAt(0).toUpperCase() + word.slice(1);
			if (!isFullName(`${family} ${fix} ${given}`)) continue;
			const start = index + whole.indexOf(' ') + 1;
			if (!/^(?:văn|thị)$/.test(word) && !addressed.test(text.slice(Math.max(0, index - 12), index))) continue;
			found.push({
				at: back(start, start + word.length),
				fix,
				message: {
					vi: `Tên người viết là “${family} ${fix} ${given}”.`,
					en: `The name is written “${family} ${fix} ${given}”.`,
				},
			});
		}
		return found;
	},
} satisfies Rule;

const named =
	/(?<!\p{L})(\p{Lu}\p{Ll}{1,6}) (văn|thị|đức|hữu|đình|ngọc|xuân|minh|thanh|quang|công|viết|kim|thu) (\p{Lu}\p{Ll}{1,6})(?!\p{L})/gu;

/** “viết”, “công”, “thu” mean something else too: somebody must be addressed. */
const addressed = /(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|[Đđ]\/c|[Bb]ác sĩ|[Ee]m) $/u;
