import {isBody} from '../body-text';
import {characters} from '../characters';
import type {Block} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Rule, Said, Words} from '../rule';
import type {Issued, Standard} from '../standard';
import {composed} from '../vietnamese/composed';
import {writeDate} from '../vietnamese/dates';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {type Citation, citations, isShortType, typeWords} from './signs';
import {outdated} from './superseded';
import {date, isUndated} from './undated';

export default {
	id: 'incomplete-citation',
	level: 'warning',
	title: {vi: 'Viện dẫn văn bản đầy đủ ở lần đầu', en: 'Cite a document in full the first time'},
	why: {
		vi: 'Số 158 thì năm nào cũng có: thiếu ký hiệu, ngày và cơ quan ban hành, người đọc không tra được đúng văn bản. Từ lần sau chỉ cần loại, số và ký hiệu.',
		en: 'There is a No. 158 every year: without sign, date and issuer nobody finds the right document. Later on, type, number and sign will do.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, phần II, mục 6b (áp dụng tham khảo)',
		dossier: ['CIT-01', 'CIT-02'],
		sure: 'verified',
	},
	good: [
		'Theo Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ, mức đóng giữ nguyên.\nNghị định 158 có hiệu lực từ 01/7/2025.',
		'# Điểm mới của Nghị định 158\nNgày 25/6/2025, Chính phủ ban hành Nghị định số 158/2025/NĐ-CP về BHXH bắt buộc.',
		'Điều 15 Luật Bảo hiểm xã hội quy định trách nhiệm của người sử dụng lao động.',
		'Hội nghị quyết định 12 nhiệm vụ của quý IV.',
	],
	bad: {
		'Theo {NĐ 158}, người lao động đóng 8% tiền lương.':
			'Theo Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ, người lao động đóng 8% tiền lương.',
		'BHXH tỉnh triển khai {Quyết định 2474} tới các đơn vị.':
			'BHXH tỉnh triển khai Quyết định số 2474/QĐ-BHXH ngày 31/12/2019 của BHXH Việt Nam tới các đơn vị.',
		'Theo {Nghị định 158/2025}, hồ sơ gồm hai loại.':
			'Theo Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ, hồ sơ gồm hai loại.',
		'{Nghị định số 158/2025/NĐ-CP} của Chính phủ quy định cụ thể về hồ sơ.':
			'Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 của Chính phủ quy định cụ thể về hồ sơ.',
	},
	bySentence: true,
	needs: characters.digit,
	words: typeWords,
	starts: (block, standard) => mentionsBy(standard)(block).length > 0,
	reads: (block, standard) => (mentionsBy(standard)(block).length ? block : null),
	*post({blocks}, standard) {
		const mentions = mentionsBy(standard);
		const cited = new Set<string>();
		for (const [index, block] of blocks.entries()) {
			const found = mentions(block);
			if (!found.length) continue;
			const short = !isBody(block) || block.kind === 'heading';
			for (const {key, sign, said} of found) {
				// A title, summary or heading may be brief, and nothing is asked of the body after a full one there.
				if (cited.has(key) || (short && !sign)) continue;
				cited.add(key);
				if (said && !short) yield {...said, block: index};
			}
		}
	},
} satisfies Rule;

/** The documents a block names, and what each mention would lack if it were the first. */
const mentionsBy = perStandard((standard: Standard) => {
	const known = new Map(standard.issued.map((each) => [each.number, each]));
	const find = outdated(standard);
	return perBlock((block: Block) =>
		citations(block).map((citation) => {
			const at = composed(block).back(...citation.at);
			// Of a document that was replaced `superseded-document` speaks; its successor is to be cited in full.
			const replaced = citation.sign && find(block).some((old) => old.at[0] < at[1] && at[0] < old.at[1]);
			const lacks = replaced ? null : lacking(citation, block);
			const fix = lacks && completed(citation, known, composed(block).text);
			return {
				key: `${citation.kind} ${citation.number}`,
				sign: citation.sign,
				said: lacks && {...lacks, ...(fix ? {fix} : {}), at},
			};
		}),
	);
});

function lacking(citation: Citation, block: Block): Pick<Said, 'message' | 'level'> | null {
	const {text} = composed(block);
	if (isQuoted(quotations(text), citation.at)) return null;
	if (!citation.sign) return {message: unsigned(citation), level: isIssued(text, citation) ? 'hint' : 'warning'};
	if (isShortType(citation)) return {message: abbreviated(citation)};
	return isUndated(citation, block) ? {message: undated(citation, text), level: 'hint'} : null;
}

/** The citation in full, where the standard knows the document: decrees have one number a year, others need their sign. */
function completed({at, kind, number, year, sign}: Citation, known: ReadonlyMap<string, Issued>, text: string) {
	const letters = sign || (kind === 'nghị định' ? 'NĐ-CP' : '');
	const document = year && letters && known.get(`${number.padStart(2, '0')}/${year}/${letters}`);
	if (!document) return undefined;
	const start = /^\p{Lu}/u.test(text.slice(at[0])) ? capitalised(kind) : kind;
	const issuer = /^ (?:của|do) /.test(text.slice(at[1], at[1] + 5)) ? '' : ` của ${document.issuer}`;
	// What follows may already give the day.
	const day = date.test(text.slice(at[1], at[1] + 60)) ? '' : ` ngày ${writeDate(document.date)}${issuer}`;
	return `${start} số ${document.number}${day}`;
}

/** “Nghị quyết 57 của Bộ Chính trị”, “Thông tư 29 mà Bộ Giáo dục ban hành”: brief, but whose it is can be told. */
function isIssued(text: string, {at, type}: Citation): boolean {
	if (type.length <= 2) return false;
	return issuer.test(text.slice(at[1], at[1] + 60)) || /ban hành $/.test(text.slice(Math.max(0, at[0] - 9), at[0]));
}

const issuer =
	/^[^.;]{0,40}(?:của|do|mà|được) (?:Chính phủ|Thủ tướng|Quốc hội|Bộ|Ban|Trung ương|T\.Ư|BHXH|Bảo hiểm xã hội|UBND|HĐND|Ủy ban|Hội đồng)/u;

function unsigned({kind, number, year}: Citation): Words {
	const example = `${number.padStart(2, '0')}/${year ? `${year}/` : ''}…`;
	return {
		vi: `Lần đầu nhắc tới, ghi đủ: loại văn bản, số và ký hiệu (${example}), ngày ban hành, cơ quan ban hành.`,
		en: `At first mention give it in full: type (${kind}), number and sign (${example}), date and issuer.`,
	};
}

function abbreviated({kind, type}: Citation): Words {
	return {
		vi: `Lần đầu nhắc tới, viết rõ loại văn bản: “${capitalised(kind)} số …”, không viết tắt “${type}”.`,
		en: `At first mention write the type out: “${capitalised(kind)} số …”, not “${type}”.`,
	};
}

function undated({at, type}: Citation, text: string): Words {
	const number = text.slice(at[0] + type.length, at[1]);
	const full = `${type}${number.startsWith(' số') ? '' : ' số'}${number} ngày …`;
	return {
		vi: `Lần đầu nhắc tới, nên viết đủ: “${full}” (hoặc gắn liên kết tới văn bản).`,
		en: `At first mention better in full: “${full}” (or link to the document).`,
	};
}

function capitalised(kind: string): string {
	return kind.charAt(0).toUpperCase() + kind.slice(1);
}
