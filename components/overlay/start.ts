import {browser} from 'wxt/browser';
import {rules} from '../../rules/index';
import type {Standard} from '../../rules/standard';
import {shorterLife} from '../life';
import type {Lesson, Status, ToBackground, ToOverlay} from '../messages';
import type {Article} from '../page/extract';
import type {} from '../page/reader';
import {dismissalStore} from '../settings/dismissals';
import {language, ownStandard, panelPlace} from '../settings/settings';
import {openDismissals} from './dismissals';
import {makeRoom} from './room';
import {startSession} from './session';
import {createStage} from './stage';
import {createView} from './view';

/** Puts the overlay on this tab's page and ties it to the rest of the extension, until `signal` aborts. */
export async function startOverlay(signal: AbortSignal): Promise<void> {
	const life = shorterLife(signal);
	const [speaking, place, own] = await Promise.all([
		language.getValue(),
		panelPlace.getValue(),
		ownStandard.getValue(),
	]);
	const standard = own ?? (await ask<Standard>({to: 'background', tell: 'need-standard'}));
	if (!standard || life.signal.aborted) return;
	const stage = createStage(document, life.signal);
	const view = createView({
		stage,
		room: makeRoom(document, life.signal),
		language: speaking,
		place,
		standard: {name: standard.name, as_of: standard.as_of, rules: rules.length},
		placed: (now) => void panelPlace.setValue(now).catch(() => view.show({notices: [notKept]})),
		lesson: (rule) => tell({to: 'background', tell: 'open-lesson', rule}),
		why: (rule) => ask<Lesson>({to: 'background', tell: 'need-lesson', rule}),
		stop: () => life.abort(),
	});
	const dismissals = await openDismissals(location.origin + location.pathname, dismissalStore, () =>
		view.show({notices: [notKept]}),
	);
	if (life.signal.aborted) return;
	const session = startSession(
		{
			document,
			stage,
			rules,
			standard,
			dismissals,
			view,
			tell: (status) => tell({to: 'background', tell: 'status', status}),
			readArticle,
		},
		life.signal,
	);

	const answer = (message: ToOverlay, _sender: unknown, respond: (status: Status) => void) => {
		if (message?.to !== 'overlay') return;
		if (message.ask === 'show-panel') view.open();
		void session.readPage().then(() => respond(session.status()));
		return true;
	};
	browser.runtime.onMessage.addListener(answer);
	const unwatch = language.watch((now) => view.speak(now));
	life.signal.addEventListener('abort', () => {
		browser.runtime.onMessage.removeListener(answer);
		unwatch();
		tell({to: 'background', tell: 'status', status: null});
	});
}

/** The reader of live pages is brought when it is first wanted. */
async function readArticle(): Promise<Article | null> {
	const brought = await ask<boolean>({to: 'background', tell: 'need-article'});
	return brought ? (globalThis.chuanTinExtract?.(document) ?? null) : null;
}

/** What the background has; `null` when it can't be had: the extension may be gone while the page lives on. */
async function ask<T>(message: ToBackground): Promise<T | null> {
	if (browser.runtime?.id === undefined) return null;
	try {
		return (await browser.runtime.sendMessage(message)) as T | null;
	} catch (cause) {
		console.debug('Chuẩn Tin: nobody listens.', cause);
		return null;
	}
}

/** The extension may be gone (updated, removed) while the page lives on: then there is nobody to tell. */
function tell(message: ToBackground): void {
	if (browser.runtime?.id === undefined) return;
	browser.runtime.sendMessage(message).catch((cause: unknown) => console.debug('Chuẩn Tin: nobody listens.', cause));
}

const notKept = {
	vi: 'Trình duyệt không lưu được lựa chọn này (ổ đĩa đầy?). Bài viết không bị ảnh hưởng.',
	en: 'The browser could not keep this choice (disk full?). The post is not affected.',
};
