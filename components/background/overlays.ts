import {browser} from 'wxt/browser';
import type {Standard} from '../../rules/standard';
import type {Lesson, StandardInUse, Status, ToBackground} from '../messages';
import {readChoice, withChoice} from '../settings/gate-choice';
import {readOwnStandard} from '../settings/own-standard';

/** Serves the overlays: the badge on the toolbar, lessons, the reader of live pages. */
export function serveOverlays(): void {
	browser.runtime.onMessage.addListener(
		(message: ToBackground, sender: {tab?: {id?: number}}, respond: (answer: unknown) => void) => {
			const tabId = sender.tab?.id;
			if (message?.to !== 'background' || tabId === undefined) return;
			if (message.tell === 'status') void showBadge(tabId, message.status);
			if (message.tell === 'open-lesson') void openLesson(message.rule);
			const answer = answerOf(message, tabId);
			if (!answer) return;
			void answer.then(respond);
			return true;
		},
	);
}

function answerOf(message: ToBackground, tabId: number): Promise<unknown> | null {
	switch (message.tell) {
		case 'need-overlay':
			return bring(tabId, '/overlay.js');
		case 'need-article':
			return bring(tabId, '/article.js');
		case 'need-teacher':
			return bring(tabId, '/teacher.js');
		case 'need-standard':
			return standardInUse();
		case 'need-lesson':
			return readOwn('/lessons.json').then(
				(lessons) => (lessons as Record<string, Lesson> | null)?.[message.rule] ?? null,
			);
		default:
			return null;
	}
}

/** The unit's own standard is held against today's form here, so that the overlay need not carry what that takes. */
async function standardInUse(): Promise<StandardInUse | null> {
	const {standard: own, notice} = await readOwnStandard();
	const standard = own ?? ((await readOwn('/standard.json')) as Standard | null);
	return standard && {standard: withChoice(standard, await readChoice()), notice};
}

/** A file of the extension itself. */
async function readOwn(path: '/standard.json' | '/lessons.json'): Promise<unknown> {
	try {
		return await (await fetch(path)).json();
	} catch (cause) {
		console.error(`Chuẩn Tin: ${path} can’t be read.`, cause);
		return null;
	}
}

/** Red: must be mended. Amber: should be. Nothing standing: a tick. */
async function showBadge(tabId: number, status: Status | null): Promise<void> {
	const {error = 0, warning = 0, hint = 0} = status?.counts ?? {};
	const count = error || warning || hint;
	const clean = status?.subject === 'editor' || status?.subject === 'page';
	try {
		await browser.action.setBadgeText({tabId, text: count ? String(Math.min(count, 999)) : clean ? '✓' : ''});
		await browser.action.setBadgeBackgroundColor({
			tabId,
			color: error ? '#ae1f19' : warning ? '#7f5000' : hint ? '#22569c' : '#14603f',
		});
		// Chrome 109 has no say in the colour of the text; it chooses white on these by itself.
		await browser.action.setBadgeTextColor?.({tabId, color: '#ffffff'});
	} catch (cause) {
		// The tab may have closed in the meantime.
		console.debug('Chuẩn Tin: no tab for the badge.', cause);
	}
}

/** The click or the grant that let us onto the page lets us run this there. */
async function bring(tabId: number, file: '/overlay.js' | '/article.js' | '/teacher.js'): Promise<boolean> {
	try {
		await browser.scripting.executeScript({target: {tabId}, files: [file]});
		return true;
	} catch (cause) {
		console.error(`Chuẩn Tin: ${file} can’t run on this page.`, cause);
		return false;
	}
}

async function openLesson(rule: string): Promise<void> {
	await browser.tabs.create({url: new URL(`/workshop.html#${rule}`, location.href).href});
}
