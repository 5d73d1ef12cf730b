import {countBody, isBody, syllablesOf} from '../body-text';
import type {Block} from '../post';
import type {Rule} from '../rule';

export default {
	id: 'missing-summary',
	level: 'warning',
	title: {vi: 'Viết sapo', en: 'Write a summary'},
	why: {
		vi: 'Sapo nói ngay điều chính: ai, việc gì, khi nào, ở đâu. Trang chủ và kết quả tìm kiếm lấy sapo làm lời giới thiệu bài.',
		en: 'The summary says the main thing at once: who, what, when, where. Home page and search results introduce the post with it.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-04'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n> Sáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người có hoàn cảnh khó khăn.\nDự lễ trao có đại diện UBND phường.',
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n**Sáng 06/7/2026, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người khó khăn.**\nDự lễ có đại diện UBND phường.\nMỗi thẻ có giá trị 12 tháng.',
	],
	bad: {
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n{>}\nSáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người khó khăn.':
			'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n> Món quà giúp 150 người có hoàn cảnh khó khăn yên tâm khám, chữa bệnh trong 12 tháng tới.\nSáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người khó khăn.',
		'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\nThực hiện kế hoạch phối hợp giữa BHXH tỉnh và Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh về vận động nguồn lực hỗ trợ người có hoàn cảnh khó khăn tham gia BHYT, sáng 06/7/2026, tại hội trường UBND phường Đông Hà, BHXH tỉnh Quảng Trị phối hợp với các nhà hảo tâm tổ chức lễ trao 150 thẻ BHYT, mỗi thẻ có giá trị sử dụng 12 tháng.\nDự lễ trao có đại diện UBND phường.\nMỗi thẻ có giá trị 12 tháng.\n{}':
			'# BHXH tỉnh Quảng Trị trao 150 thẻ BHYT\n> Sáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người có hoàn cảnh khó khăn.\nDự lễ trao có đại diện UBND phường.\nMỗi thẻ có giá trị 12 tháng.',
	},
	reads: (block, {limits}) => {
		const syllables = syllablesOf(block);
		if (syllables === 0 || block.kind === 'summary') return syllables > 0;
		return block.marks.length ? block : syllables > limits.summarySyllablesMax.value;
	},
	*post(post, {limits}) {
		const block = post.blocks.findIndex(({kind}) => kind === 'summary');
		const summary = post.blocks[block];
		if (summary) {
			if (syllablesOf(summary) > 0 || countBody(post, 1) === 0) return;
			yield {block, message: {vi: 'Bài chưa có sapo.', en: 'The post has no summary.'}};
			return;
		}
		const body = post.blocks.filter((each) => isBody(each) && syllablesOf(each) > 0);
		const first = body[0];
		const hasTitle = post.blocks.some((each) => each.kind === 'title' && syllablesOf(each) > 0);
		if (!first || !hasTitle || body.filter(({kind}) => kind === 'paragraph').length < 3) return;
		if (syllablesOf(first) <= limits.summarySyllablesMax.value || standsOut(first)) return;
		yield {
			level: 'hint',
			message: {
				vi: 'Hình như bài chưa có sapo: đoạn đầu dài và không in đậm. Nên mở bài bằng một đoạn ngắn nói điều chính.',
				en: 'The post seems to have no summary: its first paragraph is long and not bold. Open with a short one that says the main thing.',
			},
		};
	},
} satisfies Rule;

/** Whether the whole block is set in bold or italics, as summaries written into the body are. */
function standsOut({text, marks}: Block): boolean {
	let plainFrom = 0;
	for (const {kind, at} of marks) {
		if (kind !== 'bold' && kind !== 'italic') continue;
		if (/[\p{L}\p{N}]/u.test(text.slice(plainFrom, at[0]))) return false;
		plainFrom = Math.max(plainFrom, at[1]);
	}
	return !/[\p{L}\p{N}]/u.test(text.slice(plainFrom));
}
