import type {Source, Words} from '../../rules/rule';
import {documentPlace} from './document-place';

/** Who asks for it and where that is written; then how sure we are of it. */
export function authority(source: Source): Words {
	const who = whoAsks(source);
	const sure = sureWords[source.sure];
	return {vi: `${who.vi}. ${sure.vi}.`, en: `${who.en}. ${sure.en}.`};
}

function whoAsks({kind, letter, law, at}: Source): Words {
	const written = law || at ? documentPlace(law, at) : null;
	if (kind === 'law' && written) return {vi: `Theo ${written.vi}`, en: `By ${written.en}`};
	const item = letter ? placeInLetter(letter) : null;
	if (kind === 'letter' && item) {
		// The letter's own words stand after their place; a law is a second authority.
		const [viBesides, enBesides] = law ? [', và ', ', and '] : [', ', ', '];
		return {
			vi: `Theo công văn của BHXH Việt Nam, ${item.vi}${written ? viBesides + written.vi : ''}`,
			en: `By the letter of Vietnam Social Security, ${item.en}${written ? enBesides + written.en : ''}`,
		};
	}
	return {
		vi: `Thông lệ tòa soạn${written ? `, theo ${written.vi}` : ''}${
			item ? `, giúp làm đúng ${item.vi} công văn của BHXH Việt Nam` : ''
		}`,
		en: `Newsroom practice${written ? `, by ${written.en}` : ''}${
			item ? `, in aid of ${item.en} of the letter of Vietnam Social Security` : ''
		}`,
	};
}

/** How sure we are, in plain words. */
const sureWords: Readonly<Record<Source['sure'], Words>> = {
	verified: {vi: 'Đã đọc văn bản', en: 'The text was read'},
	secondary: {vi: 'Theo văn bản khác dẫn lại', en: 'As another document quotes it'},
	known: {vi: 'Chưa kiểm chứng, nên kiểm tra', en: 'Not verified, please check'},
	convention: {vi: 'Quy ước của Chuẩn Tin, đơn vị có thể sửa', en: 'A convention of Chuẩn Tin; the unit may change it'},
};

/** The letter numbers its items, all but the opening. */
function placeInLetter(letter: string): Words {
	if (letter === 'mở đầu') return {vi: 'phần mở đầu', en: 'the opening'};
	return {vi: `mục ${letter}`, en: `item ${letter}`};
}
