import {characters} from '../characters';
import type {Block, Post, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';

export default {
	id: 'mixed-quotation-marks',
	level: 'hint',
	title: {vi: 'Dùng một kiểu dấu ngoặc kép', en: 'Use one kind of quotation marks'},
	why: {
		vi: 'Lẫn “…” với "..." trong một bài cho thấy bài chép từ nhiều nguồn mà chưa biên tập lại.',
		en: '“…” and "..." side by side show that the post was pasted from several sources and not edited.',
	},
	source: {kind: 'practice', dossier: ['SPL-12'], sure: 'convention'},
	good: [
		'Chủ đề “An sinh”, khẩu hiệu “Vì dân phục vụ”.',
		'Chủ đề "An sinh", khẩu hiệu "Vì dân phục vụ".',
		'Màn hình 24" chiếu “An sinh”.',
		'Ông nói: "Cứ "liều" thì hỏng". Chủ đề “An sinh”, “Vì dân”.',
	],
	bad: {
		'Chủ đề “An sinh”, khẩu hiệu {"Vì dân phục vụ"}.': 'Chủ đề “An sinh”, khẩu hiệu “Vì dân phục vụ”.',
		'Chủ đề "An sinh", "Vì dân".\nPhong trào {“Chung tay”}.': 'Chủ đề "An sinh", "Vì dân".\nPhong trào "Chung tay".',
	},
	needs: characters.opening | characters.straightQuote,
	reads: (block) => pairs(block),
	*post(post: Post) {
		let curly = 0;
		let straight = 0;
		for (const block of post.blocks) {
			for (const {mark} of pairs(block)) mark === '“' ? curly++ : straight++;
		}
		if (curly === 0 || straight === 0) return;
		const rare = straight > curly ? '“' : '"';
		for (const [index, block] of post.blocks.entries()) {
			for (const {mark, at} of pairs(block)) {
				if (mark !== rare) continue;
				const inner = block.text.slice(at[0] + 1, at[1] - 1);
				const fix = rare === '"' ? `“${inner}”` : `"${inner}"`;
				yield {
					block: index,
					at,
					fix,
					message: {
						vi: `Bài phần nhiều dùng ${rare === '"' ? '“…”' : '"…"'}; ở đây dùng kiểu khác.`,
						en: `The post mostly uses ${rare === '"' ? '“…”' : '"…"'}; here it is the other kind.`,
					},
				};
			}
		}
	},
} satisfies Rule;

interface Pair {
	readonly mark: '“' | '"';
	readonly at: Span;
}

const none: readonly Pair[] = [];

/** The quotations of a block that hold no other, by their marks; inches and what stands between two quotations are none. */
const pairs = perBlock(({kind, text}: Block): readonly Pair[] => {
	if (kind === 'code' || !(text.includes('“') || text.includes('"'))) return none;
	const found: Pair[] = [];
	for (const {0: whole, index} of text.matchAll(/“[^“”"]{1,400}”|(?<!\d)"[^"“”]{1,400}"/g)) {
		if (/^"\s|\s"$/.test(whole)) continue;
		found.push({mark: whole.startsWith('“') ? '“' : '"', at: [index, index + whole.length]});
	}
	return found.length ? found : none;
});
