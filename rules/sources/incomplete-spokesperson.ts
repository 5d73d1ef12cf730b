import {perBlock} from '../remember';
import type {Rule, Words} from '../rule';
import {composed} from '../vietnamese/composed';
import {namesPerson} from '../vietnamese/person-names';
import {announces, notices, phone, position} from './spokesperson-notice';

export default {
	id: 'incomplete-spokesperson',
	level: 'error',
	title: {vi: 'Công bố đủ bốn mục về người phát ngôn', en: 'Give all four data of the spokesperson'},
	why: {
		vi: 'Công văn yêu cầu đăng họ tên, chức vụ, số điện thoại, thư điện tử của người phát ngôn; Nghị định 244/2026/NĐ-CP nói rõ là thư điện tử công vụ. Thiếu một mục là báo chí và người dân không liên hệ được.',
		en: 'The letter asks for name, post, phone and e-mail of the spokesperson; decree 244/2026 says official e-mail. With one missing, press and public can’t get in touch.',
	},
	source: {
		kind: 'letter',
		letter: '1.7',
		law: '244/2026/NĐ-CP',
		at: 'Điều 3, khoản 3',
		dossier: ['LET-12', 'SPK-01', 'SPK-02'],
		sure: 'verified',
	},
	good: [
		'# Thông báo Người phát ngôn của BHXH tỉnh Gia Lai\n- Họ và tên: Lê Văn Bình\n- Chức vụ: Phó Giám đốc\n- Điện thoại: 0269 382 1234\n- Thư điện tử: binhlv@gialai.vss.gov.vn',
		'Người phát ngôn: Ông Lê Văn Bình, Phó Giám đốc; ĐT 0912 345 678; thư điện tử binhlv@gialai.vss.gov.vn.',
		'Người phát ngôn Bộ Ngoại giao cho biết hai nước sẽ ký hiệp định về bảo hiểm xã hội.',
		'Hội nghị tập huấn kỹ năng cho người phát ngôn các đơn vị.',
	],
	bad: {
		'## {Người phát ngôn} của BHXH tỉnh Gia Lai\nÔng Lê Văn Bình, Phó Giám đốc; điện thoại 0912 345 678.':
			'## Người phát ngôn của BHXH tỉnh Gia Lai\nÔng Lê Văn Bình, Phó Giám đốc; điện thoại 0912 345 678; thư điện tử binhlv@gialai.vss.gov.vn.',
		'{Người phát ngôn} của BHXH tỉnh: Ông Lê Văn Bình.':
			'Người phát ngôn của BHXH tỉnh: Ông Lê Văn Bình, Phó Giám đốc; ĐT 0912 345 678; thư điện tử binhlv@gialai.vss.gov.vn.',
		'Người phát ngôn: Bà Trần Thị Hoa, Giám đốc; ĐT 0912 345 678; email {tranhoa@gmail.com}.':
			'Người phát ngôn: Bà Trần Thị Hoa, Giám đốc; ĐT 0912 345 678; email hoatt@gialai.vss.gov.vn.',
	},
	words: ['ngôn'],
	starts: (block) => announces(block),
	*post({blocks}, {lists}) {
		const isPrivate = (domain: string) => lists.privateMailDomains.value.includes(domain.toLowerCase());
		for (const {
			block,
			at,
			data: [from, to],
		} of notices(blocks)) {
			const given = blocks.slice(from, to).map(dataOf);
			const lacking = data.filter((each) => !given.some((one) => one[each.key]));
			if (lacking.length) {
				yield {
					block,
					at: composed(blocks[block] as (typeof blocks)[number]).back(...at),
					// Who gives one way to reach them lacks the other for certain; a name or a post may be put in words unknown here.
					level: given.some(({phone}) => phone) !== given.some(({mail}) => mail) ? 'error' : 'hint',
					message: {
						vi: `Phần người phát ngôn còn thiếu: ${lacking.map(({name}) => name.vi).join(', ')}.`,
						en: `The spokesperson’s entry lacks: ${lacking.map(({name}) => name.en).join(', ')}.`,
					},
				};
			}
			for (const [offset, {mails}] of given.entries()) {
				for (const {domain, at: address} of mails) {
					if (from + offset < block || !isPrivate(domain)) continue;
					yield {
						block: from + offset,
						at: address,
						message: {
							vi: 'Đây là hộp thư riêng; người phát ngôn phải có thư điện tử công vụ.',
							en: 'This is a private mailbox; a spokesperson needs an official one.',
						},
					};
				}
			}
		}
	},
} satisfies Rule;

const data: readonly {key: 'name' | 'post' | 'phone' | 'mail'; name: Words}[] = [
	{key: 'name', name: {vi: 'họ tên', en: 'name'}},
	{key: 'post', name: {vi: 'chức vụ', en: 'post'}},
	{key: 'phone', name: {vi: 'số điện thoại', en: 'phone'}},
	{key: 'mail', name: {vi: 'thư điện tử công vụ', en: 'official e-mail'}},
];

/** Which of the four a block gives, and its mail addresses. */
const dataOf = perBlock((block) => {
	const {text, back} = composed(block);
	const mails = Array.from(text.includes('@') ? text.matchAll(mail) : [], ({0: address, 1: domain = '', index}) => ({
		domain,
		at: back(index, index + address.length),
	}));
	return {
		name: namesPerson(text) || /họ(?: và)?,? tên\s?:\s*\p{L}/iu.test(text),
		post: position.test(text),
		phone: phone.test(text),
		mail: mails.length > 0,
		mails,
	};
});

const mail = /[\p{L}\d._+-]{1,64}@((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,10})/giu;
