import {isBody} from '../body-text';
import {characters} from '../characters';
import type {Block, Post} from '../post';
import {perBlock} from '../remember';
import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';
import {isQuoted, quotations} from '../vietnamese/quotations';
import {type Citation, citations, isShortType, typeWords} from './signs';
import {isLoose, isUndated} from './undated';

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
		'Theo Nghị định 158/2025/NĐ-CP, mức đóng giữ nguyên.',
	],
	bad: {
		'Thực hiện {Quyết định 12/QĐ-BHXH} ngày 10/3/2026.': 'Thực hiện Quyết định số 12/QĐ-BHXH ngày 10/3/2026.',
		'Theo {Nghị định 158/2025/NĐ-CP} ngày 25/6/2025.': 'Theo Nghị định số 158/2025/NĐ-CP ngày 25/6/2025.',
	},
	needs: characters.digit,
	words: typeWords,
	starts: (block) => cites(block).some(({said}) => said),
	reads: (block) => cites(block),
	*post({blocks}: Post) {
		const cited = new Set<string>();
		const named = new Set<string>();
		for (const [index, block] of blocks.entries()) {
			const brief = !isBody(block) || block.kind === 'heading';
			for (const {key, name, sign, undated, said} of cites(block)) {
				// At first mention `incomplete-citation` asks for the day as well as the “số”.
				const asked = undated && !brief && !named.has(name);
				if (sign || !brief) named.add(name);
				// Later on the short form will do.
				if (!sign || cited.has(key) || block.kind === 'title' || block.kind === 'heading') continue;
				cited.add(key);
				if (said && !asked) yield {...said, block: index};
			}
		}
	},
} satisfies Rule;

/** A document that a block cites, and what is to be said if this is the first time. */
interface Cited {
	readonly key: string;
	/** Without the year, which later mentions leave out. */
	readonly name: string;
	readonly sign: string;
	readonly undated: boolean;
	readonly said: Said | null;
}

const none: readonly Cited[] = [];

const cites = perBlock((block): readonly Cited[] => {
	const found = citations(block);
	if (!found.length) return none;
	return found.map((citation) => {
		const {kind, number, year, sign} = citation;
		const name = `${kind} ${number}`;
		const undated = isUndated(citation, block);
		return {key: `${name}/${year}`, name, sign, undated, said: sign ? lacking(citation, block) : null};
	});
});

function lacking(citation: Citation, block: Block): Said | null {
	const {at, type} = citation;
	const {text, back} = composed(block);
	const written = text.slice(...at);
	if (isShortType(citation) || written.startsWith(' số', type.length) || isLoose(written)) return null;
	if (isQuoted(quotations(text), at)) return null;
	const fix = `${type} số${written.slice(type.length)}`;
	return {at: back(...at), fix, message: {vi: `Viết đủ: “${fix}”.`, en: `In full: “${fix}”.`}};
}
