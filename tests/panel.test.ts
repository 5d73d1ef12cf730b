import {describe, expect, it} from 'vitest';
import {authority} from '../components/lesson/authority';
import {documentPlace} from '../components/lesson/document-place';
import {mended, pieces} from '../components/lesson/pieces';
import {countsSentence} from '../components/look/levels';
import {fixWords} from '../components/panel/fix';
import {countLevels, groupByChapter, keepGroups, nextOf} from '../components/panel/group';
import type {Shown} from '../components/panel/state';
import {elide, visible} from '../components/panel/visible';
import {dateWords} from '../components/words';
import {chapters} from '../rules/index';
import type {Level} from '../rules/rule';

const shown = (key: string, rule: string, level: Level): Shown => ({
	key,
	finding: {rule, level, message: {vi: '', en: ''}, block: 0, at: [0, 1]},
	before: '',
	text: 'a',
	after: '',
});

it('findings stand under their chapters, those with errors first, the gravest first in each, else as they are read', () => {
	const groups = groupByChapter([
		shown('1', 'clause-capitals', 'hint'),
		shown('2', 'clause-capitals', 'error'),
		shown('3', 'long-title', 'warning'),
		shown('4', 'clause-capitals', 'error'),
	]);
	expect(groups.map((group) => group.chapter.id)).toEqual(['names', 'title']);
	expect(groups.map((group) => group.findings.map(({key}) => key))).toEqual([['2', '4', '1'], ['3']]);
});

it('a chapter in which nothing changed stays the same object, so that it isn’t drawn again', () => {
	const [clause, title] = [shown('1', 'clause-capitals', 'error'), shown('2', 'long-title', 'warning')];
	const before = groupByChapter([clause, title]);
	const [names, titles] = keepGroups(before, groupByChapter([clause, shown('3', 'clause-capitals', 'error'), title]));
	expect(names?.findings.map(({key}) => key)).toEqual(['1', '3']);
	expect(titles).toBe(before[1]);
	const elsewhere: Shown = {...title, finding: {...title.finding, block: 7, at: [3, 4]}};
	expect(keepGroups(before, groupByChapter([clause, elsewhere]))).toEqual(before);
	expect(keepGroups(before, groupByChapter([clause, elsewhere]))[1]).toBe(before[1]);
	const reworded: Shown = {...title, before: 'khác'};
	expect(keepGroups(before, groupByChapter([clause, reworded]))[1]?.findings).toEqual([reworded]);
	expect(keepGroups(before, groupByChapter([title]))).toEqual([before[1]]);
});

it('a count leads to the next finding of its level, round and round', () => {
	const findings = [
		shown('1', 'clause-capitals', 'error'),
		shown('2', 'long-title', 'error'),
		shown('3', 'long-title', 'hint'),
	];
	expect(nextOf('error', findings, null)?.key).toBe('2');
	expect(nextOf('error', findings, '2')?.key).toBe('1');
	expect(nextOf('error', findings, '1')?.key).toBe('2');
	expect(nextOf('hint', findings, '3')?.key).toBe('3');
	expect(nextOf('warning', findings, null)).toBeUndefined();
});

it('every rule has a chapter to stand under', () => {
	const all = chapters.flatMap((chapter) => chapter.rules).map((rule) => shown(rule.id, rule.id, rule.level));
	expect(groupByChapter(all).flatMap((group) => group.findings)).toHaveLength(all.length);
});

it('counts are said in words, without the levels that have none', () => {
	const counts = countLevels([shown('1', 'long-title', 'error'), shown('2', 'long-title', 'hint')]);
	expect(countsSentence(counts)).toEqual({vi: '1 phải sửa, 1 gợi ý.', en: '1 must fix, 1 to check.'});
	expect(countsSentence({error: 0, warning: 0, hint: 0}).vi).toBe('Không thấy chỗ nào cần sửa.');
});

it('the fix button shows its result', () => {
	expect(fixWords('Khoản', 'khoản').vi).toBe('Sửa thành “khoản”');
	expect(fixWords(' ,', ',').vi).toBe('Sửa thành “,”');
	expect(fixWords('  ', ' ').vi).toBe('Thay bằng một dấu cách');
	expect(fixWords('tại đây', '').vi).toBe('Xóa “tại đây”');
	expect(fixWords('\u200b', '').en).toBe('Delete “‹U+200B›”');
	expect(fixWords('“ tin”', '“tin”').vi).toBe('Sửa thành ‘“tin”’');
	expect(fixWords('Ba\u0309o', 'Bảo').vi).toBe('Chuyển sang Unicode dựng sẵn');
});

it('spaces that matter and characters without a shape are drawn', () => {
	expect(visible('BHXH tỉnh')).toBe('BHXH tỉnh');
	expect(visible(' a  b ')).toBe('·a··b·');
	expect(visible('1\u00a0000')).toBe('1°000');
	expect(visible('a\t\n\ufeffb\u00ad')).toBe('a→¶‹U+FEFF›b‹U+00AD›');
	expect(visible('\u{1d173}')).toBe('‹U+1D173›');
});

it('long text keeps its head and tail, and whole words', () => {
	expect(elide('ngắn', 10)).toBe('ngắn');
	const text = 'Bảo hiểm xã hội tỉnh Gia Lai tổ chức hội nghị tập huấn cho doanh nghiệp';
	expect(elide(text, 40)).toBe('Bảo hiểm xã hội tỉnh Gia Lai … nghiệp');
	expect(elide('😀'.repeat(40), 31).isWellFormed()).toBe(true);
});

describe('authority', () => {
	const law = {kind: 'law', law: '30/2020/NĐ-CP', dossier: [], sure: 'verified'} as const;

	it('says who asks, where it is written, and how sure we are', () => {
		expect(authority({...law, at: 'Phụ lục II, mục V.7 (áp dụng tham khảo)'})).toEqual({
			vi: 'Theo Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7 (áp dụng tham khảo). Đã đọc văn bản.',
			en: 'By Decree 30/2020/NĐ-CP, Appendix II, item V.7 (applied by analogy). The text was read.',
		});
		expect(authority({...law, law: '91/2025/QH15', at: 'Điều 16, khoản 1', sure: 'secondary'})).toEqual({
			vi: 'Theo Luật 91/2025/QH15, Điều 16, khoản 1. Theo văn bản khác dẫn lại.',
			en: 'By Law 91/2025/QH15, Article 16, clause 1. As another document quotes it.',
		});
		expect(authority({...law, sure: 'known'}).vi).toBe('Theo Nghị định 30/2020/NĐ-CP. Chưa kiểm chứng, nên kiểm tra.');
		expect(authority({kind: 'practice', dossier: [], sure: 'convention'}).vi).toBe(
			'Thông lệ tòa soạn. Quy ước của Chuẩn Tin, đơn vị có thể sửa.',
		);
	});

	it('names documents by their kind and laws by their name', () => {
		const at = (law: string | undefined, place?: string) => documentPlace(law, place);
		expect(at('126/2025/QH15', 'Luật Báo chí, Điều 33')).toEqual({
			vi: 'Luật Báo chí 126/2025/QH15, Điều 33',
			en: 'the Press Law 126/2025/QH15, Article 33',
		});
		expect(at('202/2025/QH15').vi).toBe('Nghị quyết 202/2025/QH15');
		expect(at('41/2024/QH15', 'và NĐ 283/2026/NĐ-CP, Điều 43 đến Điều 46').en).toBe(
			'Law 41/2024/QH15 and Decree 283/2026/NĐ-CP, Article 43 to Article 46',
		);
		expect(at(undefined, 'QĐ 240/1984; QĐ 1989/QĐ-BGDĐT, Điều 8').vi).toBe(
			'Quyết định 240/1984; Quyết định 1989/QĐ-BGDĐT, Điều 8',
		);
		expect(at('356/2025/NĐ-CP', 'Điều 4; Luật 91/2025/QH15, Điều 16').en).toBe(
			'Decree 356/2025/NĐ-CP, Article 4; Law 91/2025/QH15, Article 16',
		);
	});

	it('names the letter’s item, its words, and the law that asks the same', () => {
		const letter = {kind: 'letter', dossier: [], sure: 'verified'} as const;
		expect(authority({...letter, letter: '1.7', law: '244/2026/NĐ-CP', at: 'Điều 3, khoản 3'}).vi).toBe(
			'Theo công văn của BHXH Việt Nam, mục 1.7, và Nghị định 244/2026/NĐ-CP, Điều 3, khoản 3. Đã đọc văn bản.',
		);
		expect(authority({...letter, letter: 'mở đầu', at: '“phân loại sai chuyên mục”'}).en).toBe(
			'By the letter of Vietnam Social Security, the opening, “phân loại sai chuyên mục”. The text was read.',
		);
	});

	it('is told for every rule, in each language’s own words', () => {
		for (const rule of chapters.flatMap((chapter) => chapter.rules)) {
			const {vi, en} = authority(rule.source);
			expect(`${rule.id}: ${vi}`).toMatch(/: (Theo|Thông lệ) .*\.$/);
			expect(`${rule.id}: ${en}`).toMatch(/: (By|Newsroom) .*\.$/);
			const own = en
				.replaceAll('Chuẩn Tin', '')
				.replace(/“[^”]*”/g, '')
				.replace(/\d+\/\S+/g, '')
				.replace(/[IVX]+\.\d+\p{Ll}/gu, '');
			expect(`${rule.id}: ${own}`).not.toMatch(/[\u00c0-\u1ef9]/);
		}
	});
});

it('a text is cut where its look changes', () => {
	const marks = [{kind: 'bold', at: [4, 8]} as const];
	expect(pieces({text: 'BHXH tỉnh', marks}, [[5, 9]]).map(({text, marked, bold}) => [text, marked, bold])).toEqual([
		['BHXH', false, false],
		[' ', false, true],
		['tỉn', true, true],
		['h', true, false],
	]);
});

it('what was mended is found by what stayed', () => {
	const bad = 'Tại Khoản 3, điều 24.';
	const better = 'Tại khoản 3, Điều 24.';
	expect(
		mended(
			bad,
			[
				[4, 9],
				[13, 17],
			],
			better,
		).map((at) => better.slice(...at)),
	).toEqual(['khoản', 'Điều']);
	expect(mended('Xem tại đây', [[4, 11]], 'Đọc Luật Bảo hiểm xã hội')).toEqual([]);
	expect(mended('a  b', [[1, 3]], 'ab')).toEqual([]);
	expect(mended('', [[0, 0]], 'Tít mới')).toEqual([[0, 7]]);
});

it('dates are written as each language writes them', () => {
	expect(dateWords('2026-11-22')).toEqual({vi: '22/11/2026', en: '22 November 2026'});
	expect(dateWords('quý III')).toEqual({vi: 'quý III', en: 'quý III'});
});
