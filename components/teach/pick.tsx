import {render} from 'preact';
import type {Words} from '../../rules/rule';
import {documentsOf} from '../editor/find';
import {pointable} from '../fields/candidates';
import {type Clues, cluesOf, findByClues, labelWords, strength} from '../fields/clues';
import {fieldWords} from '../fields/field-words';
import type {PointedAt, Taught} from '../fields/taught';
import {shorterLife} from '../life';
import {closedRoot} from '../look/closed-root';
import type {PanelState} from '../panel/state';
import {Card} from './Card';
import {Outline} from './Outline';
import css from './teach.css?inline';
import {type Ground, scrollUnder, surveyGround} from './under';

export interface Asked extends Pick<PanelState, 'language' | 'edge'> {
	/** The fields that are known already, guessed or taught before. */
	readonly known: Taught;
}

export type Pointed = Partial<Record<PointedAt, Clues>>;

const first: readonly PointedAt[] = ['title', 'summary', 'category', 'publish'];
const more: readonly PointedAt[] = ['body', 'featuredImage', 'author', 'source', 'publishedAt'];

/** What a control must be known by to be found again: more than a class name. */
const least = 2;

/**
 * Walks a person through the fields of a page: they point, with the mouse or from the keyboard, and the page hears
 * nothing of it, because a shield of ours lies over it meanwhile. `null`: nothing was pointed at.
 */
export function pickFields(document: Document, asked: Asked, signal: AbortSignal): Promise<Pointed | null> {
	const life = shorterLife(signal);
	const root = closedRoot(document, 'chuan-tin-teach', css);
	const {host} = root;
	const before = document.activeElement as HTMLElement | null;

	const pointed = new Map<PointedAt, HTMLElement>();
	const fields: Pointed = {};
	let steps = first;
	let step = 0;
	let ground: Ground = {all: [], under: () => null};
	let aimed: HTMLElement | null = null;
	let trouble: Words | null = null;

	return new Promise((resolve) => {
		const name = () => steps[step];
		const draw = () => {
			const now = name();
			const known = now && (pointed.get(now) ?? asked.known.get(now));
			render(
				<>
					<div class="shield" />
					{known?.isConnected && known !== aimed && <Outline element={known} known />}
					{aimed?.isConnected && <Outline element={aimed} words={labelWords(aimed)} />}
					<Card
						language={asked.language}
						edge={asked.edge}
						field={now ?? null}
						place={{step: step + 1, of: steps.length}}
						aimed={
							aimed && `${labelWords(aimed) || aimed.localName} (${ground.all.indexOf(aimed) + 1}/${ground.all.length})`
						}
						known={known?.isConnected ? labelWords(known) || known.localName : null}
						pointed={[...pointed.keys()]}
						more={steps === first}
						trouble={trouble}
						on={{
							skip: () => go(step + 1),
							more() {
								steps = more;
								go(0);
							},
							end: () => life.abort(),
							aim,
							pick: () => pick(aimed),
						}}
					/>
				</>,
				root,
			);
		};
		const go = (to: number) => {
			step = to;
			aimed = null;
			trouble = null;
			const now = name();
			if (!now && steps === more) return life.abort();
			look();
			draw();
		};
		/** Pages change while one points at them. */
		const look = () => {
			const now = name();
			if (now) ground = surveyGround(document, (each) => pointable(each, now));
		};
		/** The next candidate from the keyboard; `false`: there is none that way. */
		const aim = (by: 1 | -1): boolean => {
			look();
			const from = aimed ? ground.all.indexOf(aimed) : by > 0 ? -1 : ground.all.length;
			aimed = name() ? (ground.all[from + by] ?? null) : null;
			aimed?.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
			draw();
			return aimed !== null;
		};
		const pick = (element: HTMLElement | null) => {
			const now = name();
			if (!now || !element) return;
			const clues = cluesOf(element);
			const taken = [...pointed].find(([other, there]) => there === element && other !== now);
			if (taken) trouble = alreadyPointed(taken[0]);
			else if (strength(clues) < least || findByClues(document, now, clues) !== element) trouble = unmarked;
			else {
				pointed.set(now, element);
				fields[now] = clues;
				return go(step + 1);
			}
			draw();
		};

		const within = {signal: life.signal};
		const isOverPage = (event: Event) => (event.composedPath()[0] as Element | undefined)?.className === 'shield';
		root.addEventListener(
			'pointermove',
			(event) => {
				if (!event.isTrusted || !isOverPage(event)) return;
				const {clientX, clientY} = event as PointerEvent;
				const under = ground.under(clientX, clientY);
				if (under === aimed) return;
				aimed = under;
				draw();
			},
			within,
		);
		root.addEventListener(
			'click',
			(event) => {
				if (!event.isTrusted || !isOverPage(event)) return;
				const {clientX, clientY} = event as MouseEvent;
				look();
				pick(ground.under(clientX, clientY));
			},
			within,
		);
		// A press on the shield takes no focus from the card, so that keys go on reaching it.
		root.addEventListener('mousedown', (event) => isOverPage(event) && event.preventDefault(), within);
		root.addEventListener('wheel', (event) => isOverPage(event) && scrollUnder(document, event as WheelEvent), {
			...within,
			passive: true,
		});
		// Keys and presses are none of the page's business, as far as it can be kept from them.
		for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click']) {
			host.addEventListener(type, (event) => event.stopPropagation(), within);
		}
		for (const each of documentsOf(document))
			each.addEventListener('scroll', draw, {...within, capture: true, passive: true});
		document.defaultView?.addEventListener('resize', draw, within);

		const watcher = new MutationObserver(() => host.isConnected || life.abort());
		life.signal.addEventListener('abort', () => {
			watcher.disconnect();
			render(null, root);
			host.remove();
			if (before?.isConnected) before.focus({preventScroll: true});
			resolve(pointed.size ? fields : null);
		});
		document.documentElement.append(host);
		// A page that throws us out ends it.
		watcher.observe(document.documentElement, {childList: true});
		go(0);
	});
}

const unmarked: Words = {
	vi: 'Chỗ này không có tên hay nhãn nào của riêng nó nên lần sau không nhận lại được. Hãy chỉ chỗ khác, hoặc bỏ qua.',
	en: 'Nothing names this place, so it could not be found again. Point elsewhere, or skip.',
};

function alreadyPointed(name: PointedAt): Words {
	const {vi, en} = fieldWords[name].name;
	return {
		vi: `Bạn vừa chỉ chỗ này là “${vi}”. Hãy chỉ chỗ khác, hoặc bỏ qua.`,
		en: `You have just shown this as “${en}”. Point elsewhere, or skip.`,
	};
}
