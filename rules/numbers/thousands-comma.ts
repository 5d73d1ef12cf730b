import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {type Figure, figures, writeNumber} from '../vietnamese/numbers';
import {countedThings} from './counted';

export default {
	id: 'thousands-comma',
	level: 'warning',
	title: {vi: 'Dùng dấu chấm ngăn hàng nghìn', en: 'Part thousands with a dot'},
	why: {
		vi: 'Người đọc tiếng Việt hiểu dấu phẩy là phần thập phân: “3,450 người” thành ba người rưỡi.',
		en: 'Vietnamese readers take a comma for the decimal mark: “3,450 people” becomes three and a half.',
	},
	source: {kind: 'law', law: '88/2015/QH13', at: 'Điều 11', dossier: ['NUM-07', 'NUM-08'], sure: 'secondary'},
	good: [
		'Chi 1.234.567 đồng cho 3.450 người; tỷ lệ 95,25%; bình quân 2,615 tỷ đồng.',
		'Hộp thư a,123,456 và điện thoại 0236,3,850,123.',
		'Các điều 141,142,143 và 250,251,252,253,254,255 của bộ luật.',
	],
	bad: {
		'Chi trả {1,234,567} đồng cho {3,450} người.': 'Chi trả 1.234.567 đồng cho 3.450 người.',
		'Mức đóng là {150,000} đồng, tổng thu {1,250,000.5} USD.': 'Mức đóng là 150.000 đồng, tổng thu 1.250.000,5 USD.',
	},
	bySentence: true,
	needs: characters.grouped,
	*block(block) {
		for (const figure of figures(block)) {
			const value = valueIn(figure, composed(block).text);
			if (value === null) continue;
			const [start] = figure.at;
			const fix = writeNumber(value);
			yield {
				at: composed(block).back(start, start + figure.written.length),
				fix,
				message: {vi: `Ngăn hàng nghìn bằng dấu chấm: “${fix}”.`, en: `Thousands take a dot: “${fix}”.`},
			};
		}
	},
} satisfies Rule;

/** “141,142,143”: each the next, or more of them than any sum has. */
function isEnumeration(written: string): boolean {
	const parts = written.split(',').map(Number);
	return parts.length > 5 || (parts.length > 2 && parts.every((part, index) => part === (parts[0] ?? 0) + index));
}

/** The number meant, if its commas can only part thousands: two of them, or what is counted comes in whole pieces. */
function valueIn({form, written, kind, unit, at}: Figure, text: string): number | null {
	const value = Number(written.replaceAll(',', ''));
	if (form === 'commas') return isEnumeration(written) ? null : value;
	if (form !== 'unclear' || !/^[1-9]\d{0,2},\d{3}$/.test(written)) return null;
	const whole = at[1] - at[0] <= written.length + 1 + unit.length;
	return (kind === 'money' && whole) || (kind === 'number' && countedThings.test(text.slice(at[1], at[1] + 16)))
		? value
		: null;
}
