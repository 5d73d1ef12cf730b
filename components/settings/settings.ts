import type {Standard} from '../../rules/standard';
import type {Edge, Language} from '../panel/state';
import {kept} from './kept';

/** Where the panel stands, and whether it is folded to its pill. */
export interface PanelPlace {
	readonly edge: Edge;
	readonly collapsed: boolean;
}

export const language = kept<Language>('language', 'vi');
export const panelPlace = kept<PanelPlace>('panelPlace', {edge: 'right', collapsed: false});

/** The unit's own standard; `null`: the default one. An older Chuẩn Tin may have stored it: see `own-standard.ts`. */
export const ownStandard = kept<Standard | null>('ownStandard', null);

/** The language meant by what was kept, whatever that is. */
export function languageOf(kept: unknown): Language {
	return kept === 'en' ? 'en' : 'vi';
}

/** The place meant by what was kept, whatever that is. */
export function placeOf(kept: unknown): PanelPlace {
	const {edge, collapsed} = (kept ?? {}) as {edge?: unknown; collapsed?: unknown};
	return {edge: edge === 'left' ? 'left' : 'right', collapsed: collapsed === true};
}
