import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {sentenceAt} from '../vietnamese/sentences';
import {mails} from './mail';

export default {
	id: 'private-mail',
	level: 'hint',
	title: {vi: 'Dùng thư điện tử công vụ', en: 'Use the official mailbox'},
	why: {
		vi: 'Hộp thư riêng thì ai cũng mở được một cái y như thật để lừa người dân gửi hồ sơ; thư công vụ có đuôi gov.vn.',
		en: 'Anybody can open a private mailbox that looks like yours and collect people’s papers; official mail ends in gov.vn.',
	},
	source: {
		kind: 'law',
		law: '244/2026/NĐ-CP',
		at: 'Điều 3, khoản 3 (áp dụng tham khảo)',
		dossier: ['SPK-02'],
		sure: 'verified',
	},
	good: [
		'Gửi hồ sơ về BHXH tỉnh, thư điện tử tiepnhan@gialai.vss.gov.vn.',
		'Công ty Bình Minh tuyển 20 lao động, liên hệ binhminh@gmail.com.',
		'Chị Hoa kể có kẻ mạo danh BHXH tỉnh dùng địa chỉ bhxhtinh@gmail.com để lừa đảo.',
	],
	bad: {
		'Gửi hồ sơ về BHXH tỉnh, thư điện tử {tiepnhan.bhxh@gmail.com}.':
			'Gửi hồ sơ về BHXH tỉnh, thư điện tử tiepnhan@gialai.vss.gov.vn.',
		'Bài dự thi gửi về Ban Tổ chức qua email {cuocthibhyt@gmail.com}.':
			'Bài dự thi gửi về Ban Tổ chức qua email cuocthi@gialai.vss.gov.vn.',
	},
	bySentence: true,
	needs: characters.code,
	*block(block, {lists}) {
		if (!block.text.includes('@')) return;
		const {text, back} = composed(block);
		for (const {start, end, domain} of mails(block)) {
			if (!lists.privateMailDomains.value.includes(domain)) continue;
			const sentence = text.slice(...sentenceAt(text, start));
			if (!office.test(sentence) || others.test(sentence)) continue;
			yield {
				at: back(start, end),
				message: {
					vi: 'Đây là hộp thư riêng; cơ quan nên dùng thư điện tử công vụ (gov.vn).',
					en: 'This is a private mailbox; an agency should use its official one (gov.vn).',
				},
			};
		}
	},
} satisfies Rule;

/** Whose mailbox it is: an office of the state’s, or those who act for it. */
const office =
	/BHXH|Bảo hiểm xã hội|[Cc]ơ quan|[Bb]an [Tt]ổ chức|BTC|[Bb]an [Bb]iên tập|BBT|[Tt]òa soạn|[Cc]ổng (?:TTĐT|thông tin)|UBND|[Ss]ở |[Pp]hòng \p{Lu}/u;

/** The spokesperson has a rule of their own. */
const others = /[Nn]gười phát ngôn|[Cc]ông ty|[Dd]oanh nghiệp|giả|mạo danh|lừa|[Bb]ệnh viện|ví dụ/u;
