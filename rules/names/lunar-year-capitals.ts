import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'lunar-year-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa cả hai chữ của năm âm lịch', en: 'Capitalise both words of a lunar year'},
	why: {
		vi: 'Tên năm âm lịch viết hoa tất cả các tiếng: “năm Bính Ngọ”.',
		en: 'A lunar year takes a capital on both words: “năm Bính Ngọ”.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục V.8a (áp dụng tham khảo)',
		dossier: ['CAP-23'],
		sure: 'verified',
	},
	good: ['Chúc mừng xuân Bính Ngọ 2026, Tết Nguyên đán Đinh Mùi.', 'Trong năm, tân sinh viên nhập học.'],
	bad: {
		'Chi trả lương hưu trước Tết {Bính ngọ}.': 'Chi trả lương hưu trước Tết Bính Ngọ.',
		'Kế hoạch đầu năm {đinh mùi}.': 'Kế hoạch đầu năm Đinh Mùi.',
	},
	*block(block) {
		const {text, back} = composed(block);
		for (const {0: whole, 1: stem = '', 2: branch = '', index} of text.matchAll(year)) {
			const written = `${stem} ${branch}`;
			const fix = `${capitalised(stem)} ${capitalised(branch)}`;
			if (written === fix) continue;
			const end = index + whole.length;
			yield {
				at: back(end - written.length, end),
				fix,
				message: {vi: `Tên năm âm lịch viết là “${fix}”.`, en: `The lunar year is written “${fix}”.`},
			};
		}
	},
} satisfies Rule;

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

const year =
	/(?:năm|[Tt]ết|[Xx]uân|đán|tuổi) ([Gg]iáp|[Ấấ]t|[Bb]ính|[Đđ]inh|[Mm]ậu|[Kk]ỷ|[Cc]anh|[Tt]ân|[Nn]hâm|[Qq]u[ýí]) ([Tt][ýíỵị]|[Ss]ửu|[Dd]ần|[Mm](?:ão|ẹo)|[Tt]hìn|[Nn]gọ|[Mm]ùi|[Tt]hân|[Dd]ậu|[Tt]uất|[Hh]ợi)(?!\p{L})/gu;
