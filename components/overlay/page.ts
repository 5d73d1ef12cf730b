import type {Fields, Post} from '../../rules/post';
import type {Words} from '../../rules/rule';
import {findSurfaces} from '../editor/find';
import {selectionAt} from '../editor/roots';
import {editableAt} from '../editor/surface';
import {unreadBody} from '../editor/unread';
import type {Watcher} from '../editor/watch';
import {type Form, findForm} from '../fields/form';
import {nothingTaught, type PointedAt, type Taught} from '../fields/taught';
import type {Status} from '../messages';
import type {Article} from '../page/extract';
import {type Place, postOf, readOnlyPlaces} from './places';
import {keepSurvey} from './survey';

/** The post as it was read, with the way back to the page for each block. */
export interface Read {
	readonly places: readonly Place[];
	readonly post: Post;
}

/** What a tab's page holds of a post: editors and their form, or a live page's article. */
export interface Page {
	subject(): Status['subject'];
	read(): Read;
	form(): Form;
	/** What a person has pointed at, found again on this page. */
	taught(): Taught;
	/** What people must know of a body that stands there and can't be read. */
	unread(): Words | null;
	/** The fields that are known now, taught or guessed. */
	known(): Taught;
	/** Whether a form holds one of the post's editors, or the frame that it stands in. */
	isHeldBy(form: HTMLFormElement): boolean;
	/** Gives the focus to the text. */
	focus(): void;
	/** Takes the page itself for the post, where no editor stands and it has an article. */
	takeArticle(read: () => Promise<Article | null>): Promise<void>;
	/** Looks for editors now. */
	refresh(): void;
}

/**
 * @param findTaught finds what a person has pointed at.
 * @param layer where mirrors of text controls are drawn.
 * @param changed told when editors or fields of the form came, went or changed.
 * @param looked told whenever the page was looked over, as it may have changed.
 */
export function openPage(
	document: Document,
	findTaught: () => Taught,
	layer: HTMLElement,
	watcher: Watcher,
	changed: () => void,
	looked: () => void,
	signal: AbortSignal,
): Page {
	let taught = nothingTaught;
	let form = findForm(document);
	let said = JSON.stringify(form.read());
	let unread: Words | null = null;
	let article: {places: readonly Place[]; fields: Fields} | null = null;
	/** A library of pictures or a box of tags tells nobody that something was chosen; the page changes, that is all. */
	const look = () => {
		taught = findTaught();
		form = findForm(document, taught);
		const surfaces = findSurfaces(document, taught);
		const before = unread;
		unread = unreadBody(document, surfaces);
		const says = JSON.stringify(form.read());
		if (says !== said || unread !== before) changed();
		said = says;
		looked();
		return surfaces;
	};
	const survey = keepSurvey(document, look, layer, watcher, changed, signal);

	for (const type of ['input', 'change', 'click']) {
		document.addEventListener(
			type,
			({target}) => {
				if (form.holds(target)) changed();
			},
			{signal, capture: true, passive: true},
		);
	}

	return {
		subject: () => (survey.desks().length ? 'editor' : article ? 'page' : 'none'),
		read() {
			const desks = survey.desks();
			if (!desks.length && article) return {places: article.places, post: postOf(article.places, article.fields)};
			const places = desks.flatMap((desk) => desk.read());
			return {places, post: postOf(places, form.read())};
		},
		form: () => form,
		taught: () => taught,
		unread: () => unread,
		known() {
			const parts = survey.desks().map(({surface}) => [surface.part, surface.element] as const);
			const others = [...form.fields].filter(([name]) => name !== 'other');
			return new Map([...others, ...parts.reverse(), ...taught] as [PointedAt, HTMLElement][]);
		},
		isHeldBy: (owner) => survey.desks().some((desk) => holds(owner, desk.surface.element)),
		focus() {
			const surface = survey.desks().at(-1)?.surface;
			if (!surface) return;
			const {element} = surface;
			const caret = selectionAt(element)?.focusNode ?? null;
			(surface.kind === 'rich' ? editableAt(surface, caret) : element).focus({preventScroll: true});
		},
		async takeArticle(read) {
			if (survey.desks().length || article) return;
			const found = await read();
			if (found) article = {places: readOnlyPlaces(found.reading), fields: found.fields};
		},
		refresh: survey.refresh,
	};
}

function holds(form: HTMLFormElement, element: Element): boolean {
	for (let each: Element | null | undefined = element; each; each = each.ownerDocument.defaultView?.frameElement) {
		if (form.contains(each)) return true;
	}
	return false;
}
