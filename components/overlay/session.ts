import {createLinter} from '../../rules/lint';
import type {Fields, Post} from '../../rules/post';
import type {Finding, Level, Rule, Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {createMarker} from '../editor/mark';
import type {Watcher} from '../editor/watch';
import {chooseOption} from '../fields/category';
import {type Form, findForm} from '../fields/form';
import {guardPublish} from '../fields/gate';
import type {Status} from '../messages';
import type {Article} from '../page/extract';
import type {Shown} from '../panel/state';
import {categoryView} from './category';
import {lintInSlices} from './checker';
import type {Dismissals} from './dismissals';
import {keysFor} from './keys';
import {type Place, postOf, readOnlyPlaces} from './places';
import {showFindings} from './shown';
import type {Stage} from './stage';
import {keepSurvey} from './survey';
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
const textChanged: Words = {
	vi: 'Chưa sửa: đoạn chữ đã khác lúc kiểm tra. Chuẩn Tin vừa đọc lại bài.',
	en: 'Not fixed: the words have changed since they were checked. The post was read again.',
};
const fixRefused: Words = {
	vi: 'Trình soạn thảo không nhận chỗ sửa như mong đợi. Xin xem lại đoạn này và sửa tay; bấm Ctrl+Z nếu cần.',
	en: 'The editor did not take the fix as expected. Please look at this passage and mend it by hand; Ctrl+Z undoes.',
};

/** The main loop of a tab: survey → read → lint → mark and show; until `signal` aborts. */
export function startSession(parts: Parts, signal: AbortSignal): Session {
	const {document, stage, standard, dismissals, view} = parts;
	const linter = createLinter(parts.rules, standard);
	const marker = createMarker(signal);
	let form: Form = findForm(document);
	let places: Place[] = [];
	let article: {places: Place[]; fields: Fields} | null = null;
	let post: Post = {blocks: [], fields: {}};
	let findings: readonly Shown[] = [];
	let selected: string | null = null;
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
	const watcherOf = (): Watcher => ({
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
	});
	const survey = keepSurvey(
		document,
		stage.layer,
		watcherOf,
		() => {
			form = findForm(document);
			later(0);
		},
		signal,
	);

	const subject = (): Status['subject'] => (survey.desks().length ? 'editor' : article ? 'page' : 'none');

	const status = (): Status => {
		const counts: Record<Level, number> = {error: 0, warning: 0, hint: 0};
		for (const {finding} of findings) counts[finding.level]++;
		return {subject: subject(), counts};
	};

	const readPost = () => {
		const from =
			subject() === 'page' && article
				? article
				: {places: survey.desks().flatMap((desk) => desk.read()), fields: form.read()};
		places = from.places;
		post = postOf(places, from.fields);
	};

	const check = async () => {
		if (composing) return;
		checking.abort();
		checking = new AbortController();
		readPost();
		const found = await lintInSlices(linter, post, checking.signal);
		if (found && !signal.aborted) publish(found);
	};

	/** Everything that stands now, the word at the caret too: asked when Publish is pressed. */
	const checkNow = (): readonly Shown[] => {
		clearTimeout(timer);
		checking.abort();
		readPost();
		const found = linter.lint(post);
		publish(found);
		return showAll(found).filter(stands);
	};

	const showAll = (found: readonly Finding[]): Shown[] =>
		showFindings(found, post, subject() === 'page' ? cannotFixPage : undefined);
	const stands = ({key}: Shown) => !dismissals.has(key);
	/** A word that is being typed is left alone until it is finished. */
	const isFinished = ({finding}: Shown) => finding.block === null || !placeOf(finding)?.atCaret(finding.at);

	const publish = (found: readonly Finding[]) => {
		const all = showAll(found);
		const standing = all.filter(stands);
		findings = typing ? standing.filter(isFinished) : standing;
		if (!findings.some((each) => each.key === selected)) selected = null;
		parts.tell(status());
		view.show({
			subject: subject(),
			findings,
			selected,
			category: subject() === 'none' ? null : categoryView(linter.known(post), standard, form),
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

	const placeOf = ({block}: Finding) => (block === null ? undefined : places[block]);
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
		if (!shown || !place || shown.finding.fix === undefined) return;
		const {at, fix: text, block} = shown.finding;
		const wanted = place.block.text.slice(0, at[0]) + text + place.block.text.slice(at[1]);
		const done = await place.replace(at, text);
		typing = false;
		readPost();
		const now = block === null ? undefined : places[block]?.block.text;
		view.show({notices: done && sameText(now, wanted) ? [] : [done ? fixRefused : textChanged]});
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
			if (chooseOption(form, option)) void check();
		},
		leave() {
			const surface = survey.desks()[survey.desks().length - 1]?.surface;
			surface?.element.focus({preventScroll: true});
		},
	});

	document.addEventListener('input', (event) => fieldChanged(event), {signal, capture: true, passive: true});
	document.addEventListener('change', (event) => fieldChanged(event), {signal, capture: true, passive: true});
	const fieldChanged = ({target}: Event) => {
		if (form.holds(target)) later(changePause);
	};

	document.addEventListener('keydown', keys, {signal, capture: true});

	guardPublish(
		document,
		{
			stands: () => (survey.desks().length ? checkNow().filter(({finding}) => finding.level === 'error') : []),
			holdsPost: (owner) => survey.desks().some((desk) => holdsElement(owner, desk.surface.element)),
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
	survey.refresh();
	later(0);

	return {
		status,
		async readPage() {
			if (!survey.desks().length && !article) {
				const read = await parts.readArticle();
				if (read) article = {places: readOnlyPlaces(read.reading), fields: read.fields};
			}
			if (!signal.aborted) await check();
		},
	};
}

/** Editors write a plain space as a no-break one where it would not be seen otherwise. */
function sameText(a: string | undefined, b: string): boolean {
	return a?.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ');
}

/** Whether a form holds an element, or the frame that it stands in. */
function holdsElement(form: HTMLFormElement, element: Element): boolean {
	for (let each: Element | null | undefined = element; each; each = each.ownerDocument.defaultView?.frameElement) {
		if (form.contains(each)) return true;
	}
	return false;
}
