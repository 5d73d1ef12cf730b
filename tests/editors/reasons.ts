import type {Family} from './desk';
import type {Row} from './rows';
import type {ScenarioId} from './scenarios';

/** Why a cell isn't green: what the editor, the browser or we don't do there. */
type Reasons = Readonly<Record<string, Partial<Record<ScenarioId, string>>>>;

const inBoth: Reasons = {};
const inChromium: Reasons = {};
const inFirefox: Reasons = {
	trix: {redo: 'Trix’s own Ctrl+Shift+Z does nothing in Firefox, without us too; its redo button works.'},
};

/** The sentence in a cell of the table; `undefined`: it is green. */
export function reasonFor({page}: Row, scenario: ScenarioId, family: Family): string | undefined {
	return inBoth[page]?.[scenario] ?? (family === 'chromium' ? inChromium : inFirefox)[page]?.[scenario];
}
