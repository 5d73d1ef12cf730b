import {describe, expect, it} from 'vitest';
import {isKept, joinChanges, withChanges} from '../components/overlay/changes';
import {doneWords, leftWords} from '../components/overlay/mended';
import type {Place} from '../components/overlay/places';
import {safeFixes} from '../components/overlay/safe';
import {showFindings} from '../components/overlay/shown';
import {changeView} from '../components/panel/change';
import {resultWords} from '../components/panel/fix';
import type {Shown} from '../components/panel/state';
import {readExample} from '../rules/example';
import type {Finding} from '../rules/rule';

const finding = (text: string, words: string, fix: string, more: Partial<Finding> = {}): Finding => {
	const start = text.indexOf(words);
	return {
		rule: 'clause-capitals',
		level: 'error',
		message: {vi: '', en: ''},
		block: 0,
		at: [start, start + words.length],
		fix,
		...more,
	};
};

/** A page whose blocks each stand in one text node. */
const placesOf = (notation: string): Place[] =>
	readExample(notation).post.blocks.map((block) => {
		const node = {nodeType: 3, nextSibling: null};
		return {
			block,
			surface: {kind: 'rich', part: 'body', element: {}},
			start: 0,
			range: () => ({startContainer: node, endContainer: node}),
		} as unknown as Place;
	});

const chosen = (notation: string, findings: readonly Finding[]) => {
	const places = placesOf(notation);
	const shown = showFindings(findings, {blocks: places.map(({block}) => block), fields: {}});
	return safeFixes(shown, places).map(({shown: {text}}) => text);
};

describe('what may be fixed together', () => {
	const text = 'Tại Khoản 3, điều 24 , ngừơi dân nộp 079180001234.';
	const all = [
		finding(text, 'ngừơi', 'người', {level: 'warning'}),
		finding(text, 'Khoản', 'khoản'),
		finding(text, ' ,', ','),
	];

	it('is what is certain, in the order of the text', () => {
		expect(chosen(text, all)).toEqual(['Khoản', ' ,', 'ngừơi']);
	});

	it('is no hint, no personal data, and nothing without a fix', () => {
		const {fix: _, ...unfixed} = finding(text, 'dân', '');
		expect(
			chosen(text, [
				finding(text, 'Khoản', 'khoản', {level: 'hint'}),
				finding(text, '079180001234', '0791*******4', {rule: 'identity-number'}),
				unfixed,
			]),
		).toEqual([]);
	});

	it('is none of two that speak of the same words, unless one only composes the letters', () => {
		expect(chosen(text, [...all, finding(text, 'Khoản 3', 'Khoản ba')])).toEqual([' ,', 'ngừơi']);
		const loose = text.normalize('NFD');
		const composing = finding(loose, loose, text, {rule: 'decomposed-text'});
		expect(chosen(loose, [composing, finding(loose, ' ,', ',')])).toEqual([loose]);
	});

	it('is nothing whose formatting would be lost', () => {
		const plain = 'Bảo hiểm xả hội';
		expect(chosen('Bảo hiểm xả hội', [finding(plain, 'xả hội', 'xã hội')])).toEqual(['xả hội']);
		expect(chosen('Bảo hiểm **xả** hội', [finding(plain, 'xả hội', 'xã hội')])).toEqual(['xả hội']);
		expect(chosen('Bảo hiểm x**ả** hội', [finding(plain, 'xả hội', 'xã-hội')])).toEqual([]);
	});
});

describe('changes put together', () => {
	const text = 'Tại Khoản 3, điều 24 ,ngừơi dân';
	const changes = [
		{at: [4, 9], text: 'khoản'},
		{at: [13, 17], text: 'Điều'},
		{at: [20, 22], text: ', '},
	] as const;

	it('come to the same text, in one or in several', () => {
		const after = 'Tại khoản 3, Điều 24, ngừơi dân';
		expect(withChanges(text, changes)).toBe(after);
		for (const joins of [() => true, () => false, (first: {text: string}) => first.text === 'khoản']) {
			expect(withChanges(text, joinChanges(text, changes, joins))).toBe(after);
		}
		expect(joinChanges(text, changes, () => true)).toEqual([{at: [4, 22], text: 'khoản 3, Điều 24, '}]);
	});

	it('take no space along that an editor may write otherwise', () => {
		expect(isKept(' 3, ')).toBe(true);
		for (const between of ['10\u00a0000', 'a  b', 'a\nb', '\t']) expect(isKept(between)).toBe(false);
	});
});

describe('what people are told', () => {
	it('how many, and how to take them back', () => {
		expect(doneWords({fixed: 7, trouble: null, undo: [{part: 'body', times: 1, way: 'together'}]})).toEqual({
			vi: 'Đã sửa 7 chỗ. Bấm Ctrl+Z 1 lần để hoàn tác.',
			en: '7 places fixed. Press Ctrl+Z once to undo.',
		});
		expect(doneWords({fixed: 3, trouble: null, undo: [{part: 'body', times: 3, way: 'at-most-each'}]})?.vi).toBe(
			'Đã sửa 3 chỗ. Bấm Ctrl+Z tối đa 3 lần để hoàn tác.',
		);
		expect(doneWords({fixed: 0, trouble: null, undo: []})).toBeNull();
	});

	it('box by box where there are several', () => {
		const undo = [
			{part: 'title', times: 1, way: 'each'},
			{part: 'body', times: 2, way: 'each'},
		] as const;
		expect(doneWords({fixed: 4, trouble: null, undo})?.vi).toBe(
			'Đã sửa 4 chỗ. Để hoàn tác, bấm Ctrl+Z trong từng ô: tít 1 lần, thân bài 2 lần.',
		);
	});

	it('what was left', () => {
		expect(leftWords(1).vi).toBe('1 chỗ đã đổi sau khi kiểm tra nên chưa sửa.');
	});
});

describe('a change as it is shown', () => {
	const view = (text: string, words: string, fix: string) => {
		const [shown] = showFindings([finding(text, words, fix)], {
			blocks: [{kind: 'paragraph', text, marks: []}],
			fields: {},
		});
		const {before, old, now, after} = changeView(shown as Shown);
		return [before, old, now.vi, after];
	};

	it('has a few words on either side', () => {
		const text = 'Sáng nay tại hội trường lớn, ngừơi dân và doanh nghiệp trên địa bàn xã đến dự đông đủ.';
		expect(view(text, 'ngừơi', 'người')).toEqual(['…trường lớn, ', 'ngừơi', 'người', ' dân và…']);
		expect(view('Tại Khoản 3.', 'Khoản', 'khoản')).toEqual(['Tại ', 'Khoản', 'khoản', ' 3.']);
	});

	it('shows a sign between its words', () => {
		expect(view('Sáng nay , hội nghị', ' ,', ',')).toEqual(['Sáng ', 'nay ,', 'nay,', ' hội nghị']);
		expect(view('Sáng nay,hội nghị', ',', ', ')).toEqual(['Sáng ', 'nay,hội', 'nay, hội', ' nghị']);
	});

	it('shows what can’t be seen', () => {
		expect(resultWords(' ,', ',').vi).toBe(',');
		expect(resultWords('  ', ' ').vi).toBe('·');
		expect(resultWords('\u200b', '').vi).toBe('(xóa)');
		expect(resultWords('e\u0302', 'ê').en).toBe('(composed Unicode)');
	});
});
