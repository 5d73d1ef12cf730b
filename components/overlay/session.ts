import type {Post} from '../../rules/post';
import type {Finding, Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {createMarker} from '../editor/mark';
import {isRemembering} from '../editor/rest';
import {chooseOption} from '../fields/category';
import type {Checked} from '../lint/checked';
import type {Status} from '../messages';
import type {Article} from '../page/extract';
import type {Shown} from '../panel/state';
import {createBoard} from './board';
import {categoryView} from './category';
import type {Checker} from './checker';
import type {Dismissals} from './dismissals';
import {openGate, type Reason} from './gate';
import {keysFor} from './keys';
import {createMender} from './mending';
import {createPace} from './pace';
import {openPage, type Read} from './page';
import type {Profiles} from './profiles';
import {cannotFixPage, showFindings} from './shown';
import type {Stage} from './stage';
import type {View} from './view';

/** What a session is made of. */
export interface Parts {
	readonly document: Document;
	readonly stage: Stage;
	readonly standard: Standard;
	readonly checker: Checker;
	readonly dismissals: Dismissals;
	readonly profiles: Profiles;
	/** Draws the panel and asks at Publish. */
	readonly view: View;
	/** Keeps why something was published all the same. */
	keepReason(reason: Reason): void;
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

export const cannotRead: Words = {
	vi: 'Chuẩn Tin gặp lỗi khi đọc trang này nên dừng kiểm tra. Bài viết và việc đăng bài không bị ảnh hưởng.',
	en: 'An error of ours stopped the check of this page. The post and its publishing are not affected.',
};

const cannotMark: Words = {
	vi: 'Trang này không cho gạch chân trong bài. Danh sách ở đây vẫn đủ.',
	en: 'This page lets nothing be underlined in the post. The list here is complete.',
};

/** The main loop of a tab: survey → read → lint → mark and show; until `signal` aborts. */
export function startSession(parts: Parts, signal: AbortSignal): Session {
	const {document, stage, standard, checker, dismissals, profiles, view} = parts;
	const marker = createMarker(signal, () => view.show({notices: [cannotMark]}));
	const board = createBoard();
	let told = '';
	let checking = new AbortController();

	const pace = createPace(() => void check(), signal);
	const keys = keysFor({
		next: () => jump(board.next(1)),
		previous: () => jump(board.next(-1)),
		fix: () => void fix(board.selected()),
		any: () => board.next(1) !== undefined,
		fixable: () => board.selected()?.finding.fix !== undefined,
		mending: () => mender.busy(),
		remembering: isRemembering,
	});
	const page = openPage(
		document,
		profiles.find,
		stage.layer,
		{...pace.watcher, key: keys},
		pace.soon,
		() => {
			gate.look();
			// Other checkers come with the elements they add, and take the page's highlights for their own.
			marker.show(board.marks());
		},
		signal,
	);
	const gate = openGate(
		{
			document,
			stage,
			view,
			page,
			standard,
			stands: () => checkNow(),
			jump: (key) => jump(board.find(key)),
			keepReason: parts.keepReason,
		},
		signal,
	);
	const mender = createMender(() => page.read().places, view.show);

	const status = (): Status => ({subject: page.subject(), counts: board.counts()});

	const check = async () => {
		if (pace.composing() || mender.busy()) return;
		checking.abort();
		checking = new AbortController();
		try {
			const now = page.read();
			const checked = await checker.check(now.post, checking.signal);
			if (checked && !signal.aborted) publish(now, checked);
		} catch (cause) {
			console.error('Chuẩn Tin: this page could not be checked.', cause);
			view.show({notices: [cannotRead]});
		}
	};

	/** Everything that stands now, the word at the caret too: asked when Publish is pressed. */
	const checkNow = (): readonly Shown[] => {
		pace.taken();
		checking.abort();
		const now = page.read();
		const checked = checker.checkNow(now.post);
		publish(now, checked);
		return showAll(checked.findings, now.post).filter(stands);
	};

	const showAll = (found: readonly Finding[], post: Post): Shown[] =>
		showFindings(found, post, page.subject() === 'page' ? cannotFixPage : undefined);
	const stands = ({key}: Shown) => !dismissals.has(key);
	/** A word that is being typed is left alone until it is finished. */
	const isFinished =
		({places}: Read) =>
		({finding: {block, at}}: Shown) =>
			block === null || !places[block]?.atCaret(at);

	const publish = (now: Read, {findings, category}: Checked) => {
		const all = showAll(findings, now.post);
		const standing = all.filter(stands);
		board.put(now, pace.typing() ? standing.filter(isFinished(now)) : standing);
		const news = status();
		if (JSON.stringify(news) !== told) parts.tell(news);
		told = JSON.stringify(news);
		gate.show(news.counts.error);
		// Before the panel: what is painted is measured, and the page must not be laid out twice for that.
		marker.show(board.marks());
		if (page.subject() === 'editor') profiles.found(page.taught().size > 0);
		view.show({
			subject: page.subject(),
			findings: board.findings(),
			safe: board.safe(),
			selected: board.selected()?.key ?? null,
			category:
				page.subject() === 'none' ? null : categoryView(category, now.post.fields.category ?? null, page.form()),
			dismissed: all.length - standing.length,
			unread: page.unread(),
			// What is typed after fixes stands before them in the editor's undo.
			...(pace.typing() ? {done: null} : {}),
		});
	};

	const jump = (shown: Shown | undefined) => {
		if (!shown) return;
		// Whoever goes elsewhere has finished the word; and a finding at the caret is not hidden from who asked for it.
		pace.watcher.moved();
		board.select(shown.key);
		marker.show(board.marks());
		view.show({selected: shown.key, done: null});
		placeNow(shown)?.visit(shown.finding.at);
	};
	/** Editors and other checkers put the same text there anew at any time. */
	const placeNow = ({finding}: Shown) => {
		const place = board.placeOf(finding);
		const now = page.read().places[finding.block ?? -1];
		return now && now.block.text === place?.block.text ? now : place;
	};
	const fix = async (shown: Shown | undefined) => {
		const place = shown && placeNow(shown);
		if (!shown || !place) return;
		await mender.one(shown, place);
		await checkMended();
	};
	const fixAll = async (keys: readonly string[]) => {
		const safe = board.safe().flatMap(({shown}) => (keys.includes(shown.key) ? [shown] : []));
		await mender.all(safe, keys.length);
		// The button that was pressed is gone; where no editor was touched, nothing has the focus.
		if (document.activeElement === document.body) page.focus();
		await checkMended();
	};
	const checkMended = () => {
		pace.finish();
		return check();
	};

	view.act({
		jump: (key) => jump(board.find(key)),
		fix: (key) => void fix(board.find(key)),
		fixAll: (keys) => void fixAll(keys),
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
		teach: () => void profiles.teach(page.known()),
		leave: page.focus,
	});

	document.addEventListener('keydown', keys, {signal, capture: true});

	signal.addEventListener('abort', () => checking.abort());
	profiles.watch(page.refresh);
	page.refresh();
	pace.taken();
	void check();

	return {
		status,
		async readPage() {
			await page.takeArticle(parts.readArticle);
			if (!signal.aborted) await check();
		},
	};
}
