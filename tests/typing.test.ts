import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index';
import {createLinter} from '../rules/lint';
import {bhxh} from '../rules/standards/bhxh/index';
import {streams, written} from './typing/streams';

const linter = createLinter(rules, bhxh);

/** The words that the linter would speak of where a text ends, were its last word finished. */
function saidAtEnd(text: string): string[] {
	const word = text.length - (/\S*$/.exec(text)?.[0].length ?? 0);
	return linter
		.lint({blocks: [{kind: 'paragraph', text, marks: []}], fields: {}})
		.filter(({block, at}) => block === 0 && at[1] > word)
		.map(({at}) => text.slice(...at))
		.filter((words) => words.split(' ').length < 4);
}

describe.each(streams)('$name', ({keys, text}) => {
	it('comes to its text', () => {
		expect([...written(keys)].at(-1)?.text).toBe(text);
	});

	it('stops to think where there would be something to say of the word being typed', () => {
		const stops = [...written(keys)].filter(({key}) => key === '…');
		expect(stops).not.toEqual([]);
		for (const stop of stops) expect(saidAtEnd(stop.text), stop.text).not.toEqual([]);
	});
});
