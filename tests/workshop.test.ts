import {describe, expect, it} from 'vitest';
import {check, exerciseText} from '../components/lesson/exercise';
import {findLessons} from '../components/workshop/find';
import {readExample} from '../rules/example';
import missingCaption from '../rules/images/missing-caption';
import {chapters, rules} from '../rules/index';
import {createLinter} from '../rules/lint';
import clauseCapitals from '../rules/names/clause-capitals';
import {bhxh} from '../rules/standards/bhxh/index';

const linter = createLinter([clauseCapitals], bhxh);

it('an exercise is the example without its braces', () => {
	expect(exerciseText('# Tít\n\tTheo {Khoản} 3, \\{điều 24\\}.\n{}')).toBe('# Tít\nTheo Khoản 3, \\{điều 24\\}.');
});

it('marks stand on the words of the text as typed, whatever the prefix and the formatting', () => {
	const text = '  > Theo **Khoản** 3.\n- Tại [Khoản 4](https://a.vn) Điều 5.\n![x](y.jpg 10x20) Theo \\{Khoản 6.';
	expect(check(linter, text).marks.map(({at}) => text.slice(...at))).toEqual(['Khoản', 'Khoản', 'Khoản']);
});

it('a block without words is marked by its whole line', () => {
	const text = 'Một đoạn.\n![Lễ trao thẻ](trao-the.jpg)\nĐoạn nữa.';
	const {marks} = check(createLinter([missingCaption], bhxh), text);
	expect(marks.map(({at}) => text.slice(...at))).toEqual(['![Lễ trao thẻ](trao-the.jpg)']);
});

it('what is half typed is no accident', () => {
	for (const text of ['', '\\', '{', '}', '**', '[', '![', '#', '@', '> ', '{{}}\n@author', 'Theo Khoản 3\\']) {
		expect(check(linter, text).fault).toBeUndefined();
	}
	expect(check(linter, '@tacgia Hoa').fault?.vi).toContain('@tacgia');
});

describe('the search for a lesson', () => {
	const found = (query: string) => findLessons(chapters, query).flatMap((chapter) => chapter.rules.map(({id}) => id));

	it('finds by any words of the title, with or without marks, in either language, or by the rule’s name', () => {
		for (const query of ['Rút gọn tít', 'rut gon', '  TÍT   rút ', 'shorten title', 'long-title']) {
			expect(found(query)).toContain('long-title');
		}
		expect(found('đoạn')).toContain('long-paragraph');
		expect(found('numbers').length).toBeGreaterThan(3);
	});

	it('shows all where nothing is asked, and nothing where nothing fits', () => {
		expect(found(' ')).toEqual(rules.map(({id}) => id));
		expect(findLessons(chapters, 'xyzzy')).toEqual([]);
	});
});

describe('every lesson', () => {
	for (const rule of rules) {
		it(`${rule.id}: its exercise is marked where its example is, and its better form settles it`, () => {
			const own = createLinter([rule], {...bhxh, levels: {}});
			for (const [bad, better] of Object.entries(rule.bad)) {
				const {marked, post} = readExample(bad);
				const text = exerciseText(bad);
				const outcome = check(own, text);
				expect(outcome.findings).toHaveLength(marked.length);
				const words = marked
					.filter(({block, at}) => block !== null && at[0] < at[1])
					.map(({block, at}) => post.blocks[block ?? 0]?.text.slice(...at) ?? '')
					.filter((said) => said.trim());
				const found = outcome.marks.map(({at}) => unformatted(text.slice(...at)));
				expect(found).toEqual(expect.arrayContaining(words.map(unformatted)));
				expect(check(own, exerciseText(better)).findings).toEqual([]);
			}
		});
	}
});

/** Without what the notation needs for bold and links, on both sides alike. */
function unformatted(text: string): string {
	return text.replace(/\*\*|<\/?\w[^>]*>|\]\([^)]*\)|[[\]\\\n]/g, '');
}
