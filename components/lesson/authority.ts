import type {Source, Words} from '../../rules/rule';
import {documentPlace} from './document-place';
import {sureWords} from './sure';

/** Who asks for it and where that is written; then how sure we are of it. */
export function authority(source: Source): Words {
	const who = whoAsks(source);
	const sure = sureWords[source.sure];
	return {vi: `${who.vi}. ${asSentence(sure.vi)}`, en: `${who.en}. ${asSentence(sure.en)}`};
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

/** The letter numbers its items, all but the opening. */
function placeInLetter(letter: string): Words {
	if (letter === 'mở đầu') return {vi: 'phần mở đầu', en: 'the opening'};
	return {vi: `mục ${letter}`, en: `item ${letter}`};
}

function asSentence(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
