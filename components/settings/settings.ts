import {storage} from 'wxt/utils/storage';
import type {Standard} from '../../rules/standard';
import type {Edge, Language} from '../panel/state';

export const language = storage.defineItem<Language>('local:language', {fallback: 'vi'});

/** Where the panel stands, and whether it is folded to its pill. */
export const panelPlace = storage.defineItem<{edge: Edge; collapsed: boolean}>('local:panelPlace', {
	fallback: {edge: 'right', collapsed: false},
});

/** The unit's own standard; `null`: the default one. Validated before it is kept. */
export const ownStandard = storage.defineItem<Standard | null>('local:ownStandard', {fallback: null});
