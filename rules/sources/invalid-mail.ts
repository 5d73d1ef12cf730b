import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {mails} from './mail';

export default {
	id: 'invalid-mail',
	level: 'warning',
	title: {vi: 'Sửa địa chỉ thư điện tử', en: 'Mend the e-mail address'},
	why: {
		vi: 'Địa chỉ sai một dấu chấm là thư không tới, hồ sơ gửi qua mạng mất hút mà người gửi không biết.',
		en: 'One wrong dot and the mail never arrives, and the sender never learns.',
	},
	source: {kind: 'practice', dossier: ['SPK-01'], sure: 'convention'},
	good: [
		'Thư điện tử: binhlv@gialai.vss.gov.vn, congthongtindientu@vss.gov.vn.',
		'Theo dõi chúng tôi tại @baohiemxahoi.',
		'Thư gửi về hoa.tran-83@vnpt.com.vn; hoặc nộp trực tiếp.',
	],
	bad: {
		'Thư điện tử: {binhlv@vss,gov.vn}': 'Thư điện tử: binhlv@vss.gov.vn',
		'Email: {binhlv@@vss.gov.vn}.': 'Email: binhlv@vss.gov.vn.',
		'Gửi về {bình@vss.gov.vn} trước ngày 15/7/2026.': 'Gửi về binh@vss.gov.vn trước ngày 15/7/2026.',
		'Gửi về {binhlv@vss.gov} trước ngày 15/7/2026.': 'Gửi về binhlv@vss.gov.vn trước ngày 15/7/2026.',
		'Gửi về {hoa@gmail.con}.': 'Gửi về hoa@gmail.com.',
		'Email: {binhlv @vss.gov.vn}': 'Email: binhlv@vss.gov.vn',
	},
	bySentence: true,
	needs: characters.code,
	*block(block) {
		if (!block.text.includes('@')) return;
		const {text: whole, back} = composed(block);
		for (const {0: words, index} of whole.matchAll(apart)) {
			yield {at: back(index, index + words.length), fix: words.replaceAll(' ', ''), message};
		}
		for (const {start, end, text, domain} of mails(block)) {
			if ((wellFormed.test(text) && !slips.test(domain)) || hidden.test(text)) continue;
			const mended = text
				.replace(/@+/, '@')
				.replace(/,/g, '.')
				.replace(/@gmail\.(?:con|cm|co|comm|vn)$|@gmail$|@gmai\.com$|@gmal\.com$/i, '@gmail.com')
				.replace(/\.gov(?:\.v|\.n|\.nv|\.vm)?$/i, '.gov.vn');
			// “Lan@ nhà” and the like are play, not mail.
			if (!wellFormed.test(mended) && !/\.\p{L}{2,}$/u.test(mended)) continue;
			yield {
				at: back(start, end),
				...(wellFormed.test(mended) ? {fix: mended} : {}),
				message,
			};
		}
	},
} satisfies Rule;

const message = {
	vi: 'Địa chỉ thư này không gửi được: kiểm tra dấu cách, dấu chấm, chữ có dấu, đuôi tên miền.',
	en: 'Mail to this address can’t arrive: see the spaces, the dots, the letters and the ending.',
};

/** “binhlv @vss.gov.vn”. */
const apart =
	/(?<![\p{L}\p{N}._+-])[\w+-][\w.+-]{1,63}(?: @ ?|@ )[a-z\d-]{2,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,10}/giu;

/** Part of it is hidden on purpose. */
const hidden = /\*|\.\.|…|xx/;

const wellFormed = /^[\w+-]+(?:\.[\w+-]+){0,6}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.[a-z]{2,12}$/i;

/** Endings that no domain has, though well formed. */
const slips = /^(?:gmail\.(?:con|cm|co|comm|vn)|gmai\.com|gmal\.com)$|\.gov(?:\.v|\.n|\.nv|\.vm)?$/;
