import type {Rule} from '../rule';
import {isSyllable} from '../vietnamese/syllable';
import {wordsOf} from '../vietnamese/words';

export default {
	id: 'lookalike-letters',
	level: 'warning',
	title: {vi: 'Thay ký tự chỉ trông giống chữ Việt', en: 'Replace look-alike letters'},
	why: {
		vi: 'Chữ Hy Lạp, chữ Nga hay “ð” trông hệt chữ Việt, nhưng tìm “BHXH”, tra số văn bản sẽ không ra; thường do nhận dạng từ ảnh hoặc PDF.',
		en: 'Greek, Cyrillic or “ð” letters look like ours, yet a search for “BHXH” or a document’s number fails; they mostly come from scanned text.',
	},
	source: {kind: 'practice', dossier: ['SPL-03'], sure: 'convention'},
	good: ['Quyết định số 1456/QĐ-BHXH.', 'Viên nang 5 μg, tia β và Ω.', 'Ông Sigurður đến từ Москва.'],
	bad: {
		'Quyết định số 1456/QĐ-{BH\u03A7\u0397}.': 'Quyết định số 1456/QĐ-BHXH.',
		'Mức {\u00F0óng} theo {Q\u00D0} mới.': 'Mức đóng theo QĐ mới.',
		'Hỗ trợ người mắc {\u0421OVID}-19.': 'Hỗ trợ người mắc COVID-19.',
	},
	bySentence: true,
	*block(block) {
		for (const {look, start, end} of wordsOf(block).odd) {
			if (!suspect.test(look.form)) continue;
			const fix = mended(look.form);
			if (fix === undefined) continue;
			yield {
				at: [start, end],
				fix,
				message: {
					vi: `“${look.form}” có ký tự trông giống nhưng không phải chữ Việt; viết “${fix}”.`,
					en: `“${look.form}” holds letters of another script; write “${fix}”.`,
				},
			};
		}
	},
} satisfies Rule;

const suspect = /[ðÐƉɖΑ-ωА-ӿ]/;

/** The word with our letters, when that makes it a word of ours: some letters were ours, and all others have a twin. */
function mended(form: string): string | undefined {
	const crossed = /[ðÐƉɖ]/.test(form);
	if (!crossed && !/[A-Za-zÀ-ɏḀ-ỿ]/.test(form)) return undefined;
	let fix = '';
	for (const letter of form) fix += twins.get(letter) ?? letter;
	if (/[^A-Za-zÀ-ɏḀ-ỿ]/.test(fix)) return undefined;
	return !crossed || isSyllable(fix.toLowerCase()) || fix === fix.toUpperCase() ? fix : undefined;
}

const twins = new Map(
	[
		'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi',
		'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY аa сc еe һh іi јj оo рp ѕs хx уy',
		'ðđ ÐĐ ƉĐ ɖđ',
	]
		.join(' ')
		.split(' ')
		.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
