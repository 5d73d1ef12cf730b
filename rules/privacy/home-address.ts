import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {sentenceAt} from '../vietnamese/sentences';
import {privatePersons} from './private-person';

export default {
	id: 'home-address',
	level: 'hint',
	title: {vi: 'Bỏ số nhà của người dân', en: 'Leave out a private person’s house number'},
	why: {
		vi: 'Họ tên cùng số nhà là chỉ tận cửa: người trong bài bị làm phiền, bị lừa đảo tìm đến. Tên phường, xã, thôn là đủ.',
		en: 'A name with a house number leads strangers to the door. Commune and village are enough.',
	},
	source: {kind: 'law', law: '91/2025/QH15', at: 'Điều 16', dossier: ['PDP-08'], sure: 'verified'},
	good: [
		'Bà Trần Thị Hoa, ở thôn Đông, xã Hòa Bình, vừa nhận lương hưu.',
		'Ông Lê Văn Bình, Giám đốc BHXH tỉnh, tiếp công dân tại số 12 đường Lê Lợi.',
		'Hồ sơ gửi về BHXH tỉnh, số 12 đường Lê Lợi, phường Đông Hà (gặp chị Trần Thị Hoa).',
	],
	bad: {
		'Bà Trần Thị Hoa (ở {số 12 đường} Lê Lợi, phường Đông Hà) vừa nhận lương hưu.':
			'Bà Trần Thị Hoa (ở đường Lê Lợi, phường Đông Hà) vừa nhận lương hưu.',
		'- Lê Văn Bình, {số nhà 12, tổ} 5, phường Đông Hà': '- Lê Văn Bình, tổ 5, phường Đông Hà',
		'Ông Lê Văn Bình trú tại {số 12/5} Lê Lợi.': 'Ông Lê Văn Bình trú tại phường Đông Hà.',
	},
	needs: characters.digit,
	words: ['số'],
	*block(block) {
		const {text, back} = composed(block);
		if (!signs.test(text)) return;
		for (const {0: whole, 1: number = '', 2: next, index} of text.matchAll(address)) {
			const [from, to] = sentenceAt(text, index);
			if (!privatePersons(block).some(([start, end]) => start >= from && end <= to)) continue;
			const home = /số nhà|nhà số/.test(number) || atHome.test(text.slice(Math.max(0, index - 24), index));
			if (!home && (block.kind === 'paragraph' || workplace.test(text.slice(from, to)))) continue;
			yield {
				at: back(index, index + (next ? whole : number).length),
				...(next ? {fix: next} : {}),
				message: {
					vi: 'Số nhà của một người dân: nên bỏ, chỉ nêu phường, xã.',
					en: 'A private person’s house number: leave it out, name the commune only.',
				},
			};
		}
	},
} satisfies Rule;

/** A quick look before the long one. */
const signs = /ố (?:nhà )?\d[\dA-Za-z/]*(?: \p{Lu}|,? [đpnhktxấ])/u;

/** “số 12 đường”, “số nhà 12/5, tổ”, “nhà số 3B Lê Lợi”. */
const address =
	/((?:[Nn]hà số|[Ss]ố nhà|[Ss]ố) \d{1,4}[A-Za-z]?(?:\/\d{1,4}[A-Za-z]?){0,4})(?:,? (đường|phố|ngõ|ngách|hẻm|kiệt|tổ|xóm|thôn|ấp|khu)(?= [\p{Lu}\d])|(?= \p{Lu}\p{Ll}))/gu;

/** Right before: “ngụ tại ”, “(ở ”, “thường trú: ”. */
const atHome =
	/(?:(?<!\p{L})(?:ở|ngụ|trú|thường trú|tạm trú|cư ngụ|sinh sống|sống)(?: tại| ở)?|nhà(?: riêng)?(?: tại| ở)|[Đđ]ịa chỉ(?: nhà)?):? $/u;

const workplace =
	/[Tt]rụ sở|[Cc]ơ quan|[Vv]ăn phòng|BHXH|[Bb]ảo hiểm xã hội|[Cc]ông ty|[Dd]oanh nghiệp|[Bb]ệnh viện|[Tt]rung tâm|[Tt]rường|UBND|[Bb]ưu điện|[Đđ]iểm|[Cc]ửa hàng|[Ll]iên hệ|[Nn]gân hàng/u;
