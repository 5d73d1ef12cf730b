import {characters} from '../characters';
import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'wrong-hotline',
	level: 'warning',
	title: {vi: 'Kiểm tra số tổng đài', en: 'Check the hotline'},
	why: {
		vi: 'Sai một chữ số là người dân gọi nhầm, mất cước, có khi gặp kẻ mạo danh cơ quan BHXH.',
		en: 'One wrong digit and people call a stranger, pay for it, and may meet an impostor.',
	},
	source: {kind: 'practice', dossier: ['NUM-16'], sure: 'secondary'},
	good: [
		'Liên hệ tổng đài 1900 9068 hoặc 1900.9068 để được giải đáp.',
		'Tổng đài của ngân hàng: 1900 5454. Năm 1900 có 9086 người.',
	],
	bad: {
		'Liên hệ tổng đài {1900 9086} để được giải đáp.': 'Liên hệ tổng đài 1900 9068 để được giải đáp.',
		'Hotline {1900.9608}, trực 24/7.': 'Hotline 1900 9068, trực 24/7.',
		'Gọi tổng đài BHXH Việt Nam: {1900 1234}.': 'Gọi tổng đài BHXH Việt Nam: 1900 9068.',
	},
	bySentence: true,
	needs: characters.long,
	*block(block, standard) {
		if (!/1[89]00[ .-]?\d\d/.test(block.text)) return;
		const {text, back} = composed(block);
		const [ours, ...others] = hotlines(standard);
		if (!ours) return;
		for (const {0: written, index} of text.matchAll(number)) {
			const digits = written.replace(/\D/g, '');
			if ([ours, ...others].some((each) => each.digits === digits)) continue;
			const close = [ours, ...others].find((each) => isClose(each.digits, digits));
			const named = ofUnit.test(text.slice(Math.max(0, index - 60), index));
			if (!close && !named) continue;
			const right = (close ?? ours).written;
			yield {
				at: back(index, index + written.length),
				...(close ? {fix: right} : {}),
				// Another firm's number may be as near.
				...(close && named ? {} : {level: 'hint' as const}),
				message: {
					vi: `Tổng đài của ngành là ${right}; nên kiểm tra lại số này.`,
					en: `The hotline is ${right}; please check this number.`,
				},
			};
		}
	},
} satisfies Rule;

const hotlines = perStandard(({lists}) =>
	lists.hotlines.value.map((written) => ({written, digits: written.replace(/\D/g, '')})),
);

/** After “tổng đài”, “hotline”…, as 1900 may be a year. */
const number =
	/(?=1[89]00)(?<=(?:[Tt]ổng đài|[Hh]otline|[Đđ]ường dây nóng|số|[Gg]ọi|ĐT|[Đđ]iện thoại)[^.;\n\d]{0,50})1[89]00[ .\u00a0-]?\d{2}[ .\u00a0-]?\d{2}(?:[ .-]?\d{2})?(?!\d|[.,-]\d)/g;

const ofUnit =
	/(?:[Tt]ổng đài|[Hh]otline|[Đđ]ường dây nóng)(?: [^\s\d]+){0,4} (?:BHXH|VssID|[Bb]ảo hiểm xã hội)(?: Việt Nam| tỉnh)?[^.;,\d]{0,12}$/u;

/** One digit another, or two neighbours changed about. */
function isClose(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	const differ = Array.from(a, (_, index) => index).filter((index) => a[index] !== b[index]);
	const [first = 0, second = 0] = differ;
	return differ.length === 1 || (differ.length === 2 && a[first] === b[second] && a[second] === b[first]);
}
