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
	if (source.kind === 'letter' && source.letter) {
		return {
			vi: `Theo công văn của BHXH Việt Nam, mục ${source.letter}.`,
			en: `By the letter of Vietnam Social Security, item ${source.letter}.`,
		};
	}
	if (source.letter) {
		return {
			vi: `Thông lệ tòa soạn, giúp làm đúng mục ${source.letter} công văn của BHXH Việt Nam; đơn vị có thể sửa.`,
			en: `Newsroom practice, in aid of item ${source.letter} of the letter of Vietnam Social Security; the unit may change it.`,
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

/** `30/2020/NĐ-CP` → `NĐ 30/2020/NĐ-CP`; a name already in words stays. */
function documentName(law: string): string {
	const kind = /^\d+\/(?:\d{4}\/)?([A-ZĐ]+)/.exec(law)?.[1];
	if (!kind) return law;
	return `${kind.startsWith('QH') ? 'Luật' : kind} ${law}`;
}
