import {expect, it} from 'vitest';
import {authority} from '../components/lesson/authority';
import {mended, pieces} from '../components/lesson/pieces';
import {countsSentence} from '../components/look/levels';
import {fixWords} from '../components/panel/fix';
import {countLevels, groupByChapter, nextOf} from '../components/panel/group';
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

it('findings stand under their chapters in order, the gravest first, else as they are read', () => {
	const groups = groupByChapter([
		shown('1', 'clause-capitals', 'hint'),
		shown('2', 'clause-capitals', 'error'),
		shown('3', 'long-title', 'warning'),
		shown('4', 'clause-capitals', 'error'),
	]);
	expect(groups.map((group) => group.chapter.id)).toEqual(['title', 'names']);
	expect(groups.map((group) => group.findings.map(({key}) => key))).toEqual([['3'], ['2', '4', '1']]);
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

it('authority: who says so, where, and how sure we are', () => {
	const law = {kind: 'law', law: '30/2020/NĐ-CP', dossier: []} as const;
	expect(authority({...law, at: 'Phụ lục II, mục V.7 (áp dụng tham khảo)', sure: 'verified'}).vi).toBe(
		'Theo NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.7 (áp dụng tham khảo).',
	);
	expect(authority({...law, sure: 'known'}).vi).toBe(
		'Theo NĐ 30/2020/NĐ-CP (chưa đối chiếu văn bản gốc, nên kiểm tra).',
	);
	expect(authority({kind: 'law', law: '41/2024/QH15', dossier: [], sure: 'verified'}).vi).toBe(
		'Theo Luật 41/2024/QH15.',
	);
	expect(authority({kind: 'letter', letter: '1.7', dossier: [], sure: 'verified'}).vi).toBe(
		'Theo công văn của BHXH Việt Nam, mục 1.7.',
	);
	expect(authority({kind: 'letter', letter: 'mở đầu', dossier: [], sure: 'verified'}).vi).toBe(
		'Theo công văn của BHXH Việt Nam, phần mở đầu.',
	);
	expect(authority({kind: 'practice', dossier: [], sure: 'convention'}).vi).toBe(
		'Thông lệ tòa soạn; đơn vị có thể sửa.',
	);
});

it('every rule says by whose authority, in both languages', () => {
	for (const rule of chapters.flatMap((chapter) => chapter.rules)) {
		const {vi, en} = authority(rule.source);
		expect(`${rule.id}: ${vi}`).toMatch(/: (Theo|Thông lệ) .*\.$/);
		expect(`${rule.id}: ${en}`).toMatch(/: (By|Newsroom) .*\.$/);
	}
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
