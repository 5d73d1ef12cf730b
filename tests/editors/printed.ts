import type {Reporter} from 'vitest/node';
import type {Family} from './desk';
import {reasonFor} from './reasons';
import {allRows, type Row} from './rows';
import {scenarios} from './scenarios';
import {cellName} from './table';

/** Prints the table as one when all is run, whichever browser ran which row. */
export function printTable(family: Family): Reporter {
	return {
		onTestRunEnd(modules) {
			const states = new Map<string, string>();
			for (const test of modules.flatMap(({children}) => [...children.allTests()]))
				if (test.parent.type === 'suite') states.set(`${test.parent.name}, ${test.name}`, test.result().state);
			const cell = (row: Row, scenario: (typeof scenarios)[number]) => {
				const state = states.get(`${row.name}, ${cellName(row, scenario, family)}`);
				if (state === 'failed') return '✗';
				if (reasonFor(row, scenario.id, family)) return '–';
				return state === 'passed' ? '✓' : ' ';
			};
			const lines = allRows.flatMap((row) => {
				const cells = scenarios.map((scenario) => cell(row, scenario));
				return cells.some((mark) => '✓✗'.includes(mark)) ? [`${row.name.padEnd(40)} ${cells.join('  ')}`] : [];
			});
			const head = `${family}: ${scenarios.map(({name}) => name).join(' · ')}`;
			if (lines.length) console.log(`\n${[head, ...lines].join('\n')}`);
		},
	};
}
