import type {Words} from '../../rules/rule';
import type {Lesson} from '../messages';
import {Gate} from '../panel/Gate';
import {Panel} from '../panel/Panel';
import type {Edge, Language, PanelActions, PanelState, Shown} from '../panel/state';
import type {Room} from './room';
import type {Stage} from './stage';

type Seen = Pick<
	PanelState,
	'subject' | 'findings' | 'selected' | 'category' | 'dismissed' | 'notices' | 'done' | 'safe' | 'unread'
>;

/** What a session can be asked to do from the panel. */
export type SessionActions = Pick<
	PanelActions,
	'jump' | 'fix' | 'fixAll' | 'dismiss' | 'restoreDismissed' | 'chooseCategory' | 'teach'
> & {
	/** Gives the focus back to the text. */
	leave(): void;
};

export interface Answer {
	readonly publish: boolean;
	/** Key of the finding to go to. */
	readonly jump?: string;
	/** Why it is published all the same, where the standard asks for it. */
	readonly reason?: string;
}

/** What people see: the panel and the question at Publish, redrawn when anything of their state changes. */
export interface View {
	show(change: Partial<Seen>): void;
	act(actions: SessionActions): void;
	/** @param reason whether publishing all the same wants one. */
	ask(errors: readonly Shown[], control: string, reason: boolean): Promise<Answer>;
	/** The question stands before the person's eyes. */
	isAsking(): boolean;
	/** Takes the question back, unanswered. */
	dropQuestion(): void;
	/** Brings the panel out of its pill. */
	open(): void;
	speak(language: Language): void;
	/** How people see us now. */
	dress(): Pick<PanelState, 'language' | 'edge'>;
}

export interface ViewParts {
	readonly stage: Stage;
	readonly room: Room;
	readonly language: Language;
	readonly place: {edge: Edge; collapsed: boolean};
	readonly standard: PanelState['standard'];
	readonly standing: PanelState['standing'];
	placed(place: {edge: Edge; collapsed: boolean}): void;
	lesson(rule: string): void;
	why(rule: string): Promise<Lesson | null>;
	stop(): void;
}

export function createView(parts: ViewParts): View {
	const {stage, room} = parts;
	let actions: SessionActions | undefined;
	/** Draws the question that stands, in the language of now. */
	let drawQuestion: (() => void) | null = null;
	let wanted = false;
	let settled = false;
	let state: PanelState = {
		language: parts.language,
		subject: 'none',
		findings: [],
		selected: null,
		category: null,
		standing: parts.standing,
		notices: [] as Words[],
		done: null,
		safe: [],
		standard: parts.standard,
		dismissed: 0,
		unread: null,
		...parts.place,
	};

	const on: PanelActions = {
		jump: (key) => actions?.jump(key),
		fix: (key) => actions?.fix(key),
		fixAll: (keys) => actions?.fixAll(keys),
		dismiss: (key) => actions?.dismiss(key),
		restoreDismissed: () => actions?.restoreDismissed(),
		chooseCategory: (option) => actions?.chooseCategory(option),
		teach: () => actions?.teach(),
		collapse: (collapsed) => place({collapsed}),
		move: (edge) => place({edge}),
		lesson: parts.lesson,
		why: parts.why,
		stop: parts.stop,
	};
	// On a switched-on site, a page with nothing to check shows nothing of ours until it is asked for.
	const draw = () => {
		if (!wanted && state.subject === 'none') return;
		stage.draw(<Panel state={state} on={on} />);
		giveRoom();
		if (!settled) {
			settled = true;
			stepAside();
		}
		if (state.collapsed) liftPill();
	};
	/** The first time, unasked: where the column would lie on controls of the page, it takes the other edge or folds. */
	const stepAside = () => {
		if (state.collapsed || !covers('.column')) return;
		const home = state.edge;
		set({edge: home === 'left' ? 'right' : 'left'});
		if (covers('.column')) set({edge: home, collapsed: true});
	};
	const liftPill = () => {
		for (const lift of [0, 56, 112, 168, 224, 280]) {
			stage.lift(lift);
			if (!covers('.pill')) return;
		}
		stage.lift(0);
	};
	const covers = (selector: string) => {
		const box = stage.box(selector);
		return box !== null && room.covers(box);
	};
	const set = (change: Partial<PanelState>) => {
		// Most checks while one types change nothing that is seen, or little: what looks the same stays the same object.
		const news = Object.entries(change).filter(([name, value]) => !looksSame(state[name as keyof PanelState], value));
		if (news.length) {
			state = {...state, ...Object.fromEntries(news)};
			return draw();
		}
		stage.keep();
		if (settled) giveRoom();
	};
	const giveRoom = () => room.give(state.collapsed ? null : state.edge);
	const place = (change: Partial<Pick<PanelState, 'edge' | 'collapsed'>>) => {
		set(change);
		parts.placed({edge: state.edge, collapsed: state.collapsed});
	};

	const dropQuestion = () => {
		drawQuestion = null;
		stage.ask(null);
	};

	stage.onEscape(() => {
		if (!drawQuestion) actions?.leave();
	});

	return {
		show: set,
		act(given) {
			actions = given;
		},
		ask(errors, control, reason) {
			return new Promise<Answer>((resolve) => {
				const answer = (given: Answer) => {
					dropQuestion();
					resolve(given);
				};
				drawQuestion = () =>
					stage.ask(
						<Gate
							state={{language: state.language, findings: errors, control, reason}}
							on={{
								back: (key) => answer(key === undefined ? {publish: false} : {publish: false, jump: key}),
								publish: (given) => answer(given === undefined ? {publish: true} : {publish: true, reason: given}),
							}}
						/>,
					);
				drawQuestion();
			});
		},
		isAsking: () => drawQuestion !== null && (stage.box('dialog')?.width ?? 0) > 0,
		dropQuestion,
		open() {
			wanted = true;
			settled = true;
			stage.insist();
			place({collapsed: false});
		},
		speak(language) {
			set({language});
			drawQuestion?.();
		},
		dress: () => ({language: state.language, edge: state.edge}),
	};
}

/** Lists of findings keep their identity while nothing in them changes (`reuse`); the rest is small. */
function looksSame(a: unknown, b: unknown): boolean {
	return Object.is(a, b) || (!Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
}
