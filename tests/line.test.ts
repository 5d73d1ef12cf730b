import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {answerChecks} from '../components/lint/answer';
import {askElsewhere} from '../components/lint/ask';
import {createDesk} from '../components/lint/checked';
import type {Answer, End, Question} from '../components/lint/line';
import {createChecker} from '../components/overlay/checker';
import {rules} from '../rules/index';
import type {Block, Post} from '../rules/post';
import {bhxh} from '../rules/standards/bhxh/index';
import {block, step, taken} from './walk';

const life = new AbortController();
const post = (...texts: string[]): Post => ({
	blocks: texts.map((text): Block => ({kind: 'paragraph', text, marks: []})),
	fields: {},
});
const faulty = post('Theo Khoản 3 điều 15 của Luật này.', 'Không có gì cả.');
const afresh = (of: Post) => createDesk(rules, bhxh).atOnce(of);

/** Two ends that hear each other later, and as JSON, as the browser's do. */
function makeLine(): [End<Question, Answer>, End<Answer, Question>] {
	const listening = [[], []] as ((message: never) => void)[][];
	const hungUp = [[], []] as (() => void)[][];
	let open = true;
	const end = (own: 0 | 1, other: 0 | 1) => ({
		postMessage(message: unknown) {
			if (!open) throw new Error('Attempting to use a disconnected port object');
			const sent = JSON.stringify(message);
			queueMicrotask(() => {
				for (const listen of listening[other] ?? []) listen(JSON.parse(sent) as never);
			});
		},
		disconnect() {
			if (!open) return;
			open = false;
			queueMicrotask(() => {
				for (const listen of hungUp[other] ?? []) listen();
			});
		},
		onMessage: {addListener: (listen: (message: never) => void) => void listening[own]?.push(listen)},
		onDisconnect: {addListener: (listen: () => void) => void hungUp[own]?.push(listen)},
	});
	return [end(0, 1), end(1, 0)];
}

/** Lines to a background that answers, as they were opened. */
function exchange() {
	const lines: ReturnType<typeof makeLine>[] = [];
	const connect = () => {
		const line = makeLine();
		lines.push(line);
		answerChecks(rules, line[1]);
		return line[0];
	};
	return {lines, connect};
}

describe('a post that is checked elsewhere', () => {
	it('has the findings and the category that a first look here finds, whatever is done to it', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(block, {minLength: 2, maxLength: 12}),
				fc.array(step, {maxLength: 12}),
				async (blocks, steps) => {
					const walk = new AbortController();
					const ask = askElsewhere(exchange().connect, bhxh, walk.signal);
					let now: Post = {blocks, fields: {}};
					expect(await ask(now)).toEqual(afresh(now));
					for (const each of steps) {
						now = taken(each, now);
						expect(await ask(now)).toEqual(afresh(now));
					}
					walk.abort();
				},
			),
			{numRuns: 60},
		);
	}, 120_000);

	it('keeps the findings that stay, and tells no more than what changed', async () => {
		const {connect} = exchange();
		const end = connect();
		const questions: Question[] = [];
		const ask = askElsewhere(
			() => ({
				...end,
				postMessage(question) {
					questions.push(question);
					end.postMessage(question);
				},
			}),
			bhxh,
			life.signal,
		);
		const {blocks, fields} = faulty;
		const before = await ask(faulty);
		const after = await ask({blocks: [blocks[0] as Block, {kind: 'paragraph', text: 'Khác.', marks: []}], fields});
		expect(before.findings.length).toBeGreaterThan(0);
		expect(after.findings.filter((finding) => before.findings.includes(finding)).length).toBe(before.findings.length);
		expect(questions[1]).toEqual({
			blocks: {from: 1, gone: 1, come: [{kind: 'paragraph', text: 'Khác.', marks: []}]},
			fields: {},
		});
	});

	it('has answers in the order of its questions, also when more are asked meanwhile', async () => {
		const ask = askElsewhere(exchange().connect, bhxh, life.signal);
		const posts = [faulty, post('Không có gì cả.'), post('Một.', ...faulty.blocks.map(({text}) => text))];
		expect(await Promise.all(posts.map(ask))).toEqual(posts.map(afresh));
	});
});

describe('where no answer is to be had, the post is checked on its own page', () => {
	afterEach(() => vi.useRealTimers());
	const checkerOn = (connect: () => End<Question, Answer>, signal = life.signal) =>
		createChecker(rules, bhxh, askElsewhere(connect, bhxh, signal));

	it('as the extension is gone', async () => {
		const checker = checkerOn(() => {
			throw new Error('Extension context invalidated.');
		});
		expect(await checker.check(faulty, life.signal)).toEqual(afresh(faulty));
	});

	it('as the worker dies while it is asked; the next question has a new line', async () => {
		const {lines, connect} = exchange();
		const checker = checkerOn(connect);
		const asked = checker.check(faulty, life.signal);
		lines[0]?.[1].disconnect();
		expect(await asked).toEqual(afresh(faulty));
		const other = post('Theo Khoản 3 điều 15.');
		expect(await checker.check(other, life.signal)).toEqual(afresh(other));
		expect(lines.length).toBe(2);
	});

	it('as the worker stops between two questions', async () => {
		const {lines, connect} = exchange();
		const ask = askElsewhere(connect, bhxh, life.signal);
		await ask(faulty);
		lines[0]?.[1].disconnect();
		await Promise.resolve();
		expect(await ask(faulty)).toEqual(afresh(faulty));
		expect(lines.length).toBe(2);
	});

	it('as the worker says nothing for three seconds', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		const checker = checkerOn(() => makeLine()[0]);
		let checked: unknown = null;
		const asked = checker.check(faulty, life.signal).then((now) => {
			checked = now;
		});
		await vi.advanceTimersByTimeAsync(2_900);
		expect(checked).toBeNull();
		await vi.advanceTimersByTimeAsync(200);
		await asked;
		expect(checked).toEqual(afresh(faulty));
	});

	it('as the worker fails on it, and says so to nobody but the console', async () => {
		const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const broken = {...faulty, blocks: [null as unknown as Block]};
		const ask = askElsewhere(exchange().connect, bhxh, life.signal);
		await expect(ask(broken)).rejects.toThrow('The line to the background broke');
		expect(told).toHaveBeenCalledOnce();
		told.mockRestore();
	});
});

describe('a checker', () => {
	it('has nothing to say of a check that was overtaken', async () => {
		const overtaken = new AbortController();
		const checker = createChecker(rules, bhxh, askElsewhere(exchange().connect, bhxh, life.signal));
		const asked = checker.check(faulty, overtaken.signal);
		overtaken.abort();
		expect(await asked).toBeNull();
	});

	it('answers at once with what was found last, where the post is the same, and looks itself where it isn’t', async () => {
		const checker = createChecker(rules, bhxh, askElsewhere(exchange().connect, bhxh, life.signal));
		const checked = await checker.check(faulty, life.signal);
		expect(checker.checkNow({blocks: [...faulty.blocks], fields: {}})).toBe(checked);
		const other = post('Theo Khoản 3 điều 15.');
		expect(checker.checkNow(other)).toEqual(afresh(other));
		const filled = {...faulty, fields: {category: ''}};
		expect(checker.checkNow(filled)).toEqual(afresh(filled));
	});

	it('hangs up with the life it belongs to', async () => {
		const own = new AbortController();
		const {lines, connect} = exchange();
		const ask = askElsewhere(connect, bhxh, own.signal);
		await ask(faulty);
		own.abort();
		expect(() => lines[0]?.[1].postMessage({} as Answer)).toThrow('disconnected');
	});
});
