import type {Block, Span} from '../post';
import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {bandOf} from '../vietnamese/usual';
import {abbreviationsOf, initialsOf} from './abbreviations';

export default {
	id: 'unexplained-abbreviation',
	level: 'hint',
	title: {vi: 'Giải thích chữ viết tắt khi dùng lần đầu', en: 'Explain an abbreviation where it first stands'},
	why: {
		vi: 'Chữ tắt trong ngành thì người trong ngành hiểu; người dân đọc tin không đoán ra, và máy tìm kiếm cũng không.',
		en: 'People of the trade know its abbreviations; readers of the news can’t guess them, nor can search engines.',
	},
	source: {
		kind: 'law',
		law: '78/2025/NĐ-CP',
		at: 'Điều 60, khoản 4 (áp dụng tham khảo)',
		dossier: ['ABB-01', 'ABB-04'],
		sure: 'secondary',
	},
	good: [
		'UBND tỉnh giao BHXH tỉnh phát triển người tham gia BHYT.',
		'Công tác quản lý nhà nước (QLNN) được chú trọng; QLNN về BHXH đi vào nền nếp.',
		'Các công đoàn cơ sở ra quân. CĐCS Trường Tiểu học Hoa Sen dẫn đầu.',
		'Thực hiện Công văn số 12/BHXH-TCKT của BHXH tỉnh.',
		'# TẬP HUẤN QLNN VỀ BẢO HIỂM XÃ HỘI',
	],
	bad: {
		'Công tác {QLNN} về BHXH được chú trọng; QLNN đi vào nền nếp.':
			'Công tác quản lý nhà nước (QLNN) về BHXH được chú trọng; QLNN đi vào nền nếp.',
	},
	*post({blocks}, standard) {
		const known = knownIn(standard);
		const asked = new Set<string>();
		for (const [block, each] of blocks.entries()) {
			for (const {short, at} of abbreviationsOf(each).alone) {
				if (asked.has(short) || !consonants.test(short) || known.has(short) || isName(each, short, at)) continue;
				asked.add(short);
				if (blocks.some((other) => abbreviationsOf(other).explained.has(short) || initialsOf(other).includes(short))) {
					continue;
				}
				yield {
					block,
					at,
					message: {
						vi: `“${short}” chưa được giải thích; lần đầu nên viết đủ, kèm (${short}).`,
						en: `“${short}” isn’t explained; write it out first, with (${short}).`,
					},
				};
			}
		}
	},
} satisfies Rule;

/** Initials of Vietnamese words hold no plain vowel as a rule; names that can be said (NATO, VinFast) do. */
const consonants = /^[BCDGHKLMNPQRSTVXĐƯÔ]{3,}$/;

/** The name of a firm, a source or a brand, the signature under the post, a syllable set in capitals: “HƯNG”. */
function isName({text}: Block, short: string, [start, end]: Span): boolean {
	if (bandOf(short.toLowerCase()) !== undefined || text.trim().length <= short.length + 2) return true;
	const next = /^ ([A-Z][a-z]+)/.exec(text.slice(end, end + 24))?.[1];
	if (next && bandOf(next.toLowerCase()) === undefined) return true;
	return named.test(text.slice(Math.max(0, start - 48), start));
}

const named =
	/(?:(?:Ảnh|Video|Nguồn|Theo|Clip|Đồ họa)(?: \p{L}+)?[:(]? ?|(?:[Cc]ông ty|TNHH|[Tt]ập đoàn|[Nn]gân hàng|[Hh]ệ thống|[Đđ]ài|[Hh]ãng|[Kk]ênh|[Tt]ạp chí|[Mm]ã|[Vv]irus|[Vv]ắc-?xin|[Vv]accine)(?: [^ .,;:]+){0,3} )$/u;

const knownIn = perStandard(
	({abbreviations, lists}) => new Set([...abbreviations.map(({short}) => short), ...lists.knownAbbreviations.value]),
);
