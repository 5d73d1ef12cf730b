import type {Shown} from '../panel/state';
import {createIntent} from './intent';
import {type Press, startPress} from './press';
import {labelOf, opensMenu, publishControl, publishes} from './publish';

export interface Gatekeeper {
	/** What must be mended before publishing, as it stands at this moment. */
	stands(): readonly Shown[];
	/** Whether this form or control belongs to the post that is being written. */
	holdsPost(form: HTMLFormElement): boolean;
	/** The publish control, where a person has pointed at it. */
	taught(): HTMLElement | undefined;
	/** “Gửi duyệt” is asked about too. */
	readonly review: boolean;
	/** Asks the person; `true`: publish all the same. */
	ask(errors: readonly Shown[], control: string): Promise<boolean>;
	/** Whether the question stands before the person's eyes. */
	isAsking(): boolean;
	/** Takes the question back. */
	drop(): void;
}

/** Guards more documents: those of frames, as they come. */
export type Guard = (documents: readonly Document[]) => void;

/**
 * Milliseconds in which what a person let pass is asked about no more: a CMS may ask “Ready to publish?” on its own,
 * a menu open first, or take no press but a person's own, who then presses once more.
 */
const grace = 300_000;

const presses = 'pointerdown touchstart mousedown pointerup touchend mouseup click keydown'.split(' ');

/**
 * Asks once before the page publishes a post on which an `error` stands, whichever way a person goes about it: a press
 * by pointer or key, a shortcut, a submitted form. The page hears nothing of a held press until the answer, and all of it
 * after “Vẫn đăng”. What the page does of itself is never held, and if anything of ours goes wrong, nothing is.
 */
export function guardPublish(keeper: Gatekeeper, signal: AbortSignal): Guard {
	/** Keys of the findings that were let pass, and until when. */
	const passed = new Map<string, number>();
	const intent = createIntent();
	let press: Press | null = null;
	let errors: readonly Shown[] = [];
	let resuming = false;
	let asking: readonly Shown[] | null = null;
	/** The key that answered may still be down: its way up is none of the page's business. */
	let answered = false;

	const letPass = (findings: readonly Shown[]) => {
		for (const {key} of findings) passed.set(key, performance.now() + grace);
	};
	/** Something must be mended that the person hasn't let pass. */
	const holds = () => {
		errors = keeper.stands();
		return errors.some(({key}) => (passed.get(key) ?? 0) <= performance.now());
	};
	const ask = (control: string, resume: () => void) => {
		const asked = errors;
		const publish = () => {
			asking = null;
			letPass(asked);
			resuming = true;
			try {
				resume();
			} finally {
				resuming = false;
			}
		};
		const failed = (cause: unknown) => {
			console.error('Chuẩn Tin: the question at Publish failed; publishing goes on.', cause);
			keeper.drop();
			publish();
		};
		asking = asked;
		try {
			const answer = keeper.ask(asked, control);
			if (!keeper.isAsking()) throw new Error('Nobody can see the question');
			answer
				.then((yes) => {
					answered = true;
					// Taken back in the meantime: the page threw it out.
					if (asking !== asked) return;
					if (yes) publish();
					else asking = null;
				})
				.catch(failed);
		} catch (cause) {
			failed(cause);
		}
	};
	/** While we ask, no press can reach the page. One that does shows that the page has thrown our question out. */
	const stepBack = () => {
		if (!asking || keeper.isAsking()) return;
		letPass(asking);
		asking = null;
		keeper.drop();
	};

	const controlAt = (event: Event): HTMLElement | null => {
		const taught = keeper.taught();
		if (taught) return event.composedPath().includes(taught) ? taught : null;
		const control = publishControl(pressedBy(event), undefined, keeper.review);
		return control && opensMenu(control) ? null : control;
	};
	const opens = (event: Event): boolean => {
		if (event.type === 'keydown') return isPressKey(event as KeyboardEvent);
		return event.type === 'click' || ((event as MouseEvent).button === 0 && event.type === 'pointerdown');
	};
	const onPress = (event: Event) => {
		if (resuming || asking) return;
		if (event.isTrusted) answered = false;
		if (!event.isTrusted && !(event.type === 'click' && intent.isShortcut())) return;
		const first = event.type === 'pointerdown' || event.type === 'keydown';
		if (first || !press?.goesOn(event)) press = null;
		if (!press && opens(event)) {
			const control = controlAt(event);
			if (control && holds()) press = startPress(control);
		}
		if (!press) return;
		const held = press;
		held.keep(event);
		if (event.type !== 'click' && event.type !== 'keydown') return;
		press = null;
		ask(labelOf(held.control), held.replay);
	};
	const onSubmit = (event: SubmitEvent) => {
		if (resuming || asking || !event.isTrusted || !intent.isFresh()) return;
		const form = event.target as HTMLFormElement;
		const {submitter} = event;
		if (!keeper.holdsPost(form) || !publishes(form, submitter, keeper.taught(), keeper.review) || !holds()) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		ask(submitter ? labelOf(submitter) : '', () => form.requestSubmit(submitter));
	};
	const onRelease = (event: KeyboardEvent) => {
		if (answered && event.isTrusted && /^(Enter| )$/.test(event.key)) event.stopImmediatePropagation();
		if (event.isTrusted) answered = false;
	};
	const failingOpen =
		<E extends Event>(act: (event: E) => void) =>
		(event: E) => {
			try {
				if (event.isTrusted) stepBack();
				intent.hear(event);
				act(event);
			} catch (cause) {
				press = null;
				console.error('Chuẩn Tin: the question at Publish failed; publishing goes on.', cause);
			}
		};

	const heard = [
		...presses.map((type) => [type, failingOpen(onPress)] as const),
		['submit', failingOpen(onSubmit)] as const,
		['keyup', onRelease] as const,
		['input', intent.hear] as const,
	];
	return (documents) => {
		for (const {defaultView: view} of documents) {
			// Each listens once, however often it is said; a frame that was written anew has forgotten.
			for (const [type, act] of heard) view?.addEventListener(type, act as EventListener, {signal, capture: true});
		}
	};
}

/** What a press is meant for: in a menu moved through by arrow keys, the item that is lit, not the menu. */
function pressedBy(event: Event): Element | null {
	const path = event.composedPath();
	const target = (path[0] ?? event.target) as Element | null;
	if (target?.nodeType !== 1) return null;
	const lit = event.type === 'keydown' ? target.getAttribute('aria-activedescendant') : null;
	if (lit) return target.ownerDocument.getElementById(lit);
	// Out of the shadow roots of the CMS's own controls, until one says what it does.
	const root = target.getRootNode() as Partial<ShadowRoot>;
	if (!root.host || publishControl(target)) return target;
	return (path.find((each) => publishControl(each) !== null) as Element | undefined) ?? null;
}

function isPressKey({key, isComposing, repeat}: KeyboardEvent): boolean {
	return (key === 'Enter' || key === ' ') && !isComposing && !repeat;
}
