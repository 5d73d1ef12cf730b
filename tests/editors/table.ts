import type {Family} from './desk';
import {reasonFor} from './reasons';
import {allRows, type Row} from './rows';
import {type ScenarioId, scenarios} from './scenarios';

const families: readonly Family[] = ['chromium', 'firefox'];

/** The table as the README shows it: what is proven in both browsers, and a numbered reason for each cell that isn't. */
export function editorTable(): string {
	const reasons: string[] = [];
	const numberOf = (reason: string) => {
		if (!reasons.includes(reason)) reasons.push(reason);
		return reasons.indexOf(reason) + 1;
	};
	const cell = (row: Row, scenario: ScenarioId) => {
		const marks = families.map((family) => {
			const reason = reasonFor(row, scenario, family);
			return reason ? `[${numberOf(reason)}]` : '✓';
		});
		return marks.every((mark) => mark === marks[0]) ? marks[0] : marks.join(' ');
	};
	const head = ['Editor', ...scenarios.map(({name}) => name)];
	const body = allRows.map((row) => [row.name, ...scenarios.map(({id}) => cell(row, id))]);
	const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
	const notes = reasons.map((reason, index) => `${index + 1}. ${reason}`);
	return [...lines, ...(notes.length ? ['', ...notes] : [])].join('\n');
}

/** What a cell's test is called. */
export function cellName(row: Row, {id, name}: (typeof scenarios)[number], family: Family): string {
	const reason = reasonFor(row, id, family);
	return reason ? `${name}: ${reason}` : name;
}
