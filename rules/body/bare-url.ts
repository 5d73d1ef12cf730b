import type {Rule} from '../rule';

export default {
	id: 'bare-url',
	level: 'hint',
	title: {vi: 'Gắn liên kết thay cho địa chỉ trần', en: 'Make the address a link'},
	why: {
		vi: 'Địa chỉ viết trần thì không bấm được, dài và khó đọc; người đọc bằng điện thoại phải chép lại từng chữ.',
		en: 'An address written out can’t be pressed; on a phone people would have to copy it letter by letter.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 2.4.4)',
		dossier: ['ACC-03'],
		sure: 'verified',
	},
	good: [
		'Tra cứu [điểm thu BHXH, BHYT](https://baohiemxahoi.gov.vn/tracuu).',
		'Nộp hồ sơ trên dichvucong.gov.vn.',
		'Xem [https://baohiemxahoi.gov.vn](https://baohiemxahoi.gov.vn).',
	],
	bad: {
		'Tra cứu tại {https://baohiemxahoi.gov.vn/tracuu/Pages/diem-thu.aspx}.':
			'Tra cứu [điểm thu BHXH, BHYT](https://baohiemxahoi.gov.vn/tracuu/Pages/diem-thu.aspx).',
		'Nộp hồ sơ trên {www.dichvucong.gov.vn}, mục BHXH.':
			'Nộp hồ sơ trên [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn), mục BHXH.',
	},
	bySentence: true,
	*block({kind, text, marks}) {
		if (!text.includes('://') && !text.includes('www.')) return;
		if (kind === 'code' || kind === 'title') return;
		for (const {0: address, index} of text.matchAll(addresses)) {
			const at = [index, index + address.length] as const;
			if (marks.some((mark) => mark.kind === 'link' && mark.at[0] < at[1] && at[0] < mark.at[1])) continue;
			yield {
				at,
				message: {
					vi: 'Địa chỉ này chưa bấm được; nên gắn liên kết vào tên trang hoặc tên văn bản.',
					en: 'This address can’t be pressed; link the name of the page or document to it.',
				},
			};
		}
	},
} satisfies Rule;

const addresses = /(?<![\p{L}\p{N}@/.])(?:https?:\/\/|www\.)[^\s<>"“”()]*[\p{L}\p{N}/=&-]/giu;
