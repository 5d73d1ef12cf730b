import type {Standard} from '../../rules/standard';
import {documentsOf} from '../editor/find';
import {guardPublish} from '../fields/gate';
import {publishControls} from '../fields/publish';
import type {Shown} from '../panel/state';
import {createBadges} from './badges';
import type {Page} from './page';
import type {Stage} from './stage';
import type {View} from './view';

/** Why something was published all the same; kept in this browser. */
export interface Reason {
	readonly reason: string;
	/** Ids of the rules whose findings stood. */
	readonly rules: readonly string[];
}

export interface GateParts {
	readonly document: Document;
	readonly stage: Stage;
	readonly view: View;
	readonly page: Page;
	readonly standard: Standard;
	/** Everything that stands at this moment. */
	stands(): readonly Shown[];
	/** Goes to a finding. */
	jump(key: string): void;
	keepReason(reason: Reason): void;
}

/** The publish gate of a tab: what it shows on the control beforehand, and what it asks at the press. */
export interface Gate {
	/** The page may have other controls and frames by now. */
	look(): void;
	show(errors: number): void;
}

export function openGate(parts: GateParts, signal: AbortSignal): Gate {
	const {document, page, view, standard, stage} = parts;
	const review = standard.gate?.review.value === true;
	const reason = standard.gate?.reason.value === true;
	const badges = createBadges(stage, document, signal);
	const guard = guardPublish(
		{
			stands: () =>
				page.subject() === 'editor' ? parts.stands().filter(({finding}) => finding.level === 'error') : [],
			holdsPost: page.isHeldBy,
			taught: () => page.taught().get('publish'),
			review,
			async ask(errors, control) {
				const answer = await view.ask(errors, control, reason);
				if (answer.publish) {
					const rules = [...new Set(errors.map(({finding}) => finding.rule))];
					if (answer.reason) parts.keepReason({reason: answer.reason, rules});
					return true;
				}
				const to = answer.jump ?? errors.find(({finding}) => finding.block !== null)?.key;
				if (to !== undefined) parts.jump(to);
				return false;
			},
			isAsking: view.isAsking,
			drop: view.dropQuestion,
		},
		signal,
	);
	return {
		look() {
			const documents = documentsOf(document);
			guard(documents);
			const taught = page.taught().get('publish');
			badges.look(
				documents,
				documents.flatMap((each) => publishControls(each, taught, review)),
			);
		},
		show(errors) {
			// A tick would say that the body was read.
			const isKnown = page.subject() === 'editor' && (errors > 0 || !page.unread());
			badges.show(isKnown ? errors : null);
		},
	};
}
