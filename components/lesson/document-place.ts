import type {Words} from '../../rules/rule';

/**
 * A document and a place in it, as people say them: `30/2020/NĐ-CP`, `Phụ lục II, mục V.7` → “Nghị định
 * 30/2020/NĐ-CP, Phụ lục II, mục V.7” and “Decree 30/2020/NĐ-CP, Appendix II, item V.7”.
 */
export function documentPlace(law: string | undefined, at = ''): Words {
	// A law that is named needs its number only; what begins with “và” needs no comma.
	const name = law ? /^Luật [^\d,(]+?(?=,| \(|$)/.exec(at)?.[0] : undefined;
	const rest = at.slice(name?.length ?? 0);
	const link = !law || !rest || name ? '' : rest.startsWith('và ') ? ' ' : ', ';
	const say = (language: keyof Words, words: (text: string) => string) => {
		const document = name ? `${words(name)} ${law}` : named(words(law ?? ''), language);
		return document + link + named(words(rest), language);
	};
	return {vi: say('vi', (text) => text), en: say('en', inEnglish)};
}

/** Puts the kind of document before each number. */
function named(text: string, language: keyof Words): string {
	return text.replace(numbered, (whole, before: string | undefined, number: string, letters: string | undefined) => {
		const kind = kinds[resolutions.has(number) ? 'NQ' : (letters ?? before ?? '')];
		return kind ? `${kind[language]} ${number}` : whole;
	});
}

/** A number, with the short kind that may stand before it. */
const numbered = /(?:(NĐ|NQ|QĐ|TT|Luật|Law) )?(\d+\/(?:\d{4}\/)?([A-ZĐ]+)[\dA-ZĐ-]*|\d+\/\d{4})/g;

const kinds: Readonly<Record<string, Words>> = {
	NĐ: {vi: 'Nghị định', en: 'Decree'},
	NQ: {vi: 'Nghị quyết', en: 'Resolution'},
	QĐ: {vi: 'Quyết định', en: 'Decision'},
	TT: {vi: 'Thông tư', en: 'Circular'},
	QH: {vi: 'Luật', en: 'Law'},
};

/** Laws and resolutions of the National Assembly are numbered alike; these that rules go by are resolutions. */
const resolutions = new Set(['176/2025/QH15', '202/2025/QH15', '30/2026/QH16', '36/2026/QH16', '39/2026/QH16']);

/** Quoted words stay as they were written. */
function inEnglish(text: string): string {
	return text
		.split(/(“[^”]*”)/)
		.map((part) => (part.startsWith('“') ? part : phrases.reduce((now, [vi, en]) => now.replaceAll(vi, en), part)))
		.join('');
}

/** Longer ones before the words they are made of. */
const phrases: readonly (readonly [vi: string, en: string])[] = [
	[
		'Kế hoạch chuyển đổi mã vùng 2017, mã mạng di động 2018 (Bộ Thông tin và Truyền thông)',
		'the plans for new area codes (2017) and mobile prefixes (2018), Ministry of Information and Communications',
	],
	['Luật Bảo vệ bí mật nhà nước', 'the State Secrets Law'],
	['Luật Báo chí', 'the Press Law'],
	['Luật Sở hữu trí tuệ', 'the Intellectual Property Law'],
	['và văn bản ghi ở từng mức', 'and the document given with each amount'],
	['áp dụng tham khảo', 'applied by analogy'],
	['nên kiểm tra', 'please check'],
	['đã hết hiệu lực', 'no longer in force'],
	['con số theo WCAG', 'figure from WCAG'],
	['con số là thông lệ', 'the figure is usage'],
	['tiêu chí', 'criterion'],
	['Phụ lục', 'Appendix'],
	['Chương', 'Chapter'],
	['Điều', 'Article'],
	['Luật', 'Law'],
	['phần', 'part'],
	['mục', 'item'],
	['khoản', 'clause'],
	['điểm', 'point'],
	['đến', 'to'],
	['và', 'and'],
];
