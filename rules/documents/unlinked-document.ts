import {isBody} from '../body-text';
import {characters} from '../characters';
import type {Block, Post, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {citations, typeWords} from './signs';
import {isLinked, isUndated} from './undated';

export default {
	id: 'unlinked-document',
	level: 'hint',
	title: {vi: 'Gắn liên kết tới văn bản của bài', en: 'Link to the document the post is about'},
	why: {
		vi: 'Bài giới thiệu một văn bản thì người đọc muốn mở chính văn bản đó; có liên kết hay tệp đính kèm, họ khỏi phải đi tìm.',
		en: 'Readers of a post about a document want the document; a link or a file spares them the search.',
	},
	source: {
		kind: 'practice',
		at: 'NĐ 43/2011/NĐ-CP, Điều 10 (đã hết hiệu lực)',
		dossier: ['CIT-10'],
		sure: 'convention',
	},
	good: [
		'# Điểm mới của Nghị định 158/2025/NĐ-CP\nMức đóng theo [Nghị định số 158/2025/NĐ-CP](https://vd.example.vn/158) giữ nguyên.',
		'# Điểm mới của Nghị định 158\nNghị định số 158/2025/NĐ-CP giữ nguyên mức đóng. [Tải văn bản](https://vd.example.vn/158.pdf).',
		'# Điểm mới của Nghị định 158\nTheo Nghị định số 158/2025/NĐ-CP, mức đóng giữ nguyên.',
		'# Tập huấn cho đại lý thu\nLớp học giới thiệu Nghị định số 158/2025/NĐ-CP ngày 25/6/2025.',
	],
	bad: {
		'# Điểm mới của Nghị định 158/2025/NĐ-CP\nTheo {Nghị định số 158/2025/NĐ-CP}, mức đóng giữ nguyên.':
			'# Điểm mới của Nghị định 158/2025/NĐ-CP\nTheo [Nghị định số 158/2025/NĐ-CP](https://vd.example.vn/158), mức đóng giữ nguyên.',
	},
	bySentence: true,
	needs: characters.digit,
	words: typeWords,
	starts: (block) => cited(block).length > 0,
	reads: (block) => (cited(block).length || hasFile(block) ? block : null),
	*post({blocks}: Post) {
		const about = blocks.filter(({kind}) => kind === 'title' || kind === 'summary').flatMap((block) => cited(block));
		if (!about.length || blocks.some(hasFile)) return;
		const all = blocks.flatMap((block, index) => (isBody(block) ? cited(block).map((each) => ({...each, index})) : []));
		for (const {key} of about.slice(0, 1)) {
			const same = all.filter((each) => each.key === key);
			const [first] = same;
			if (!first || same.some(({linked}) => linked)) continue;
			// `incomplete-citation` asks for the link or the day there.
			if (first.incomplete && !about.some((each) => each.key === key && each.sign)) continue;
			yield {
				block: first.index,
				at: first.at,
				message: {
					vi: 'Bài nói về văn bản này: nên gắn liên kết hoặc đính kèm tệp.',
					en: 'The post is about this document: better link to it or attach the file.',
				},
			};
		}
	},
} satisfies Rule;

interface Cited {
	readonly key: string;
	readonly at: Span;
	readonly linked: boolean;
	readonly sign: string;
	readonly incomplete: boolean;
}

const none: readonly Cited[] = [];

const cited = perBlock((block: Block): readonly Cited[] => {
	const found = citations(block).map((citation) => {
		const {at, kind, number, sign} = citation;
		const own = composed(block).back(...at);
		const incomplete = !sign || isUndated(citation, block);
		return {key: `${kind} ${number}`, at: own, linked: isLinked(block, own), sign, incomplete};
	});
	return found.length ? found : none;
});

const hasFile = perBlock(({marks}) =>
	marks.some(({href = ''}) => /\.(?:pdf|docx?|xlsx?|zip|rar)(?:$|[?#])/i.test(href)),
);
