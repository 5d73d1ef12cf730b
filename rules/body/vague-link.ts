import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {compose} from '../vietnamese/composed';

export default {
	id: 'vague-link',
	level: 'warning',
	title: {vi: 'Đặt tên cho liên kết', en: 'Say where the link leads'},
	why: {
		vi: 'Người khiếm thị nghe lần lượt các liên kết: năm lần “tại đây” không cho biết liên kết nào dẫn tới đâu. Người đọc lướt cũng vậy.',
		en: 'Blind readers hear the links one after the other: “here” five times doesn’t tell where each leads. Nor does it to people who skim.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 2.4.4)',
		dossier: ['ACC-03'],
		sure: 'verified',
	},
	good: [
		'Tải [mẫu TK1-TS (PDF, 120 KB)](tk1-ts.pdf) để kê khai.',
		'Nộp hồ sơ trên [dichvucong.gov.vn](https://dichvucong.gov.vn).',
		'Hồ sơ nộp tại đây hoặc qua bưu điện.',
	],
	bad: {
		'Mẫu tờ khai TK1-TS xem [{tại đây}](tk1-ts.pdf).': 'Xem [mẫu tờ khai TK1-TS](tk1-ts.pdf).',
		'[{>> Xem chi tiết:}](quyet-dinh.pdf)': '[Toàn văn quyết định công bố thủ tục (PDF, 300 KB)](quyet-dinh.pdf)',
		'Tra cứu tại [{https://baohiemxahoi.gov.vn/tracuu/Pages/diem-thu.aspx}](https://baohiemxahoi.gov.vn/tracuu/Pages/diem-thu.aspx).':
			'Tra cứu [điểm thu BHXH, BHYT](https://baohiemxahoi.gov.vn/tracuu/Pages/diem-thu.aspx).',
	},
	marks: ['link'],
	*block({text, marks}, standard) {
		for (const {kind, at} of marks) {
			if (kind !== 'link' || at[1] - at[0] > 300) continue;
			const label = text.slice(at[0], at[1]).trim();
			const said = bare(compose(label).text);
			if (vague(standard).has(said)) {
				yield {
					at,
					message: {
						vi: `“${label}” không cho biết liên kết dẫn tới đâu; nên gắn liên kết vào tên văn bản hoặc tên trang.`,
						en: `“${label}” doesn’t say where the link leads; link the name of the document or page instead.`,
					},
				};
			} else if (/^(?:https?:\/\/|www\.)[^\s/]+\/[^\s]/i.test(label)) {
				yield {
					at,
					level: 'hint',
					message: {
						vi: 'Địa chỉ dài khó đọc, khó nghe; nên gắn liên kết vào tên trang hoặc tên văn bản.',
						en: 'A long address is hard to read and to listen to; link the name of the page or document instead.',
					},
				};
			}
		}
	},
} satisfies Rule;

const vague = perStandard(({lists}) => new Set(lists.vagueLinkTexts.value.map((text) => bare(text))));

/** The words alone: without arrows, brackets and final punctuation, in small letters, single-spaced. */
function bare(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
