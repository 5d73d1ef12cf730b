import type {Standard} from '../../rules/standard';
import {kept} from './kept';

/** What is asked at Publish, as it was chosen in the options: it holds over what the standard says. */
export interface GateChoice {
	/** Whoever publishes all the same gives the reason. */
	readonly reason: boolean;
	/** Sending a post for review is asked about too. */
	readonly review: boolean;
}

/** `null`: the standard holds. */
export const gateChoice = kept<GateChoice | null>('gateChoice', null);

/** What the standard itself says; it may say nothing. */
export function gateOf({gate}: Standard): GateChoice {
	return {reason: gate?.reason.value === true, review: gate?.review.value === true};
}

/** The choice meant by what was kept, whatever that is. */
export function choiceOf(stored: unknown): GateChoice | null {
	const {reason, review} = (stored ?? {}) as Partial<Record<keyof GateChoice, unknown>>;
	return typeof reason === 'boolean' && typeof review === 'boolean' ? {reason, review} : null;
}

/** The standard with what was chosen; what was not changed keeps its source. */
export function withChoice(standard: Standard, choice: GateChoice | null): Standard {
	if (!choice) return standard;
	const chosen = (name: keyof GateChoice) => {
		const said = standard.gate?.[name];
		if (said?.value === choice[name]) return said;
		return {value: choice[name], source: 'Chọn trong Tùy chọn của Chuẩn Tin', sure: 'convention' as const};
	};
	return {...standard, gate: {reason: chosen('reason'), review: chosen('review')}};
}

/** Where the browser can't read it, the standard holds. */
export async function readChoice(): Promise<GateChoice | null> {
	try {
		return choiceOf(await gateChoice.getValue());
	} catch (cause) {
		console.error('Chuẩn Tin: what is asked at Publish can’t be read; the standard holds.', cause);
		return null;
	}
}
