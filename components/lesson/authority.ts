import type {Source, Words} from '../../rules/rule';

/** Who asks for it, in one sentence, and how sure we are of that. */
export function authority(source: Source): Words {
	if (source.kind === 'law' && source.law) {
		const at = source.at ? `, ${source.at}` : '';
		const caution = cautions[source.sure];
		return {
			vi: `Theo ${documentName(source.law)}${at}${caution.vi}.`,
			en: `By ${documentName(source.law)}${at}${caution.en}.`,
		};
	}
	if (source.letter) {
		const place = placeInLetter(source.letter);
		if (source.kind === 'letter') {
			return {
				vi: `Theo công văn của BHXH Việt Nam, ${place.vi}.`,
				en: `By the letter of Vietnam Social Security, ${place.en}.`,
			};
		}
		return {
			vi: `Thông lệ tòa soạn, giúp làm đúng ${place.vi} công văn của BHXH Việt Nam; đơn vị có thể sửa.`,
			en: `Newsroom practice, in aid of ${place.en} of the letter of Vietnam Social Security; the unit may change it.`,
		};
	}
	return {
		vi: 'Thông lệ tòa soạn; đơn vị có thể sửa.',
		en: 'Newsroom practice; the unit may change it.',
	};
}

const cautions: Readonly<Record<Source['sure'], Words>> = {
	verified: {vi: '', en: ''},
	secondary: {vi: ' (dẫn lại theo văn bản khác)', en: ' (as quoted by another document)'},
	known: {vi: ' (chưa đối chiếu văn bản gốc, nên kiểm tra)', en: ' (original not yet read; please check)'},
	convention: {vi: ' (đơn vị có thể sửa)', en: ' (the unit may change it)'},
};

/** The letter numbers its items, all but the opening. */
function placeInLetter(letter: string): Words {
	if (letter === 'mở đầu') return {vi: 'phần mở đầu', en: 'the opening'};
	return {vi: `mục ${letter}`, en: `item ${letter}`};
}

/** `30/2020/NĐ-CP` → `NĐ 30/2020/NĐ-CP`; a name already in words stays. */
function documentName(law: string): string {
	const kind = /^\d+\/(?:\d{4}\/)?([A-ZĐ]+)/.exec(law)?.[1];
	if (!kind) return law;
	return `${kind.startsWith('QH') ? 'Luật' : kind} ${law}`;
}
