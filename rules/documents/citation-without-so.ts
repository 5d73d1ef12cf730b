import {characters} from '../characters';
import type {Block, Post} from '../post';
import {perBlock} from '../remember';
import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {type Citation, citations, isShortType, typeWords} from './signs';

export default {
	id: 'citation-without-so',
	level: 'hint',
	title: {vi: 'Thêm “số” trước số văn bản', en: 'Put “số” before a document’s number'},
	why: {
		vi: 'Viện dẫn đủ là loại văn bản, “số”, số và ký hiệu. Báo chí hay lược “số”; trang của cơ quan nhà nước nên viết đủ.',
		en: 'A full citation is type, “số”, number and sign. Newspapers drop the “số”; a state portal had better not.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, phần II, mục 6b (áp dụng tham khảo)',
		dossier: ['CIT-06'],
		sure: 'verified',
	},
	good: [
		'Thực hiện Quyết định số 12/QĐ-BHXH và Nghị định số 158/2025/NĐ-CP.',
		'Theo Quyết định số 12/QĐ-BHXH ngày 10/3/2026.\nQuyết định 12/QĐ-BHXH nêu rõ bốn việc.',
		'# Điểm mới của Nghị định 158/2025/NĐ-CP\nNghị định 158 có hiệu lực từ 01/7/2025.',
	],
	bad: {
		'Thực hiện {Quyết định 12/QĐ-BHXH} ngày 10/3/2026.': 'Thực hiện Quyết định số 12/QĐ-BHXH ngày 10/3/2026.',
		'Theo {Nghị định 158/2025/NĐ-CP} ngày 25/6/2025.': 'Theo Nghị định số 158/2025/NĐ-CP ngày 25/6/2025.',
	},
	needs: characters.digit,
	words: typeWords,
	starts: (block) => signed(block).length > 0,
	reads: (block) => signed(block),
	*post({blocks}: Post) {
		const cited = new Set<string>();
		for (const [index, block] of blocks.entries()) {
			for (const {key, said} of signed(block)) {
				// Later on the short form will do.
				if (cited.has(key)) continue;
				cited.add(key);
				if (said) yield {...said, block: index};
			}
		}
	},
} satisfies Rule;

/** A document that a block cites by number and sign, and what is to be said if this is the first time. */
interface Signed {
	readonly key: string;
	readonly said: Said | null;
}

const none: readonly Signed[] = [];

const signed = perBlock((block): readonly Signed[] => {
	if (block.kind === 'title' || block.kind === 'heading') return none;
	const found = citations(block).filter(({sign}) => sign);
	return found.length ? found.map((citation) => ({key: keyOf(citation), said: lacking(citation, block)})) : none;
});

function keyOf({kind, number, year}: Citation): string {
	return `${kind} ${number}/${year}`;
}

function lacking(citation: Citation, block: Block): Said | null {
	const {at, type} = citation;
	const {text, back} = composed(block);
	const written = text.slice(...at);
	if (isShortType(citation) || written.startsWith(' số', type.length) || isQuoted(quotations(text), at)) return null;
	const fix = `${type} số${written.slice(type.length)}`;
	return {at: back(...at), fix, message: {vi: `Viết đủ: “${fix}”.`, en: `In full: “${fix}”.`}};
}
