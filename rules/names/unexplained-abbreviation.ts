import type {Block} from '../post';
import {perStandard} from '../remember';
import type {Rule} from '../rule';
import type {Standard} from '../standard';
import {composed} from '../vietnamese/composed';
import {bandOf} from '../vietnamese/usual';
import {type Abbreviation, abbreviationsOf, isExplained, standsAlone} from './abbreviations';

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
		'Các công đoàn cơ sở ra quân, trong đó CĐCS Trường Tiểu học Hoa Sen dẫn đầu.',
		'Thực hiện Công văn số 12/BHXH-TCKT của BHXH tỉnh.',
		'# TẬP HUẤN QLNN VỀ BẢO HIỂM XÃ HỘI',
		'Bài đăng trên tạp chí của Royal Society of Chemistry (RSC, Anh); cổ phiếu HBC: hôm qua, HBC giảm; Trung tâm dịch vụ việc làm (CES HCMC).',
	],
	bad: {
		'Công tác {QLNN} về BHXH được chú trọng; QLNN đi vào nền nếp.':
			'Công tác quản lý nhà nước (QLNN) về BHXH được chú trọng; QLNN đi vào nền nếp.',
	},
	bySentence: true,
	starts: (block, standard) => asksOf(block, standard),
	reads: (block, standard) => (asksOf(block, standard) ? block : null),
	*post({blocks}, standard) {
		const known = knownIn(standard);
		const asked = new Set<string>();
		for (const [block, each] of blocks.entries()) {
			for (const found of abbreviationsOf(each)) {
				const {short} = found;
				if (known.has(short) || asked.has(short) || !initials.test(short)) continue;
				if (!standsAlone(each, found)) continue;
				asked.add(short);
				// So many are a table of codes.
				if (asked.size > 100) return;
				if (isName(each, found) || isExplainedIn(blocks, short)) continue;
				yield {
					block,
					at: composed(each).back(...found.at),
					message: {
						vi: `“${short}” chưa được giải thích; lần đầu nên viết đủ, kèm (${short}).`,
						en: `“${short}” isn’t explained; write it out first, with (${short}).`,
					},
				};
			}
		}
	},
} satisfies Rule;

/** Whether a block holds an abbreviation that not everybody knows: the others are nothing to this rule. */
function asksOf(block: Block, standard: Standard): boolean {
	return abbreviationsOf(block).some(({short}) => !knownIn(standard).has(short) && initials.test(short));
}

/** Whether one of its first places in a block explains it; the explanation stands early. */
function isExplainedIn(blocks: readonly Block[], short: string): boolean {
	return blocks.some((block) =>
		abbreviationsOf(block)
			.filter((each) => each.short === short)
			.slice(0, 20)
			.some((each) => isExplained(block, each)),
	);
}

/**
 * Initials of Vietnamese words hold no plain vowel as a rule, names that can be said (NATO) do; no Roman number either.
 * Three letters that other languages have too are more often theirs (HDL, SCB), so that we ask of four, or of one of ours.
 */
const initials = /^(?![XVLCDM]+$|[A-Z]{1,3}$)[BCDGHKLMNPQRSTVXĐƯÔ]{3,}$/;

/** The name of a firm, a source, a brand or a method, the signature under the post, a syllable set in capitals: “HƯNG”. */
function isName(block: Block, {short, at: [start, end]}: Abbreviation): boolean {
	const {text} = composed(block);
	if (bandOf(short.toLowerCase()) !== undefined || text.trim().length <= short.length + 2) return true;
	const before = text.slice(Math.max(0, start - 48), start);
	const beside = [
		/(?<!\p{L})([A-Za-z]+) $/u.exec(before)?.[1],
		/^ ([A-Z][a-z]+)(?!\p{L})/u.exec(text.slice(end, end + 24))?.[1],
	];
	return (
		beside.some((word) => word && bandOf(word.toLowerCase()) === undefined && /[a-z]/.test(word)) || named.test(before)
	);
}

const named =
	/(?:(?:Ảnh|Video|Nguồn|Theo|Clip|Đồ họa)(?: \p{L}+)?[:(]? ?|(?:[Cc]ông ty|TNHH|[Tt]ập đoàn|[Nn]gân hàng|[Hh]ệ thống|[Đđ]ài|[Hh]ãng|[Kk]ênh|[Tt]ạp chí|[Mm]ã|[Vv]irus|[Vv]ắc-?xin|[Vv]accine|[Pp]him|[Cc]ổ phiếu|[Cc]hỉ số|[Cc]hứng chỉ|[Cc]ông nghệ|[Xx]ét nghiệm)(?: [^ .,;:]+){0,4} |\([A-Za-z]+ |\([A-Z\d, -]*\d[^()]*)$/u;

const knownIn = perStandard(
	({abbreviations, lists, terms}) =>
		new Set([
			...abbreviations.map(({short}) => short),
			...lists.knownAbbreviations.value,
			// These are misprints, and `term-spelling` says so.
			...terms.flatMap(({wrong}) => wrong),
		]),
);
