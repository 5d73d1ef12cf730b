import {browser} from 'wxt/browser';
import {rules} from '../../rules/index';
import {findSurfaces} from '../editor/find';
import {askElsewhere} from '../lint/ask';
import type {Lesson, StandardInUse, Status, ToOverlay} from '../messages';
import type {Article} from '../page/extract';
import type {} from '../page/reader';
import {dismissalStore} from '../settings/dismissals';
import {keepReason} from '../settings/reasons';
import {readRemembered} from '../settings/remembered';
import {language, languageOf, panelPlace} from '../settings/settings';
import {ask, connect, tell} from './background';
import {createChecker} from './checker';
import {openDismissals} from './dismissals';
import {onlyOne} from './only-one';
import {openProfiles} from './profiles';
import {makeRoom} from './room';
import {cannotRead, type Session, startSession} from './session';
import {createStage} from './stage';
import {createView} from './view';

/** How often a page may be built anew before we leave it alone. */
const most = 10;

/** Puts the overlay on this tab's page and ties it to the rest of the extension, until a person or the next one ends it. */
export async function startOverlay(before = 0): Promise<void> {
	const life = onlyOne(document);
	const {documentElement} = document;
	// `document.open()` takes every listener away, ours too.
	const replaced = new MutationObserver(() => {
		if (document.documentElement && document.documentElement !== documentElement && before < most)
			void startOverlay(before + 1);
	});
	replaced.observe(document, {childList: true});
	life.signal.addEventListener('abort', () => replaced.disconnect());
	const address = location.origin + location.pathname;
	const [remembered, inUse] = await Promise.all([
		readRemembered(address),
		ask<StandardInUse>({to: 'background', tell: 'need-standard'}),
	]);
	if (life.signal.aborted) return;
	const stage = createStage(document, life.signal);
	const standard = inUse?.standard;
	const view = createView({
		stage,
		room: makeRoom(document, life.signal),
		language: remembered.language,
		place: remembered.place,
		standard: standard ? {name: standard.name, as_of: standard.as_of, rules: rules.length} : null,
		standing: [inUse?.notice, remembered.trouble].filter((notice) => notice != null),
		placed: (now) => void panelPlace.setValue(now).catch(notKept),
		lesson: (rule) => tell({to: 'background', tell: 'open-lesson', rule}),
		why: (rule) => ask<Lesson>({to: 'background', tell: 'need-lesson', rule}),
		stop: () => life.abort(),
	});
	const profiles = await openProfiles(
		document,
		view.dress,
		(notice) => view.show({notices: notice ? [notice] : []}),
		life.signal,
	);
	if (life.signal.aborted) return;
	const notKept = () => view.show({notices: [choiceNotKept]});
	const report = (status: Status | null) => tell({to: 'background', tell: 'status', status});
	let session: Session | undefined;
	try {
		// Without a standard nothing is read and nothing is asked at Publish: the page is as if we weren't there.
		if (standard) {
			session = startSession(
				{
					document,
					stage,
					standard,
					checker: createChecker(rules, standard, askElsewhere(connect, standard, life.signal)),
					dismissals: openDismissals(remembered.dismissed, (keys) => dismissalStore.save(address, keys), notKept),
					profiles,
					view,
					keepReason: (reason) => void keepReason(address, reason).catch(notKept),
					tell: report,
					readArticle,
				},
				life.signal,
			);
			// A page without an editor had nothing to be checked: it isn't troubled with that unless somebody asks.
		} else if (findSurfaces(document).length) view.show({subject: 'failed'});
	} catch (cause) {
		console.error('Chuẩn Tin: this page can’t be read.', cause);
		view.show({subject: 'failed', notices: [cannotRead]});
	}

	const answer = (message: ToOverlay, _sender: unknown, respond: (status: Status) => void) => {
		if (message?.to !== 'overlay') return;
		if (!session) view.show({subject: 'failed'});
		if (message.ask === 'show-panel') view.open();
		void (session?.readPage() ?? Promise.resolve()).then(() => respond(session?.status() ?? failed));
		return true;
	};
	browser.runtime.onMessage.addListener(answer);
	const unwatch = language.watch((now) => view.speak(languageOf(now)));
	life.signal.addEventListener('abort', () => {
		browser.runtime?.onMessage.removeListener(answer);
		unwatch();
		report(null);
	});
}

/** The reader of live pages is brought when it is first wanted. */
async function readArticle(): Promise<Article | null> {
	const brought = await ask<boolean>({to: 'background', tell: 'need-article'});
	return brought ? (globalThis.chuanTinExtract?.(document) ?? null) : null;
}

const failed: Status = {subject: 'failed', counts: {error: 0, warning: 0, hint: 0}};

const choiceNotKept = {
	vi: 'Chưa lưu được lựa chọn này (ổ đĩa đầy? tiện ích vừa cập nhật?). Hãy lưu bài rồi tải lại trang. Bài viết không bị ảnh hưởng.',
	en: 'This choice could not be kept (disk full? extension just updated?). Save the post and reload the page. The post is not affected.',
};
