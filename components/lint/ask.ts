import type {Block, Post} from '../../rules/post';
import type {Finding} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {changed, changeOf, moved} from './change';
import type {Checked} from './checked';
import type {Answer, End, Question} from './line';

/** Milliseconds after which nobody waits for an answer any more: a worker that sleeps takes one or two to wake. */
const patience = 3_000;

/** Has posts checked at the other end of a line. Rejects where no answer is to be had. */
export type Ask = (post: Post) => Promise<Checked>;

/** @param connect opens a line; again when the last one broke: the browser ends a worker that has nothing to do. */
export function askElsewhere(connect: () => End<Question, Answer>, standard: Standard, signal: AbortSignal): Ask {
	let line: Line | null = null;
	signal.addEventListener('abort', () => line?.hangUp());
	return async (post) => {
		line ??= openLine(connect(), standard, () => {
			line = null;
		});
		return line.ask(post);
	};
}

interface Line {
	readonly ask: Ask;
	hangUp(): void;
}

interface Waiting {
	readonly question: Question;
	readonly timer: ReturnType<typeof setTimeout>;
	resolve(checked: Checked): void;
	reject(cause: Error): void;
}

function openLine(end: End<Question, Answer>, standard: Standard, broken: () => void): Line {
	let blocks: readonly Block[] = [];
	let findings: readonly Finding[] = [];
	let isFirst = true;
	const waiting: Waiting[] = [];

	const breakOff = () => {
		broken();
		for (const {timer, reject} of waiting.splice(0)) {
			clearTimeout(timer);
			reject(new Error('The line to the background broke'));
		}
	};
	const hangUp = () => {
		end.disconnect();
		breakOff();
	};
	end.onMessage.addListener((answer) => {
		const first = waiting.shift();
		if (!first) return;
		clearTimeout(first.timer);
		findings = changed(moved(findings, first.question.blocks), answer.findings);
		first.resolve({findings, category: answer.category});
	});
	end.onDisconnect.addListener(breakOff);

	return {
		hangUp,
		ask: (post) =>
			new Promise((resolve, reject) => {
				const change = changeOf(blocks, post.blocks, (block) => block);
				const question = {blocks: change, fields: post.fields, ...(isFirst ? {standard} : {})};
				isFirst = false;
				blocks = post.blocks;
				waiting.push({question, timer: setTimeout(hangUp, patience), resolve, reject});
				try {
					end.postMessage(question);
				} catch (cause) {
					console.debug('Chuẩn Tin: nobody listens.', cause);
					hangUp();
				}
			}),
	};
}
