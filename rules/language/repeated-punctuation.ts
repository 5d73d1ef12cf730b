import {characters} from '../characters';
import type {Rule, Said} from '../rule';

export default {
	id: 'repeated-punctuation',
	level: 'warning',
	title: {vi: 'Bỏ dấu câu viết lặp', en: 'Remove repeated punctuation'},
	why: {
		vi: 'Hai dấu phẩy là sót khi sửa; nhiều dấu chấm than không làm tin mạnh hơn mà làm văn bản của cơ quan nhà nước mất trang trọng.',
		en: 'Two commas are left over from rewriting; a row of exclamation marks adds no force and costs a public body its dignity.',
	},
	source: {kind: 'practice', dossier: ['SPL-14', 'STR-03'], sure: 'convention'},
	good: [
		'Hồ sơ gồm đơn, tờ khai…',
		'Ông hỏi: “Thật không?!”, rồi im lặng...',
		'Họ tên: ............ Ký tên ..........',
		'Xem ../mau-don và 1..5.',
	],
	bad: {
		'Đơn{,,} tờ khai{;;} và giấy tờ khác.': 'Đơn, tờ khai; và giấy tờ khác.',
		'Toàn tỉnh về đích{!!!} Vì sao{??}': 'Toàn tỉnh về đích! Vì sao?',
		'Mọi người cùng vào cuộc{......} Kết quả rất tốt{..}': 'Mọi người cùng vào cuộc... Kết quả rất tốt.',
		'Gồm đơn, tờ khai, v.v{...}': 'Gồm đơn, tờ khai, v.v.',
	},
	needs: characters.run,
	*block({kind, text}) {
		if (kind === 'code' || !twice.test(text)) return;
		for (const {0: run, index} of text.matchAll(runs)) {
			const end = index + run.length;
			const said = judge(run, text.slice(Math.max(0, index - 4), index), text.slice(end, end + 2));
			if (said) yield {at: [index, end], ...said};
		}
	},
} satisfies Rule;

const twice = /[,;!?.…][,;!?.…]/;
const runs = /,{2,}|;{2,}|!{2,}|\?{2,}|…{2,}|\.{2,}|(?<=v\.v\.?)…/g;

function judge(run: string, before: string, after: string): Said | undefined {
	// Blanks to fill in, paths, ranges: what follows no word is not a sentence's end.
	if (!/[\p{L}\p{M}\d)”"%]$|v\.$/u.test(before) || /^[\p{L}\d/\\]/u.test(after)) return undefined;
	const mark = run.charAt(0);
	if (mark !== '.' && mark !== '…') return say(run, mark);
	if (/(^|[^\p{L}])v\.v\.?$/u.test(before)) return before.endsWith('v.') ? undefined : say(run, '.');
	// More dots than that, or dots before another mark, are a blank in a form.
	if (!/^(?:$|[\s”"’')])/.test(after)) return undefined;
	if (mark === '…') return run.length === 2 ? say(run, '…') : undefined;
	if (run.length === 2) return /^(?:$|\n| ?\p{Lu}| $)/u.test(after) ? say(run, '.') : say(run);
	return run.length >= 4 && run.length <= 6 ? say(run, '...') : undefined;
}

function say(run: string, fix?: string): Said {
	return {
		...(fix === undefined ? {level: 'hint'} : {fix}),
		message: fix
			? {vi: `Viết “${fix}”, không viết “${run}”.`, en: `Write “${fix}”, not “${run}”.`}
			: {vi: `Dấu “${run}” có lẽ gõ thừa hoặc thiếu.`, en: `“${run}” is perhaps one too many or too few.`},
	};
}
