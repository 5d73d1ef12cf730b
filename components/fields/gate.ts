import type {Shown} from '../panel/state';
import {labelOf, publishControl, publishes} from './publish';

export interface Gatekeeper {
	/** What must be mended before publishing, as it stands at this moment. */
	stands(): readonly Shown[];
	/** Whether this form or control belongs to the post that is being written. */
	holdsPost(form: HTMLFormElement): boolean;
	/** The publish control, where a person has pointed at it. */
	taught(): HTMLElement | undefined;
	/** Asks the person; `true`: publish all the same. */
	ask(errors: readonly Shown[], control: string): Promise<boolean>;
}

/**
 * Milliseconds in which what a person let pass is asked about no more: a CMS may ask “Ready to publish?” on its own,
 * a menu open first, or resuming do nothing that we can see.
 */
const grace = 300_000;

/**
 * Asks once before the page publishes a post on which an `error` stands: on a press of the publish control and on
 * submitting its form. It fails open: if anything of ours goes wrong, the page's own action goes on untouched.
 */
export function guardPublish(document: Document, keeper: Gatekeeper, signal: AbortSignal): void {
	const view = document.defaultView;
	if (!view) return;
	/** Keys of the findings that were let pass, and until when. */
	const passed = new Map<string, number>();
	let resuming = false;
	let asking = false;

	const hold = (event: Event, control: string, resume: () => void) => {
		if (resuming) return;
		const errors = keeper.stands();
		if (errors.every(({key}) => (passed.get(key) ?? 0) > performance.now())) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (asking) return;
		asking = true;
		void keeper
			.ask(errors, control)
			.then((publish) => {
				if (!publish) return;
				for (const {key} of errors) passed.set(key, performance.now() + grace);
				resuming = true;
				try {
					resume();
				} finally {
					resuming = false;
				}
			})
			.finally(() => {
				asking = false;
			});
	};
	const failingOpen = (act: () => void) => {
		try {
			act();
		} catch (cause) {
			console.error('Chuẩn Tin: the question at Publish failed; publishing goes on.', cause);
		}
	};

	view.addEventListener(
		'click',
		(event) => {
			if (!event.isTrusted) return;
			failingOpen(() => {
				const control = publishControl(event.target, keeper.taught());
				if (control) hold(event, labelOf(control), () => control.click());
			});
		},
		{signal, capture: true},
	);
	view.addEventListener(
		'submit',
		(event) => {
			failingOpen(() => {
				const form = event.target as HTMLFormElement;
				const submitter = event.submitter;
				if (!keeper.holdsPost(form) || !publishes(form, submitter, keeper.taught())) return;
				hold(event, submitter ? labelOf(submitter) : '', () => form.requestSubmit(submitter));
			});
		},
		{signal, capture: true},
	);
}
