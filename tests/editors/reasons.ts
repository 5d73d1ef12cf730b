import type {Family} from './desk';
import type {Row} from './rows';
import type {ScenarioId} from './scenarios';

/** Why a cell isn't green: what the editor, the browser or we don't do there. */
type Reasons = Readonly<Record<string, Partial<Record<ScenarioId, string>>>>;

const grouped = 'A fix made right after typing is put into one undo step with what was typed.';
const uneven = 'Undo and redo of a fix that is the first change of all do not come out even.';

const inBoth: Reasons = {};
const inChromium: Reasons = {
	summernote: {undo: grouped},
	jodit: {undo: grouped, redo: uneven},
	suneditor: {undo: grouped, redo: uneven},
};
const inFirefox: Reasons = {};

/** The sentence in a cell of the table; `undefined`: it is green. */
export function reasonFor({page}: Row, scenario: ScenarioId, family: Family): string | undefined {
	return inBoth[page]?.[scenario] ?? (family === 'chromium' ? inChromium : inFirefox)[page]?.[scenario];
}
