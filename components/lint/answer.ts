import type {Block} from '../../rules/post';
import type {Finding, Rule} from '../../rules/rule';
import {changed, changeOf, moved} from './change';
import {createDesk, type Desk} from './checked';
import type {Answer, End, Question} from './line';

/** Checks what is asked on a line, until its other end is gone; hangs up where that fails, and the other end helps itself. */
export function answerChecks(rules: readonly Rule[], end: End<Answer, Question>): void {
	const life = new AbortController();
	let desk: Desk | undefined;
	let blocks: readonly Block[] = [];
	let findings: readonly Finding[] = [];
	let turn = Promise.resolve();

	const answer = async (question: Question) => {
		if (question.standard) desk = createDesk(rules, question.standard);
		blocks = changed(blocks, question.blocks);
		const checked = await desk?.inSlices({blocks, fields: question.fields}, life.signal);
		if (!checked || life.signal.aborted) return;
		const change = changeOf(moved(findings, question.blocks), checked.findings, JSON.stringify);
		findings = checked.findings;
		end.postMessage({findings: change, category: checked.category});
	};
	end.onMessage.addListener((question) => {
		turn = turn
			.then(() => answer(question))
			.catch((cause: unknown) => {
				console.error('Chuẩn Tin: a post could not be checked.', cause);
				life.abort();
				end.disconnect();
			});
	});
	end.onDisconnect.addListener(() => life.abort());
}
