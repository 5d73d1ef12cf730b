import type {Rule} from '../rule';
import {writeDate} from '../vietnamese/dates';
import {isSyllable} from '../vietnamese/syllable';
import {holdsName, outdatedNames, readNames} from './outdated-names';

export default {
	id: 'abolished-district',
	level: 'hint',
	title: {
		vi: 'Không còn cấp huyện: ghi xã, phường, đặc khu',
		en: 'There are no districts now: name the commune or ward',
	},
	why: {
		vi: 'Từ 01/7/2025 chỉ còn cấp tỉnh và cấp xã. Ghi “UBND huyện” là chỉ người dân tới một cơ quan không còn nữa.',
		en: 'Since 1 July 2025 there are provinces and communes only. “UBND huyện” sends people to an office that is no more.',
	},
	source: {kind: 'law', law: '72/2025/QH15', dossier: ['OLD-08', 'LET-04'], sure: 'secondary'},
	good: [
		'Sáng 06/7/2026, UBND phường Đông Hà và UBND Thành phố Hồ Chí Minh ra quân.',
		'Sáng 06/7/2026, đoàn đến xã Chư Sê (huyện Chư Sê cũ).',
		'Trước đây, UBND huyện Chư Sê giao chỉ tiêu cho từng xã.',
		'Sáng 06/7/2026, Trường THPT huyện Chư Sê làm lễ.',
		'Sáng 06/7/2026, đoàn thăm cơ quan lương hưu tại quận Manhattan.',
		'@publishedAt 2024-05-10\nUBND huyện Chư Sê giao chỉ tiêu cho từng xã.',
		'Năm 2023, tỉnh có 200 đại lý thu.\nUBND huyện Chư Sê giao chỉ tiêu cho từng xã.',
	],
	bad: {
		'Sáng 06/7/2026, {UBND huyện Chư Sê} giao chỉ tiêu cho từng xã.':
			'Sáng 06/7/2026, UBND xã Chư Sê giao chỉ tiêu cho từng thôn.',
		'@publishedAt 2026-10-05\nĐoàn làm việc với {UBND thành phố Đông Hà}.':
			'@publishedAt 2026-10-05\nĐoàn làm việc với UBND phường Đông Hà.',
		'{UBND huyện Chư Sê} giao chỉ tiêu cho từng xã; UBND huyện Ia Grai làm theo.':
			'UBND xã Chư Sê giao chỉ tiêu cho từng thôn; UBND xã Ia Grai làm theo.',
		'@publishedAt 2026-10-05\nChị Hoa ở xã Ia Pal, {huyện Chư Sê}, được nhận thẻ.':
			'@publishedAt 2026-10-05\nChị Hoa ở xã Chư Sê được nhận thẻ.',
	},
	bySentence: 'reads',
	starts: (block, standard) => holdsName(block, standard, 'district'),
	reads: readNames,
	*post(post, standard) {
		for (const {block, at, now, written, change} of outdatedNames(post, standard, 'district')) {
			if (isAbroad(written)) continue;
			yield {
				block,
				at,
				message: {
					vi: `Không còn ${written} từ ${writeDate(change.effective)}; nay là ${named(now)} nào? Nói về trước đó thì thêm “(cũ)”.`,
					en: `There is no ${written} since ${writeDate(change.effective)}; now it is which ${named(now)}? Of earlier days add “(cũ)”.`,
				},
			};
		}
	},
} satisfies Rule;

/** The kinds of place, without the “…” where a name is to stand. */
function named(now: readonly string[]): string {
	return now.map((name) => name.replace(/ …$/, '')).join(', ');
}

/** “quận Manhattan”: ours had names in our own letters, or numbers. */
function isAbroad(written: string): boolean {
	const name = /(?:^| )[Qq]uận (\p{L}.*)$/u.exec(written)?.[1]?.normalize('NFC').toLowerCase();
	return name?.split(' ').some((word) => !isSyllable(word)) ?? false;
}
