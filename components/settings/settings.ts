import {storage} from 'wxt/utils/storage';
import type {Standard} from '../../rules/standard';
import type {Edge, Language} from '../panel/state';

/** Where the panel stands, and whether it is folded to its pill. */
export interface PanelPlace {
	readonly edge: Edge;
	readonly collapsed: boolean;
}

export const language = storage.defineItem<Language>('local:language', {fallback: 'vi'});
export const panelPlace = storage.defineItem<PanelPlace>('local:panelPlace', {
	fallback: {edge: 'right', collapsed: false},
});

/** The unit's own standard; `null`: the default one. An older Chuẩn Tin may have stored it: see `own-standard.ts`. */
export const ownStandard = storage.defineItem<Standard | null>('local:ownStandard', {fallback: null});

/** The language meant by what was kept, whatever that is. */
export function languageOf(kept: unknown): Language {
	return kept === 'en' ? 'en' : 'vi';
}

/** The place meant by what was kept, whatever that is. */
export function placeOf(kept: unknown): PanelPlace {
	const {edge, collapsed} = (kept ?? {}) as {edge?: unknown; collapsed?: unknown};
	return {edge: edge === 'left' ? 'left' : 'right', collapsed: collapsed === true};
}
