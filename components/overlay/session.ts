import {createLinter} from '../../rules/lint';
import type {Finding, Level, Rule, Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {createMarker} from '../editor/mark';
import type {Watcher} from '../editor/watch';
import {chooseOption} from '../fields/category';
import {guardPublish} from '../fields/gate';
import type {Status} from '../messages';
import type {Article} from '../page/extract';
import type {Shown} from '../panel/state';
import {categoryView} from './category';
import {lintInSlices} from './checker';
import type {Dismissals} from './dismissals';
import {keysFor} from './keys';
import {mend} from './mend';
import {openPage, type Read} from './page';
import {reuse, showFindings} from './shown';
import type {Stage} from './stage';
import type {View} from './view';

/** Milliseconds of rest after a key: Vietnamese input methods send Backspace and letters in bursts. */
const typingPause = 400;
/** After a change that no key made: a paste, an upload, another person's script. */
const changePause = 120;

/** What a session is made of. */
export interface Parts {
	readonly document: Document;
	readonly stage: Stage;
	readonly rules: readonly Rule[];
	readonly standard: Standard;
	readonly dismissals: Dismissals;
	/** Draws the panel and asks at Publish. */
	readonly view: View;
	/** Told whenever the counts change. */
	tell(status: Status): void;
	/** Reads the live page as an article; `null` where there is none. */
	readArticle(): Promise<Article | null>;
}

export interface Session {
	status(): Status;
	/** Checks at once; where no editor stands, reads the page itself. Only on a person's wish. */
	readPage(): Promise<void>;
}

const cannotFixPage: Words = {
	vi: 'Đây là trang đã đăng: hãy sửa trong trình soạn thảo của Cổng.',
	en: 'This page is published: mend it in the portal’s editor.',
};
const cannotRead: Words = {
	vi: 'Chuẩn Tin gặp lỗi khi đọc trang này nên dừng kiểm tra. Bài viết và việc đăng bài không bị ảnh hưởng.',
	en: 'An error of ours stopped the check of this page. The post and its publishing are not affected.',
};

/** The main loop of a tab: survey → read → lint → mark and show; until `signal` aborts. */
export function startSession(parts: Parts, signal: AbortSignal): Session {
	const {document, stage, standard, dismissals, view} = parts;
	const linter = createLinter(parts.rules, standard);
	const marker = createMarker(signal);
	/** What the findings speak of: never newer than they are. */
	let current: Read = {places: [], post: {blocks: [], fields: {}}};
	let findings: readonly Shown[] = [];
	let selected: string | null = null;
	let told = '';
	let typing = false;
	let composing = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let checking = new AbortController();

	const later = (delay: number) => {
		clearTimeout(timer);
		timer = setTimeout(check, delay);
	};
	const keys = keysFor({
		next: () => step(1),
		previous: () => step(-1),
		fix: () => void (selected !== null && fix(selected)),
		any: () => findings.some(({finding}) => finding.block !== null),
		fixable: () => selected !== null && find(selected)?.finding.fix !== undefined,
	});
	const watcher: Watcher = {
		changed: () => later(typing ? typingPause : changePause),
		typed: () => {
			typing = true;
		},
		moved: () => {
			if (!typing) return;
			typing = false;
			later(changePause);
		},
		composing: (active) => {
			composing = active;
			if (!active) later(typingPause);
		},
		key: keys,
	};
	const page = openPage(document, stage.layer, watcher, () => later(changePause), signal);

	const status = (): Status => {
		const counts: Record<Level, number> = {error: 0, warning: 0, hint: 0};
		for (const {finding} of findings) counts[finding.level]++;
		return {subject: page.subject(), counts};
	};

	const check = async () => {
		if (composing) return;
		checking.abort();
		checking = new AbortController();
		try {
			const now = page.read();
			const found = await lintInSlices(linter, now.post, checking.signal);
			if (found && !signal.aborted) publish(now, found);
		} catch (cause) {
			console.error('Chuẩn Tin: this page could not be checked.', cause);
			view.show({notices: [cannotRead]});
		}
	};

	/** Everything that stands now, the word at the caret too: asked when Publish is pressed. */
	const checkNow = (): readonly Shown[] => {
		clearTimeout(timer);
		checking.abort();
		const now = page.read();
		const found = linter.lint(now.post);
		publish(now, found);
		return showAll(found).filter(stands);
	};

	const showAll = (found: readonly Finding[]): Shown[] =>
		showFindings(found, current.post, page.subject() === 'page' ? cannotFixPage : undefined);
	const stands = ({key}: Shown) => !dismissals.has(key);
	/** A word that is being typed is left alone until it is finished. */
	const isFinished = ({finding}: Shown) => finding.block === null || !placeOf(finding)?.atCaret(finding.at);

	const publish = (now: Read, found: readonly Finding[]) => {
		current = now;
		const all = showAll(found);
		const standing = all.filter(stands);
		findings = reuse(findings, typing ? standing.filter(isFinished) : standing);
		if (!findings.some((each) => each.key === selected)) selected = null;
		const news = status();
		if (JSON.stringify(news) !== told) parts.tell(news);
		told = JSON.stringify(news);
		view.show({
			subject: page.subject(),
			findings,
			selected,
			category: page.subject() === 'none' ? null : categoryView(linter.known(current.post), standard, page.form()),
			dismissed: all.length - standing.length,
		});
		paint();
	};

	const paint = () => {
		marker.show(
			findings.flatMap(({finding, key}) => {
				const place = placeOf(finding);
				const element = place?.element();
				if (!place || !element) return [];
				const at = finding.at;
				return [{level: finding.level, element, selected: key === selected, range: () => place.range(at)}];
			}),
		);
	};

	const placeOf = ({block}: Finding) => (block === null ? undefined : current.places[block]);
	const find = (key: string) => findings.find((each) => each.key === key);

	const select = (key: string | null) => {
		selected = key;
		paint();
		view.show({selected});
	};
	const jump = (key: string) => {
		const shown = find(key);
		if (!shown) return;
		select(key);
		placeOf(shown.finding)?.visit(shown.finding.at);
	};
	const fix = async (key: string) => {
		const shown = find(key);
		const place = shown && placeOf(shown.finding);
		if (!shown || !place) return;
		const trouble = await mend(shown, place, () => page.read().places);
		typing = false;
		view.show({notices: trouble ? [trouble] : []});
		await check();
	};
	const step = (by: 1 | -1) => {
		const marked = findings.filter(({finding}) => finding.block !== null);
		const index = marked.findIndex((each) => each.key === selected);
		const next = marked[index < 0 ? (by > 0 ? 0 : marked.length - 1) : (index + by + marked.length) % marked.length];
		if (next) jump(next.key);
	};

	view.act({
		jump,
		fix: (key) => void fix(key),
		dismiss(key) {
			dismissals.add(key);
			void check();
		},
		restoreDismissed() {
			dismissals.clear();
			void check();
		},
		chooseCategory(option) {
			if (chooseOption(page.form(), option)) void check();
		},
		leave: page.focus,
	});

	document.addEventListener('keydown', keys, {signal, capture: true});

	guardPublish(
		document,
		{
			stands: () => (page.subject() === 'editor' ? checkNow().filter(({finding}) => finding.level === 'error') : []),
			holdsPost: page.isHeldBy,
			async ask(errors, control) {
				const answer = await view.ask(errors, control);
				if (answer.publish) return true;
				const first = answer.jump ?? errors.find(({finding}) => finding.block !== null)?.key;
				if (first !== undefined) jump(first);
				return false;
			},
		},
		signal,
	);

	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		checking.abort();
	});
	page.refresh();
	later(0);

	return {
		status,
		async readPage() {
			await page.takeArticle(parts.readArticle);
			if (!signal.aborted) await check();
		},
	};
}
